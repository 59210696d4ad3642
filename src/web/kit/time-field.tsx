import { parseTime, type Time } from "@internationalized/date";
import { TimeField as AriaTimeField, DateInput, DateSegment } from "react-aria-components/TimeField";
import { Frame, type Framing, framed } from "./frame.tsx";

export interface TimeFieldProps extends Framing {
  /** A clock time, "09:30", or null while there is none. */
  value: string | null;
  onChange: (time: string | null) => void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A clock time in 24 hours: type 0930, or step with the arrows. */
export function TimeField({ value, onChange, min, max, isDisabled, autoFocus, ...framing }: TimeFieldProps) {
  return (
    <AriaTimeField<Time>
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      minValue={min === undefined ? undefined : parseTime(min)}
      maxValue={max === undefined ? undefined : parseTime(max)}
      hourCycle={24}
      shouldForceLeadingZeros
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...framed(framing)}
    >
      <Frame {...framing}>
        <DateInput className="input date-input">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
      </Frame>
    </AriaTimeField>
  );
}
