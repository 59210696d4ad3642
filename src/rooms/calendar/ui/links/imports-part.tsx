import { useT } from "#web/i18n/t.ts";
import { FileDrop } from "#web/kit/file-drop.tsx";
import { Part } from "#web/kit/part.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { LoadProblem } from "../load-problem.tsx";
import { ImportRow } from "./import-row.tsx";
import { useAddImport, useImports } from "./queries.ts";
import { useRemoval } from "./removal.ts";

/** Calendar files as busy time: chosen or dropped, each with a report of what came of it. */
export function ImportsPart() {
  const t = useT("feeds");
  const problem = useT("problems");
  const add = useAddImport();
  const { data: imports = [], isPending, error, refetch } = useImports(true);
  const { leaving, remove } = useRemoval();
  const shown = imports.filter((one) => !leaving.has(one.id));
  return (
    <Part title={t("imports")} about={t("importsAbout")}>
      <FileDrop
        className="link-drop"
        label={t("drop")}
        choose={t("choose")}
        help={t("chooseHelp")}
        accept=".ics,text/calendar"
        isPending={add.isPending}
        onFile={(file) => add.mutate(file)}
      />
      {add.error && (
        <p className="field-error" role="alert">
          {problemText(problem, add.error)}
        </p>
      )}
      {error ? (
        <LoadProblem error={error} again={() => void refetch()} />
      ) : isPending ? (
        <Skeleton title={false} lines={2} />
      ) : (
        <ul className="rows" aria-label={t("imports")} aria-live="polite">
          {shown.map((one) => (
            <ImportRow key={one.id} calendar={one} onRemove={() => remove(one)} />
          ))}
        </ul>
      )}
    </Part>
  );
}
