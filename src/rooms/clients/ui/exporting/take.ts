import { ProblemError, problemOf } from "#web/problem.ts";

/**
 * Leaves a large file to the browser, which writes it to the disk as it comes. Only for what has been asked for and may be
 * taken: of a refusal the page would hear nothing.
 */
export function leaveToBrowser(address: string): void {
  const link = document.createElement("a");
  Object.assign(link, { href: `/api/v1${address}`, download: "" });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Fetches a small file into the browser's downloads, so that the page hears when it cannot be had. Throws a ProblemError. */
export async function fetchFile(address: string): Promise<void> {
  const response = await fetch(`/api/v1${address}`, { credentials: "same-origin" }).catch((fault: unknown) => {
    throw fault instanceof TypeError ? new ProblemError(0, {}) : fault;
  });
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: encoded === undefined ? "export" : decodeURIComponent(encoded) });
  link.click();
  // The download has begun by then, whatever the browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
