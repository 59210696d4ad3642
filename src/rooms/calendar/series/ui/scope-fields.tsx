import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Checkbox, Radio, RadioGroup } from "#web/kit/check.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { isProblem, type ProblemError, problemText } from "#web/problem.ts";
import type { Appointment } from "../../contract.ts";
import type { Preview } from "../contract.ts";
import { type Choosing, isChosen } from "./choosing.ts";
import { Dates } from "./dates.tsx";
import { isScope, type Reach, reaches } from "./scope.ts";
import { previewChange, previewEnd, type SeriesChange, seriesQuery } from "./series.ts";

/** This one, this and the following, or all. */
export function ReachChoice({ value, onChange }: { value: Reach; onChange: (reach: Reach) => void }) {
  const t = useT("series");
  const choice = useRef<HTMLDivElement>(null);
  // What stands has the focus, so that Enter alone takes it.
  useEffect(() => choice.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <div ref={choice}>
      <RadioGroup
        label={t("scopeLabel")}
        value={value}
        onChange={(chosen) => onChange(reaches.find((reach) => reach === chosen) ?? "this")}
      >
        {reaches.map((reach) => (
          <Radio key={reach} value={reach} help={reach === "all" ? t("allHelp") : undefined}>
            {t("scope", { scope: reach })}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

/** What a change of several would do, as the server says it. */
export function useChangePreview(visit: Appointment, asked: SeriesChange | null) {
  const id = visit.series?.id ?? "";
  return useQuery({
    queryKey: ["conflicts", "series", id, asked],
    enabled: asked !== null,
    staleTime: 0,
    retry: false,
    queryFn: ({ signal }) => previewChange(id, asked!, signal),
  });
}

/** The dates that ask for a time: those that change. */
export function changing(preview: Preview | undefined): Preview["items"] {
  return preview?.items.filter(({ does }) => does !== "keep" && does !== "cancel") ?? [];
}

interface ChangingProps {
  items: Preview["items"] | null;
  /** How many there are can be said. */
  counts: boolean;
  error: Error | null;
  value: Choosing;
  onChange: (choosing: Choosing) => void;
  zone: string;
  tried: boolean;
}

/** How many change, and those that are taken: left where they are, or moved for a reason. */
export function Changing({ items, error, counts, ...rest }: ChangingProps) {
  const t = useT("series");
  const taken = items?.filter(({ free }) => !free) ?? [];
  const count = items?.filter((item) => isChosen(rest.value, item)).length ?? 0;
  return (
    <div className="repeat">
      <div className="small" role="status">
        {error !== null && <Refused error={error} />}
        {error === null && items !== null && counts && <p>{t("concerns", { doing: "change", count })}</p>}
        {taken.length > 0 && <Signal kind="risk">{t("someTaken", { count: taken.length })}</Signal>}
      </div>
      <Dates items={taken} doing="move" {...rest} />
    </div>
  );
}

function Refused({ error }: { error: Error }) {
  const t = useT("series");
  const problems = useT("problems");
  const noDay = isProblem(error, "invalid_request") && (error as ProblemError).issueAt("startsAt") !== undefined;
  return <p className="field-error">{noDay ? t("noCommonDay") : problemText(problems, error)}</p>;
}

/** Those that were changed by themselves may come along. */
export function Exceptions(props: {
  visit: Appointment;
  reach: Reach;
  isSelected: boolean;
  onChange: (along: boolean) => void;
}) {
  const { visit, reach, ...choice } = props;
  const t = useT("series");
  const { data } = useQuery({ ...seriesQuery(visit.series?.id ?? ""), enabled: isScope(reach) });
  const now = Temporal.Now.instant();
  const others = data?.occurrences.filter(({ id, status, detached, startsAt, slot }) => {
    const within = reach === "all" || slot >= (visit.series?.slot ?? "");
    const stands = status === "scheduled" && detached && id !== visit.id;
    return within && stands && Temporal.Instant.compare(startsAt, now) >= 0;
  });
  if (!isScope(reach) || !others || others.length === 0) return null;
  return <Checkbox {...choice}>{t("exceptions", { count: others.length })}</Checkbox>;
}

/** How many would be cancelled. */
export function Ending({ visit, reach }: { visit: Appointment; reach: Reach }) {
  const t = useT("series");
  const id = visit.series?.id ?? "";
  const { data, error } = useQuery({
    queryKey: ["conflicts", "series", id, "end", reach, visit.id],
    enabled: isScope(reach),
    staleTime: 0,
    retry: false,
    queryFn: ({ signal }) => previewEnd(id, { scope: reach === "all" ? "all" : "following", from: visit.id }, signal),
  });
  return (
    <div className="small" role="status">
      {isScope(reach) && error && <Refused error={error} />}
      {isScope(reach) && data && <p>{t("concerns", { doing: "cancel", count: data.items.length })}</p>}
    </div>
  );
}
