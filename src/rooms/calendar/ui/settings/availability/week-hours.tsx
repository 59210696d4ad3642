import { Copy, Plus } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { Menu, MenuItem, MenuLine, MenuTrigger } from "#web/kit/menu.tsx";
import { useMe } from "#web/me.ts";
import { hoursOf, nextStretch, type Wish, weekOf, withHours } from "./draft.ts";
import { Stretches } from "./stretches.tsx";
import { useDayNames } from "./words.ts";

interface WeekHoursProps {
  weekly: Wish["weekly"];
  /** What is wrong, by the place in the weekly list. */
  mistakeAt: (path: string) => string | undefined;
  onChange: (weekly: Wish["weekly"]) => void;
}

/** The hours of every week: a block for each weekday, with the ways to add a stretch and to copy the day to others. */
export function WeekHours({ weekly, mistakeAt, onChange }: WeekHoursProps) {
  const t = useT("availability");
  const { practice } = useMe();
  const nameOf = useDayNames();
  const days = weekOf(practice.weekStartsOn);
  return (
    <fieldset className="week-hours">
      <legend className="field-label">{t("weekly")}</legend>
      {days.map((weekday) => {
        const day = nameOf(weekday);
        const hours = hoursOf({ weekly }, weekday);
        const places = weekly.flatMap((one, at) => (one.weekday === weekday ? [at] : []));
        const next = nextStretch(hours);
        const set = (some: Parameters<typeof withHours>[2]) => onChange(withHours(weekly, [weekday], some));
        return (
          <section key={weekday} className="day-hours" aria-label={day}>
            <h3>{day}</h3>
            {hours.length === 0 ? (
              <p className="muted">{t("closed")}</p>
            ) : (
              <Stretches day={day} hours={hours} mistakeAt={(at) => mistakeAt(`weekly.${places[at]}`)} onChange={set} />
            )}
            <div className="day-acts">
              <IconButton
                icon={Plus}
                label={t("addStretch", { day })}
                isDisabled={next === null}
                onPress={() => next && set([...hours, next])}
              />
              <MenuTrigger>
                <IconButton icon={Copy} label={t("copyDay", { day })} />
                <Menu label={t("copyDay", { day })}>
                  <MenuItem onAction={() => onChange(withHours(weekly, days.slice(0, 5), hours))}>
                    {t("copyFive", { from: nameOf(days[0]!), to: nameOf(days[4]!) })}
                  </MenuItem>
                  <MenuItem onAction={() => onChange(withHours(weekly, days, hours))}>{t("copyAll")}</MenuItem>
                  <MenuLine />
                  {days
                    .filter((other) => other !== weekday)
                    .map((other) => (
                      <MenuItem key={other} onAction={() => onChange(withHours(weekly, [other], hours))}>
                        {nameOf(other)}
                      </MenuItem>
                    ))}
                </Menu>
              </MenuTrigger>
            </div>
          </section>
        );
      })}
    </fieldset>
  );
}
