import { useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { BareLink } from "#web/kit/link.tsx";
import { addDays, weekStart } from "./days.ts";
import { useDesk } from "./desk.tsx";
import type { Place } from "./place.ts";
import { useSwipe } from "./swipe.ts";

/** The days of the week on a phone; the one in view is filled, today is green. A wipe turns the week. */
export function DayStrip({ place, weekStartsOn }: { place: Place; weekStartsOn: number }) {
  const t = useT("calendar");
  const format = useFormat();
  const { words } = useDesk();
  const strip = useRef<HTMLElement>(null);
  const first = weekStart(place.on, weekStartsOn);
  useSwipe(strip, { onTurn: (along) => place.goTo(addDays(place.on, along * 7)) });
  return (
    <nav ref={strip} className="strip" aria-label={t("daysOfWeek")}>
      {Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((date) => (
        <BareLink
          key={date}
          to="/calendar"
          search={(before: Record<string, unknown>) => ({ ...before, new: undefined, on: date })}
          replace
          className={date === place.today ? "strip-today" : undefined}
          aria-current={date === place.on ? "date" : undefined}
          aria-label={words.day(date)}
        >
          <span>{format.weekday(date, "narrow")}</span>
          <b>{Number(date.slice(8))}</b>
        </BareLink>
      ))}
    </nav>
  );
}
