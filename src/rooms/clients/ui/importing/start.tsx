import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useRef } from "react";
import { DropZone, type DropZoneProps } from "react-aria-components/DropZone";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Link } from "#web/kit/link.tsx";
import { Rows } from "#web/kit/rows.tsx";
import { useMe } from "#web/me.ts";
import { type ClientImport, importsQuery, keep, sendTable } from "./queries.ts";
import { useFaultWords } from "./words.ts";

/** The way in, and what was brought in before. */
export function Start() {
  const t = useT("imports");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const fault = useFaultWords();
  const { data: imports = [] } = useQuery(importsQuery);
  const send = useMutation({
    mutationFn: sendTable,
    onSuccess: (one) => {
      keep(queries, one);
      void navigate({ to: "/clients/import", search: { of: one.id } });
    },
  });
  return (
    <>
      <Drop isPending={send.isPending} onFile={(file) => send.mutate(file)} />
      {send.error && (
        <p className="field-error" role="alert">
          {fault(send.error)}
        </p>
      )}
      <p className="small muted import-known">{t("known")}</p>
      {imports.length > 0 && (
        <Rows title={t("earlier")}>
          {imports.map((one) => (
            <Earlier key={one.id} one={one} />
          ))}
        </Rows>
      )}
    </>
  );
}

function Earlier({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const term = useTerm();
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  const { imported } = one.progress;
  return (
    <li>
      <div>
        <Link to="/clients/import" search={{ of: one.id }}>
          <bdi>{one.name}</bdi>
        </Link>
        <p className="small muted">
          {format.relativeDay(dateIn(timeZone, one.createdAt), today)} · {t(`states.${one.state}`)}
        </p>
      </div>
      {one.state !== "waiting" && <span className="muted">{t("people", { count: imported, term })}</span>}
    </li>
  );
}

type DropEvent = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

/** Dropping is a second way; the button does the same. */
function Drop({ isPending, onFile }: { isPending: boolean; onFile: (file: File) => void }) {
  const t = useT("imports");
  const input = useRef<HTMLInputElement>(null);
  const drop = async ({ items }: DropEvent) => {
    const dropped = items.find((item) => item.kind === "file");
    if (dropped) onFile(await dropped.getFile());
  };
  return (
    <DropZone className="import-drop" aria-label={t("drop")} onDrop={(event) => void drop(event)}>
      <Button kind="primary" icon={FileUp} isPending={isPending} onPress={() => input.current?.click()}>
        {t(isPending ? "reading" : "choose")}
      </Button>
      <p className="small muted">{t("chooseHelp")}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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
