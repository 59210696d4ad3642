import { PersonStanding } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Entry } from "#web/kit/timeline.tsx";
import type { TimelineEntry } from "../../timeline/contract.ts";
import type { Place } from "./entry.tsx";

type Chart = Extract<TimelineEntry, { kind: "chart" }>;

/** A body chart: where it can be looked at, and how much is marked on it. */
export function ChartEntry({ chart, place, clientId }: { chart: Chart; place: Place; clientId: string }) {
  const t = useT("clients");
  return (
    <Entry
      {...place}
      icon={PersonStanding}
      title={
        <BareLink to="/clients/$clientId/body" params={{ clientId }}>
          {t("timeline.bodyChart")}
        </BareLink>
      }
    >
      <p className="small muted">{t("timeline.places", { count: chart.places })}</p>
    </Entry>
  );
}
