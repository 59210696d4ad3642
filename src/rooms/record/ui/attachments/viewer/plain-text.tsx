import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { ProblemError, problemOf } from "#web/problem.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { contentAddress } from "../file-face.tsx";
import { scrolledByKeys } from "./scrolled.ts";
import { decoded, rowsOf, textLimitBytes } from "./text.ts";

/** A text or a table as words and nothing else, as far as it goes here. */
export function PlainText({ file }: { file: AttachmentReply }) {
  const t = useT("files");
  const { locale } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ["clients", file.clientId, "file-text", file.id],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ signal }) => beginningOf(file.id, signal),
  });
  if (error)
    return (
      <div className="viewer-word" role="alert">
        <p>{t("notShown")}</p>
        <Button onPress={() => void refetch()}>{t("again")}</Button>
      </div>
    );
  if (data === undefined) return <Skeleton className="viewer-text" title={false} lines={6} />;
  const text = decoded(data, locale);
  const table = file.mediaType === "text/csv" ? rowsOf(text) : null;
  const cut = file.bytes > data.length || table?.cut === true;
  return (
    <section className="viewer-text" aria-label={file.name} ref={scrolledByKeys}>
      {table ? <Table rows={table.rows} /> : <pre dir="auto">{text}</pre>}
      {cut && <p className="small muted">{t("cut")}</p>}
    </section>
  );
}

function Table({ rows }: { rows: readonly (readonly string[])[] }) {
  const [head = [], ...rest] = rows;
  return (
    <table className="viewer-table" dir="auto">
      <thead>
        <tr>
          {keyed(head).map(([key, cell]) => (
            <th key={key} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rest).map(([key, row]) => (
          <tr key={key}>
            {keyed(row).map(([at, cell]) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing here ever changes its place, which is therefore its name. */
const keyed = <One,>(all: readonly One[]): [string, One][] => all.map((one, at) => [`at-${at}`, one]);

async function beginningOf(id: string, signal: AbortSignal): Promise<Uint8Array> {
  const headers = { Range: `bytes=0-${textLimitBytes - 1}` };
  const answer = await fetch(contentAddress(id, "original"), { headers, signal }).catch((fault: unknown) => {
    throw fault instanceof TypeError ? new ProblemError(0, {}) : fault;
  });
  if (!answer.ok) throw await problemOf(answer);
  return new Uint8Array(await answer.arrayBuffer());
}
