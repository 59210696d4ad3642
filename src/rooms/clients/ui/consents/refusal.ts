import { useT } from "#web/i18n/t.ts";
import { ProblemError, problemText } from "#web/problem.ts";

/** The sentence for what is refused here, or the usual one. */
export function useRefusal(): (error: unknown) => string {
  const t = useT("consents");
  const problem = useT("problems");
  return (error) => {
    if (!(error instanceof ProblemError)) return problemText(problem, error);
    const reason = error.code === "upload_refused" ? error.details.reason : error.code;
    const key = `refused.${String(reason)}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : problemText(problem, error);
  };
}
