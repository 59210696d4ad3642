import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Checkbox } from "#web/kit/check.tsx";
import { TextField } from "#web/kit/field.tsx";
import { todayIn, useWords } from "../../ui/words.ts";
import type { Preview } from "../contract.ts";
import { type Choosing, dayOf, goesOver, isChosen, withDate, withTaken } from "./choosing.ts";
import "./series.css";

export interface DatesProps {
  /** Those to choose among. */
  items: Preview["items"];
  value: Choosing;
  onChange: (choosing: Choosing) => void;
  /** The zone in which dates are shown. */
  zone: string;
  /** What is done with a date: one that is left out is not booked, or stays where it is. */
  doing: "book" | "move";
  /** It was tried to save: what is missing is said. */
  tried: boolean;
}

/** Dates to choose among; what is taken is left out, unless it is wanted for a reason. */
export function Dates({ items, value, onChange, zone, doing, tried }: DatesProps) {
  const t = useT("series");
  const [asked, setAsked] = useState(false);
  const reason = useRef<HTMLInputElement>(null);
  const over = goesOver(value, items);
  const left = items.filter((item) => !item.free && !isChosen(value, item));
  const takeAll = () => {
    setAsked(true);
    onChange(withTaken(value, items));
    reason.current?.focus();
  };
  return (
    <>
      {items.length > 0 && (
        <ul className="repeat-dates" aria-label={t("dates", { doing })}>
          {items.map((item) => (
            <li key={item.slot}>
              <DateChoice {...{ item, value, onChange, zone, doing }} />
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <div>
          <Button small onPress={takeAll}>
            {t("takeAll", { doing, count: left.length })}
          </Button>
        </div>
      )}
      {over && (
        <TextField
          label={t("reason")}
          help={t("reasonHelp")}
          value={value.reason}
          onChange={(text) => onChange({ ...value, reason: text })}
          maxLength={500}
          error={tried && value.reason.trim() === "" ? t("reasonNeeded") : undefined}
          autoFocus={asked}
          ref={reason}
        />
      )}
    </>
  );
}

type DateChoiceProps = Omit<DatesProps, "items" | "tried"> & { item: Preview["items"][number] };

function DateChoice({ item, value, onChange, zone, doing }: DateChoiceProps) {
  const t = useT("series");
  const format = useFormat();
  const words = useWords(zone);
  const { startsAt, endsAt, free, chosen, conflicts } = item;
  const day = dayOf(item);
  const isWanted = isChosen(value, item);
  const fate = isWanted ? "over" : doing;
  const help = free
    ? chosen !== "exact" && t("chosen", { chosen })
    : [words.inTheWay(conflicts), t("fate", { fate })].join(" ");
  return (
    <Checkbox isSelected={isWanted} onChange={(on) => onChange(withDate(value, item, on))} help={help || undefined}>
      {format.date(day, "long", todayIn(zone))} <bdi>{format.timeRange(startsAt, endsAt, zone)}</bdi>
    </Checkbox>
  );
}
