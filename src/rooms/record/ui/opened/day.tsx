import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";
import type { TrailDay, TrailPerson } from "../../trail/days/contract.ts";

/** One day of a record: each person once, with what they did. */
export function Day({ day }: { day: TrailDay }) {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  const isNear = day.on === today || day.on === yesterday;
  return (
    <section className="opened-day">
      <h2 className="heading">{isNear ? format.relativeDay(day.on, today) : format.date(day.on, "long", today)}</h2>
      <ul className="rows">
        {day.people.map((person) => (
          <Person key={`${person.member?.id} ${person.role}`} person={person} />
        ))}
      </ul>
    </section>
  );
}

function Person({ person }: { person: TrailPerson }) {
  const t = useT("trail");
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const { member, firstAt, lastAt, acts } = person;
  const families = [...new Set(acts.map(({ family }) => family))];
  const first = format.time(firstAt, timeZone);
  const times = first === format.time(lastAt, timeZone) ? first : format.timeRange(firstAt, lastAt, timeZone);
  return (
    <li>
      <div>
        <p className="name">
          <bdi>{member === null ? t("house") : (member.name ?? t("formerMember"))}</bdi>
        </p>
        {families.map((family) => {
          const what = acts
            .filter((act) => act.family === family)
            .map(({ matter, count }) => t(`opened.matters.${matter}`, { count }));
          return <p key={family}>{t("opened.line", { how: t(`opened.families.${family}`), what: what.join(", ") })}</p>;
        })}
      </div>
      <span className="muted opened-times">
        <bdi>{times}</bdi>
      </span>
    </li>
  );
}
