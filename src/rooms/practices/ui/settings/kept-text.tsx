import { type KeyboardEvent, useEffect, useState } from "react";
import { TextField, type TextFieldProps } from "#web/kit/field.tsx";

interface KeptTextProps extends Omit<TextFieldProps, "value" | "onChange" | "onBlur" | "onKeyDown" | "error"> {
  value: string;
  /** Called with what was written, when the field is left or Enter pressed. */
  onKeep: (written: string) => void;
  /** Said while the field is empty; nothing is kept then. */
  missing: string;
}

/** A line of words that is kept when one leaves it. Esc brings the former back. */
export function KeptText({ value, onKeep, missing, ...rest }: KeptTextProps) {
  const [written, setWritten] = useState(value);
  useEffect(() => setWritten(value), [value]);
  const keep = () => {
    const text = written.trim();
    if (text !== "" && text !== value) onKeep(text);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") keep();
    if (event.key === "Escape") setWritten(value);
  };
  return (
    <TextField
      {...rest}
      value={written}
      onChange={setWritten}
      onBlur={keep}
      onKeyDown={press}
      error={written.trim() === "" && missing}
    />
  );
}
