import { type CalendarDate, parseDate } from "@internationalized/date";
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components/Calendar";
import { DateField as AriaDateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { useT } from "../i18n/t.ts";
import { Frame, type Framing, framed } from "./frame.tsx";
import { Icon } from "./icon.tsx";

export interface DateFieldProps extends Framing {
  /** A calendar date, "2026-05-12", or null while there is none. */
  value: string | null;
  /** Called with a whole date only, or null when it was emptied. */
  onChange: (date: string | null) => void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A date that one knows and types, such as a birth date. */
export function DateField({ value, onChange, min, max, isDisabled, autoFocus, ...framing }: DateFieldProps) {
  return (
    <AriaDateField<CalendarDate>
      {...dates({ value, onChange, min, max })}
      {...framed(framing)}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
    >
      <Frame {...framing}>
        <DateInput className="input date-input">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
      </Frame>
    </AriaDateField>
  );
}

/** A date near now, typed or picked from a month. */
export function DatePicker({
  value,
  onChange,
  min,
  max,
  isDisabled,
  autoFocus,
  weekStart,
  ...framing
}: DateFieldProps & { weekStart?: WeekStart }) {
  const t = useT("kit");
  return (
    <AriaDatePicker<CalendarDate>
      {...dates({ value, onChange, min, max })}
      {...framed(framing)}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
    >
      <Frame {...framing}>
        <Group className="input date-input">
          <DateInput className="segments">
            {(segment) => <DateSegment className="segment" segment={segment} />}
          </DateInput>
          <Button className="date-open" aria-label={t("openCalendar")}>
            <Icon of={CalendarIcon} />
          </Button>
        </Group>
      </Frame>
      <Popover className="sheet" offset={4}>
        <Dialog>
          <Month weekStart={weekStart} />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}

/** The first day of the week as the practice keeps it. */
export type WeekStart = "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat";

function Month({ weekStart }: { weekStart?: WeekStart }) {
  return (
    <Calendar className="calendar" firstDayOfWeek={weekStart}>
      <header className="calendar-head">
        <PageButton slot="previous" />
        <CalendarHeading className="name" />
        <PageButton slot="next" />
      </header>
      <CalendarGrid weekdayStyle="narrow">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className="calendar-day" date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

// React Aria gives these two their name and their action by the slot.
function PageButton({ slot }: { slot: "previous" | "next" }) {
  return (
    <Button slot={slot} className="button icon-only button-small">
      <Icon of={slot === "previous" ? ChevronLeft : ChevronRight} flip />
    </Button>
  );
}

function dates({ value, onChange, min, max }: Pick<DateFieldProps, "value" | "onChange" | "min" | "max">) {
  return {
    value: value === null ? null : parseDate(value),
    onChange: (date: CalendarDate | null) => onChange(date?.toString() ?? null),
    minValue: min === undefined ? undefined : parseDate(min),
    maxValue: max === undefined ? undefined : parseDate(max),
  };
}
