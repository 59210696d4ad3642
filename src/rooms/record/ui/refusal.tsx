import { useT } from "#web/i18n/t.ts";
import { problemText } from "#web/problem.ts";

/** Why the text was not taken, and that it is safe. */
export function Refusal({ refusal }: { refusal: unknown }) {
  const t = useT("record");
  const problem = useT("problems");
  if (refusal === null) return null;
  return (
    <p className="note-alert" role="alert">
      {problemText(problem, refusal)} {t("notTaken")}
    </p>
  );
}
