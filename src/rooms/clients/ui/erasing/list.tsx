import { useInfiniteQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useId } from "react";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { useDownload } from "../consents/download.ts";
import { useWhen } from "../when.ts";
import { type Erasure, erasuresQuery } from "./queries.ts";

/** Whom the practice has erased: when, why and by whom, with the certificates. For owners. */
export function ErasuresPart() {
  const t = useT("erasure");
  const _id = useId();
  return (
    <Part title={t("list.title")} about={t("list.about")}>
      <List />
    </Part>
  );
}

function List() {
  const t = useT("erasure");
  const problem = useT("problems");
  const query = useInfiniteQuery(erasuresQuery);
  if (query.isPending) return <Skeleton title={false} lines={2} />;
  if (query.data === undefined)
    return (
      <div role="alert">
        <p className="muted">{problemText(problem, query.error)}</p>
        <Button onPress={() => void query.refetch()}>{t("list.again")}</Button>
      </div>
    );
  const erasures = query.data.pages.flatMap(({ items }) => items);
  if (erasures.length === 0) return <p className="muted">{t("list.empty")}</p>;
  return (
    <>
      <ul className="rows">
        {erasures.map((erasure) => (
          <Line key={erasure.id} erasure={erasure} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t("list.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ erasure: { id, erasedAt, erasedBy, reason } }: { erasure: Erasure }) {
  const t = useT("erasure");
  const when = useWhen();
  const { locale } = useLanguage();
  const download = useDownload();
  const date = when.date(erasedAt);
  return (
    <li>
      <div>
        <p>{date}</p>
        <p className="small muted">
          {t(`erase.reasons.${reason}`)},{" "}
          {erasedBy ? t.rich("list.by", { name: () => <bdi>{erasedBy.name}</bdi> }) : t("list.house")}
        </p>
      </div>
      <IconButton
        icon={FileDown}
        label={t("list.certificateOf", { date })}
        onPress={() => void download(`/erasures/${id}/certificate?locale=${locale}`)}
      />
    </li>
  );
}
