import { useFormat } from "#web/i18n/use-format.ts";
import { clockOf } from "./days.ts";
import { useDesk } from "./desk.tsx";
import { minuteOf } from "./layout.ts";

/** The dates above the columns. */
export function WeekHead({ id, days }: { id: string; days: readonly string[] }) {
  const format = useFormat();
  const { now, zone } = useDesk();
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  return (
    <div className="week-dates">
      {days.map((date) => (
        <h2 key={date} id={`${id}-${date}`} className="week-date" aria-current={date === today ? "date" : undefined}>
          <b>{Number(date.slice(8))}</b> <span>{format.weekday(date)}</span>
        </h2>
      ))}
    </div>
  );
}

/** The hours, hanging in the margin, and the present time among them. */
export function WeekHours({ days, hours }: { days: readonly string[]; hours: { first: number; last: number } }) {
  const { now, zone } = useDesk();
  const clock = now.toZonedDateTimeISO(zone);
  const minute = days.includes(clock.toPlainDate().toString()) ? minuteOf(clock) : null;
  const shown = minute !== null && minute >= hours.first * 60 && minute < hours.last * 60;
  return (
    <>
      <ol className="week-hours" aria-hidden="true">
        {Array.from({ length: hours.last - hours.first }, (_, at) => hours.first + at).map((hour) => (
          <li key={hour}>
            <time className={shown && Math.abs(minute - hour * 60) < 20 ? "near-now" : undefined}>
              {String(hour).padStart(2, "0")}
            </time>
          </li>
        ))}
      </ol>
      {shown && (
        <p className="week-now-label" style={{ "--from": minute / 60 } as Record<`--${string}`, number>}>
          {clockOf(Math.floor(minute))}
        </p>
      )}
    </>
  );
}
