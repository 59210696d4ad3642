import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { useFormat } from "#web/i18n/use-format.ts";
import { FileDrop } from "#web/kit/file-drop.tsx";
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
      <FileDrop
        className="import-drop"
        kind="primary"
        label={t("drop")}
        choose={t(send.isPending ? "reading" : "choose")}
        help={t("chooseHelp")}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        isPending={send.isPending}
        onFile={(file) => send.mutate(file)}
      />
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
