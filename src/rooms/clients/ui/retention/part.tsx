import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Part } from "#web/kit/part.tsx";
import { Select } from "#web/kit/select.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Jurisdiction } from "../../retention/contract.ts";
import { shapesRetention } from "../../retention/policy.ts";
import { type RetentionRule, ruleQuery } from "./queries.ts";
import { useKeepRule } from "./use-keep-rule.ts";

const places: readonly Jurisdiction[] = ["ES", "ES-CT", "IT", "IL", "UK", "US", "DE", "other"];
const offeredYears = [0, 3, 5, 6, 7, 8, 10, 15, 20, 25, 30];

/** How long what is known of a client must be kept. Owners choose; who treats may know. */
export function RetentionPart() {
  const t = useT("erasure");
  const problem = useT("problems");
  const { data: rule, error } = useQuery(ruleQuery);
  return (
    <Part title={t("retention.title")} about={t("retention.about")}>
      {rule && <Rule rule={rule} />}
      {!rule && error === null && <Skeleton title={false} lines={3} />}
      {!rule && error !== null && <p role="alert">{problemText(problem, error)}</p>}
    </Part>
  );
}

function Rule({ rule }: { rule: RetentionRule }) {
  const t = useT("erasure");
  const mine = shapesRetention(useMe().member);
  const keep = useKeepRule(rule);
  const { jurisdiction, years, minorYears } = rule;
  return (
    <>
      <div className="settings-form">
        <Select
          label={t("retention.jurisdiction")}
          help={<Source rule={rule} />}
          isDisabled={!mine}
          choices={places.map((place) => ({ id: place, label: t(`retention.places.${place}`) }))}
          value={jurisdiction}
          onChange={(chosen) => keep(t("retention.jurisdiction"), { jurisdiction: chosen })}
        />
        <Years
          label={t("retention.years")}
          mine={mine}
          value={years}
          onChange={(years) => keep(t("retention.years"), { years })}
        />
        <Select
          label={t("retention.minorYears")}
          isDisabled={!mine}
          choices={[
            { id: "", label: t("retention.same") },
            ...choicesWith(minorYears).map((count) => ({ id: String(count), label: t("retention.count", { count }) })),
          ]}
          value={minorYears === null ? "" : String(minorYears)}
          onChange={(chosen) => keep(t("retention.minorYears"), { minorYears: chosen === "" ? null : Number(chosen) })}
        />
      </div>
      <p className="small muted">{t(mine ? "retention.advice" : "retention.ownersOnly")}</p>
    </>
  );
}

interface YearsProps {
  label: string;
  mine: boolean;
  value: number;
  onChange: (years: number) => void;
}

function Years({ label, mine, value, onChange }: YearsProps) {
  const t = useT("erasure");
  return (
    <Select
      label={label}
      isDisabled={!mine}
      choices={choicesWith(value).map((count) => ({ id: String(count), label: t("retention.count", { count }) }))}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function Source({ rule: { source, isLaw } }: { rule: RetentionRule }) {
  const t = useT("erasure");
  if (source === "") return t("retention.none");
  return t.rich(isLaw ? "retention.law" : "retention.own", { source: () => <bdi>{source}</bdi> });
}

const choicesWith = (value: number | null): number[] =>
  [...new Set([...offeredYears, ...(value === null ? [] : [value])])].sort((a, b) => a - b);
