import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Repeat, RotateCcw, Unlink2 } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Appointment } from "../../contract.ts";
import type { MovedTo } from "../../ui/acts.ts";
import { useDesk } from "../../ui/desk.tsx";
import { sameTimes } from "../../ui/moving.ts";
import { Parts } from "../../ui/parts.tsx";
import type { Series } from "../contract.ts";
import { readRule } from "../rule/rules.ts";
import { again, useAgain } from "./again.ts";
import { ruleInWords } from "./rule-words.ts";
import { previewChange, seriesQuery } from "./series.ts";
import "./series.css";

interface SeriesFactsProps {
  visit: Appointment;
  /** It is to be again what the series says. */
  onRejoin: (visit: Appointment, to: MovedTo) => void;
}

/** The series a visit belongs to: its rule in words, which visit of it this is, and whether it was changed by itself. */
export function SeriesFacts({ visit, onRejoin }: SeriesFactsProps) {
  const t = useT("series");
  const rule = useRuleWords();
  const { data: series } = useQuery({ ...seriesQuery(visit.series?.id ?? ""), enabled: visit.series !== null });
  if (visit.series === null || !series) return null;
  const place = placeIn(series, visit);
  return (
    <div className="series-facts">
      <p className="small muted">
        <Signal icon={Repeat}>
          <span>
            <Parts of={[rule(series.rule), place && t("position", place)]} />
          </span>
        </Signal>
      </p>
      {visit.series.detached && visit.status === "scheduled" && <Detached {...{ visit, series, onRejoin }} />}
      {visit.status === "cancelled" && <Again visit={visit} series={series} />}
    </div>
  );
}

/** Quietly: that it was changed by itself, what the series says of it, and the way back. */
function Detached({ visit, series, onRejoin }: SeriesFactsProps & { series: Series }) {
  const t = useT("series");
  const { words, mayMove } = useDesk();
  const { data: said } = useSaid(visit, series, mayMove(visit));
  const isElsewhen = said && !sameTimes(said, visit);
  const { therapistId, serviceId, locationId } = series;
  return (
    <>
      <p className="small muted">
        <Signal icon={Unlink2}>
          {isElsewhen ? t("detached", { when: words.whenWhole(said) }) : t("detachedPlain")}
        </Signal>
      </p>
      {said && (
        <Button
          small
          icon={RotateCcw}
          onPress={() =>
            onRejoin(visit, { startsAt: said.startsAt, endsAt: said.endsAt, therapistId, serviceId, locationId })
          }
        >
          {t("rejoin")}
        </Button>
      )}
    </>
  );
}

/** All that were called off together may be scheduled again together. */
function Again({ visit, series }: { visit: Appointment; series: Series }) {
  const t = useT("series");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { mayMove } = useDesk();
  const { data: back } = useAgain(visit, series, mayMove({ ...visit, status: "scheduled" }));
  if (!back) return null;
  const { change, count } = back;
  const run = () =>
    again(queries, series, change).then(
      () => toast.show({ text: t("againDone", { count }) }),
      (error: unknown) => toast.show({ text: problemText(problems, error) }),
    );
  return (
    <Button small icon={RotateCcw} onPress={() => void run()}>
      {t("again", { count })}
    </Button>
  );
}

/** Where the series would have it, as the server says; nothing where it has no such date any more. */
function useSaid({ id, series: link }: Appointment, series: Series, wanted: boolean) {
  return useQuery({
    queryKey: ["conflicts", "series", series.id, "said", id],
    enabled: wanted,
    retry: false,
    queryFn: async ({ signal }) => {
      const asked = { scope: "all", from: id, includeExceptions: true } as const;
      const { items } = await previewChange(series.id, asked, signal);
      return items.find(({ slot, does }) => slot === link?.slot && does !== "cancel" && does !== "book") ?? null;
    },
  });
}

/** A rule in the language of the page. */
function useRuleWords(): (rule: string) => string | null {
  const t = useT("series");
  const format = useFormat();
  const { today } = useDesk();
  return (text) => {
    const read = readRule(text);
    if ("mistake" in read) return null;
    const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
    return ruleInWords(read.rule, { t, ...format, date: (date) => format.date(date, "short", today), capital });
  };
}

/** Which of those that were not called off. */
function placeIn({ occurrences }: Series, { id }: Appointment): { at: number; of: number } | null {
  const standing = occurrences.filter(({ status }) => status !== "cancelled");
  const at = standing.findIndex((one) => one.id === id);
  return at < 0 || standing.length < 2 ? null : { at: at + 1, of: standing.length };
}
