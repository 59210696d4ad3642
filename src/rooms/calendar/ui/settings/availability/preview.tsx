import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import type { TimeOff } from "../../../availability/times-off/contract.ts";
import { offeredBy } from "../../../services/rules.ts";
import { busyQuery } from "../../busy/queries.ts";
import { addDays, rangeOf, weekStart } from "../../days.ts";
import { useNow } from "../../now.ts";
import { useOffer } from "../../offer.ts";
import { usualService } from "../../usual.ts";
import { visitsQuery } from "../../visits.ts";
import type { Wish } from "./draft.ts";
import { previewWeek } from "./preview.ts";

interface PreviewProps {
  /** The therapist's schedules, the one being written among them as it stands. */
  schedules: readonly Wish[];
  timesOff: readonly TimeOff[];
  therapistId: string;
  zone: string;
}

/** What could be booked in a week with these hours: worked out here by the same rule, while they are being written. */
export function Preview({ schedules, timesOff, therapistId, zone }: PreviewProps) {
  const t = useT("availability");
  const format = useFormat();
  const { practice } = useMe();
  const now = useNow();
  const offer = useOffer();
  const services = [...offer.services.values()].filter(
    (one) => one.archivedAt === null && one.scheduling === "calendar" && offeredBy(one, therapistId),
  );
  const [serviceId, setServiceId] = useState<string | null>(null);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const [weeks, setWeeks] = useState(0);
  const from = addDays(weekStart(today, practice.weekStartsOn), 7 * weeks);
  const around = rangeOf(addDays(from, -1), 9, zone);
  const { data: visits = none } = useQuery(visitsQuery(around));
  const { data: busy = none } = useQuery(busyQuery(around));
  const usual = serviceId ?? usualService(offer, visits, therapistId)?.id;
  const service = services.find(({ id }) => id === usual) ?? services[0] ?? null;
  const days = useMemo(() => {
    const epoch = Temporal.Instant.from(now).epochMilliseconds;
    return previewWeek({ schedules, timesOff, visits, busy, therapistId, service, offer, zone, from, now: epoch });
  }, [schedules, timesOff, visits, busy, therapistId, service, offer, zone, from, now]);
  const count = days.reduce((sum, { clocks }) => sum + clocks.length, 0);
  return (
    <section className="preview" aria-label={t("preview")}>
      <header>
        <div>
          <h3 className="field-label">{t("preview")}</h3>
          <p className="field-help">{format.dateRange(from, addDays(from, 6))}</p>
        </div>
        <IconButton
          icon={ChevronLeft}
          flip
          label={t("weekBefore")}
          isDisabled={weeks === 0}
          onPress={() => setWeeks(weeks - 1)}
        />
        <IconButton icon={ChevronRight} flip label={t("weekAfter")} onPress={() => setWeeks(weeks + 1)} />
      </header>
      {services.length > 0 && (
        <Select
          label={t("service")}
          choices={services.map(({ id, name, durationMinutes }) => ({
            id,
            label: name,
            detail: format.minutes(durationMinutes),
          }))}
          value={service?.id ?? null}
          onChange={setServiceId}
        />
      )}
      <p className="field-help" role="status">
        {t("previewCount", { count })}
      </p>
      <dl className="preview-days">
        {days.map(({ date, clocks }) => (
          <div key={date}>
            <dt>{format.date(date, "brief")}</dt>
            <dd>
              {clocks.length === 0 ? (
                <span className="muted">{t("nothingFree")}</span>
              ) : (
                clocks.map((clock) => <bdi key={clock}>{clock}</bdi>)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const none: readonly never[] = [];
