import { useInfiniteQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { useMoments } from "../moments.ts";
import { chartsQuery } from "./queries.ts";

/** The way from a client's record to their body charts, with the last of them in a line. */
export function ChartsOf({ clientId }: { clientId: string }) {
  const t = useT("charts");
  const moments = useMoments();
  const { data } = useInfiniteQuery(chartsQuery(clientId));
  const last = data?.pages[0]?.items[0];
  return (
    <section className="files-of" aria-labelledby="charts-of-title">
      <div className="rows-head">
        <h2 className="heading" id="charts-of-title">
          {t("title")}
        </h2>
        <BareLink className="link small" to="/clients/$clientId/body" params={{ clientId }}>
          {last ? t("all") : t("new")}
        </BareLink>
      </div>
      <p className="small muted">
        {last ? `${moments.short(last.at)}, ${t("count", { count: last.marks.length })}` : t("emptyText")}
      </p>
    </section>
  );
}
