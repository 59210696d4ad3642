import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { problemText } from "#web/problem.ts";

/** What could not be fetched, why, and the way to try again. */
export function LoadProblem({ error, again }: { error: unknown; again: () => void }) {
  const t = useT("calendar");
  const problems = useT("problems");
  return (
    <div role="alert">
      <Empty title={t("notLoaded")} action={<Button onPress={again}>{t("tryAgain")}</Button>}>
        {problemText(problems, error)}
      </Empty>
    </div>
  );
}
