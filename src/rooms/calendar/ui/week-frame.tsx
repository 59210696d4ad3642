import { useFormat } from "#web/i18n/use-format.ts";
import type { Column } from "./columns.ts";
import { useDesk } from "./desk.tsx";
import { minuteOf } from "./layout.ts";
import { clockOf } from "./minutes.ts";

interface WeekHeadProps {
  id: string;
  columns: readonly Column[];
  holidays: ReadonlyMap<string, string>;
}

/** What stands above the columns: dates with their holidays, or the names of those whose columns they are. */
export function WeekHead({ id, columns, holidays }: WeekHeadProps) {
  const format = useFormat();
  const { today, nameOf } = useDesk();
  return (
    <div className="week-dates">
      {columns.map(({ key, date, therapistId }) =>
        therapistId === null ? (
          <div key={key} className="week-head">
            <h2 id={`${id}-${key}`} className="week-date" aria-current={date === today ? "date" : undefined}>
              <b>{Number(date.slice(8))}</b> <span>{format.weekday(date)}</span>
            </h2>
            <Holiday name={holidays.get(date)} />
          </div>
        ) : (
          <h2 key={key} id={`${id}-${key}`} className="week-date week-who">
            <bdi>{nameOf(therapistId)}</bdi>
          </h2>
        ),
      )}
    </div>
  );
}

/** The public holiday of a day, where there is one. */
export function Holiday({ name }: { name: string | undefined }) {
  if (name === undefined) return null;
  return (
    <p className="holiday" title={name} dir="auto">
      {name}
    </p>
  );
}

/** The hours, hanging in the margin, and the present time among them. */
export function WeekHours({ columns, hours }: { columns: readonly Column[]; hours: { first: number; last: number } }) {
  const { now, zone, today } = useDesk();
  const clock = now.toZonedDateTimeISO(zone);
  const minute = columns.some(({ date }) => date === today) ? minuteOf(clock) : null;
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
