import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { ProblemError, problemOf, problemText } from "#web/problem.ts";

/** Fetches a paper into the browser's downloads, and says how that went; never fails. */
export function useDownload(): (path: string) => Promise<void> {
  const t = useT("consents");
  const problem = useT("problems");
  const { locale } = useLanguage();
  return async (path) => {
    const making = toast.show({ text: t("of.making"), lastsSeconds: null });
    try {
      await download(`/api/v1${path}${path.endsWith("/pdf") ? `?locale=${locale}` : ""}`);
      toast.close(making);
      toast.show({ text: t("of.made") });
    } catch (fault) {
      toast.close(making);
      toast.show({ text: problemText(problem, fault) });
    }
  };
}

async function download(address: string): Promise<void> {
  const response = await fetch(address, { credentials: "same-origin" }).catch((fault: unknown) => {
    throw fault instanceof TypeError ? new ProblemError(0, {}) : fault;
  });
  if (!response.ok) throw await problemOf(response);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  Object.assign(link, { href: url, download: encoded === undefined ? "consent" : decodeURIComponent(encoded) });
  link.click();
  // The download has begun by then, whatever the browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
