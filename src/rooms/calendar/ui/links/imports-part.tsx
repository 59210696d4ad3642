import { FileUp } from "lucide-react";
import { useId, useRef } from "react";
import { DropZone, type DropZoneProps } from "react-aria-components/DropZone";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
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
  const id = useId();
  const add = useAddImport();
  const { data: imports = [], isPending, error, refetch } = useImports(true);
  const { leaving, remove } = useRemoval();
  const shown = imports.filter((one) => !leaving.has(one.id));
  return (
    <section className="settings-part" aria-labelledby={id}>
      <div className="settings-part-head">
        <h2 className="heading" id={id}>
          {t("imports")}
        </h2>
        <p className="muted">{t("importsAbout")}</p>
      </div>
      <CalendarDrop isPending={add.isPending} onFile={(file) => add.mutate(file)} />
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
    </section>
  );
}

type DropEvent = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

/** Dropping is a second way; the button does the same. */
function CalendarDrop({ isPending, onFile }: { isPending: boolean; onFile: (file: File) => void }) {
  const t = useT("feeds");
  const input = useRef<HTMLInputElement>(null);
  const drop = async ({ items }: DropEvent) => {
    const dropped = items.find((item) => item.kind === "file");
    if (dropped) onFile(await dropped.getFile());
  };
  return (
    <DropZone className="link-drop" aria-label={t("drop")} onDrop={(event) => void drop(event)}>
      <Button icon={FileUp} isPending={isPending} onPress={() => input.current?.click()}>
        {t("choose")}
      </Button>
      <p className="small muted">{t("chooseHelp")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar"
        aria-label={t("choose")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          target.value = "";
        }}
      />
    </DropZone>
  );
}
