import { useNavigate, useSearch } from "@tanstack/react-router";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Asked } from "#web/trail-asked.ts";
import { seesTrail, seesWholeTrail } from "../../policy.ts";
import { Entry } from "./entry.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { Filters, isBackwards } from "./filters.tsx";
import { type TrailEvent, useTrail } from "./queries.ts";
import { useMoments } from "./words.ts";
import "./trail.css";

/** Who saw or changed what, when and from where; newest first, under the days. */
export function TrailPage() {
  const t = useT("trail");
  const asked = useSearch({ from: "/inside/audit" });
  const navigate = useNavigate();
  const { member } = useMe();
  if (!seesTrail(member))
    return (
      <Page>
        <Empty title={t("opened.notYours")}>{t("assistants")}</Empty>
      </Page>
    );
  const change = (next: Asked) => void navigate({ to: "/audit", search: next, replace: true });
  return (
    <Page className="trail-page">
      <PageHead
        title={t("title")}
        about={t(seesWholeTrail(member) ? "privacy.trailAbout" : "privacy.ownAbout")}
        actions={<ExportMenu asked={asked} />}
      />
      <Filters asked={asked} onChange={change} />
      {!isBackwards(asked) && <Trail key={JSON.stringify(asked)} asked={asked} />}
    </Page>
  );
}

function Trail({ asked }: { asked: Asked }) {
  const t = useT("trail");
  const problem = useT("problems");
  const query = useTrail(asked);
  const events = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <Skeleton lines={8} title={false} />;
  if (query.data === undefined)
    return (
      <div role="alert" className="empty">
        <p className="muted">{problemText(problem, query.error)}</p>
        <Button onPress={() => void query.refetch()}>{t("again")}</Button>
      </div>
    );
  if (events.length === 0) return <Empty title={t("empty")}>{t("emptyText")}</Empty>;
  return (
    <>
      <Days events={events} />
      {query.isFetchNextPageError && (
        <p role="alert" className="field-error">
          {problemText(problem, query.error)}
        </p>
      )}
      {query.hasNextPage && (
        <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </>
  );
}

function Days({ events }: { events: readonly TrailEvent[] }) {
  const moments = useMoments();
  const days = new Map<string, TrailEvent[]>();
  for (const event of events) {
    const day = moments.dayOf(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, within]) => (
    <section key={day} className="trail-day">
      <h2 className="heading">{moments.heading(day)}</h2>
      <ul className="trail">
        {within.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ul>
    </section>
  ));
}
