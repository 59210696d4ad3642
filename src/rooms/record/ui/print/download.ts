import { ProblemError, problemOf } from "#web/problem.ts";

/** Fetches a PDF and hands it to the browser's downloads; nothing of it stays in the page. Throws a ProblemError. */
export async function downloadPdf(path: string, query: Readonly<Record<string, string>>): Promise<void> {
  const address = `/api/v1${path}?${new URLSearchParams(query)}`;
  const response = await fetch(address, { credentials: "same-origin" }).catch((fault: unknown) => {
    throw fault instanceof TypeError ? new ProblemError(0, {}) : fault;
  });
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = nameIn(response.headers.get("Content-Disposition"));
  link.click();
  // The download has begun by then, whatever the browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return encoded === undefined ? "note.pdf" : decodeURIComponent(encoded);
}
