import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import type { Schedule } from "../../../availability/schedules/contract.ts";
import { useOffer } from "../../offer.ts";
import { useRemovals } from "./changes.ts";
import { useWeekLines } from "./words.ts";

interface ScheduleRowsProps {
  schedules: readonly Schedule[];
  mine: boolean;
  onOpen: (id: string) => void;
}

/** Schedules by name, each with its week in a line or two. Archived ones can be restored. */
export function ScheduleRows({ schedules, mine, onOpen }: ScheduleRowsProps) {
  const t = useT("availability");
  const { restore } = useRemovals();
  return (
    <ul className="rows offer-rows">
      {schedules.map((schedule) => (
        <li key={schedule.id}>
          <ScheduleLine schedule={schedule} />
          {mine && schedule.archivedAt !== null && (
            <Button small onPress={() => restore(schedule)}>
              {t("restore")}
            </Button>
          )}
          {mine && schedule.archivedAt === null && (
            <Button small aria-label={t("editNamed", { name: schedule.name })} onPress={() => onOpen(schedule.id)}>
              {t("edit")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ScheduleLine({ schedule }: { schedule: Schedule }) {
  const t = useT("availability");
  const format = useFormat();
  const linesOf = useWeekLines();
  const { places } = useOffer();
  const { name, weekly, locationId, inForceFrom, inForceUntil, archivedAt } = schedule;
  const lines = linesOf(weekly);
  const date = (day: string) => format.date(day, "short", `${new Date().getFullYear()}`);
  const force = [
    inForceFrom && t("since", { date: date(inForceFrom) }),
    inForceUntil && t("until", { date: date(inForceUntil) }),
  ];
  const place = locationId === null ? null : places.get(locationId)?.name;
  return (
    <div>
      <p className={archivedAt === null ? "name" : "name muted"}>
        <bdi>{name}</bdi>
      </p>
      {[...(lines.length > 0 ? lines : [t("noHours")]), place, ...force]
        .filter((line) => typeof line === "string")
        .map((line) => (
          <p key={line} className="small muted">
            <bdi>{line}</bdi>
          </p>
        ))}
    </div>
  );
}
