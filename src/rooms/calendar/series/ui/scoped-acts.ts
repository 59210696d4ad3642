import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Translate, useT } from "#web/i18n/t.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Appointment, Notify } from "../../contract.ts";
import { visitNotices } from "../../ui/notices.ts";
import { useSteady } from "../../ui/steady.ts";
import type { Series } from "../contract.ts";
import { changeSeries, endSeries, placeSeries, type Scope, type SeriesChange, seriesQuery } from "./series.ts";
import { backFrom, wayBack } from "./way-back.ts";

type Doing = "move" | "change" | "cancel";

interface Known {
  t: Translate<"series">;
  calendar: Translate<"calendar">;
  problems: Translate<"problems">;
  queries: QueryClient;
  notices: ReturnType<typeof visitNotices>;
}

/** What can be done to several visits of a series at once, with a notice that takes it back where one step does. */
export function useScopedActs(focusOn: (visit: Appointment) => void) {
  const t = useT("series");
  const calendar = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();
  const focus = useSteady(focusOn);
  return useMemo(() => {
    const known: Known = { t, calendar, problems, queries, notices: visitNotices(focus) };
    return {
      /** Changes them. Throws the problem when it is refused: whoever asked still stands before the question. */
      change: async (visit: Appointment, doing: "move" | "change", asked: SeriesChange): Promise<void> => {
        const id = visit.series?.id ?? "";
        const before = await queries.fetchQuery({ ...seriesQuery(id), staleTime: 0 });
        const after = await changeSeries(id, asked);
        placeSeries(queries, after);
        void say(known, visit, { doing, before, after, back: backFrom(visit, asked, before) });
      },
      /** Cancels them, and says so when it is refused. */
      end: async (visit: Appointment, scope: Scope, said: { reason?: string; notify?: Notify }): Promise<void> => {
        const id = visit.series?.id ?? "";
        try {
          const before = await queries.fetchQuery({ ...seriesQuery(id), staleTime: 0 });
          const after = await endSeries(id, { scope, from: visit.id, ...said });
          placeSeries(queries, after);
          const back = { scope: "all", from: visit.id, rule: before.rule, notify: false } as const;
          await say(known, visit, { doing: "cancel", before, after, back });
        } catch (error) {
          known.notices.say(visit, { text: refusedText(known, error) });
        }
      },
    };
  }, [t, calendar, problems, queries, focus]);
}

interface Done {
  doing: Doing;
  before: Series;
  after: Series;
  back: SeriesChange | null;
}

/** Says how many there were, and offers the way back, or that there is none. */
async function say(known: Known, visit: Appointment, { doing, before, after, back }: Done): Promise<void> {
  const { t, queries, notices } = known;
  const way = await wayBack(before, after, back);
  const count = countOf(before, after);
  const done = t("scopeDone", { doing, count });
  if (way === null) return notices.say(visit, { text: t("noWayBack", { done }) });
  const undo = async () => {
    try {
      placeSeries(queries, await changeSeries(after.id, way));
      notices.say(visit, { text: t("allBack", { count }) });
    } catch (error) {
      notices.say(visit, { text: refusedText(known, error) });
    }
  };
  notices.say(visit, { text: done, undo: notices.takeBack(visit, () => void undo()) });
}

function refusedText({ calendar, problems }: Known, error: unknown): string {
  const isOlder = isProblem(error, "stale_version") || isProblem(error, "not_possible");
  return isOlder ? calendar("movedOn") : problemText(problems, error);
}

/** How many visits are not as they were. */
function countOf(before: Series, after: Series): number {
  const stood = new Map(before.occurrences.map((one) => [one.id, one]));
  const isOther = after.occurrences.filter((one) => {
    const other = stood.get(one.id);
    return other?.startsAt !== one.startsAt || other.endsAt !== one.endsAt || other.status !== one.status;
  });
  // Another service or place leaves their times.
  return (
    isOther.length || after.occurrences.filter(({ status, detached }) => status === "scheduled" && !detached).length
  );
}
