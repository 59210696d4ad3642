import type { Ref } from "react";
import { Input } from "react-aria-components/Input";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextProps } from "react-aria-components/TextField";
import { Frame, type Framing, framed, type Plain } from "./frame.tsx";

export { NumberField, type NumberFieldProps } from "./number-field.tsx";
export { SearchField, type SearchFieldProps } from "./search-field.tsx";

export type TextFieldProps = Framing &
  Plain<AriaTextProps> & {
    placeholder?: string;
    /** The direction of what is typed; the label keeps the page's. */
    dir?: "ltr" | "auto";
    ref?: Ref<HTMLInputElement>;
  };

/** One line of words. */
export function TextField({
  label,
  hideLabel,
  optional,
  help,
  error,
  className,
  placeholder,
  dir,
  ref,
  ...rest
}: TextFieldProps) {
  const framing = { label, hideLabel, optional, help, error, className };
  return (
    <AriaTextField {...rest} {...framed(framing)}>
      <Frame {...framing}>
        <Input className="input" placeholder={placeholder} dir={dir} ref={ref} />
      </Frame>
    </AriaTextField>
  );
}

/** An address for mail. Written left to right in every language. */
export function EmailField(props: TextFieldProps) {
  return <TextField autoComplete="email" type="email" inputMode="email" spellCheck="false" dir="ltr" {...props} />;
}

/** A phone number. Written left to right in every language. */
export function PhoneField(props: TextFieldProps) {
  return <TextField autoComplete="tel" type="tel" inputMode="tel" dir="ltr" {...props} />;
}

/** A code of digits from an app or a mail; the phone offers it by itself. */
export function CodeField({ label, hideLabel, optional, help, error, className, ref, ...rest }: TextFieldProps) {
  const framing = { label, hideLabel, optional, help, error, className };
  return (
    <AriaTextField autoComplete="one-time-code" inputMode="numeric" spellCheck="false" {...rest} {...framed(framing)}>
      <Frame {...framing}>
        <Input className="input input-code" ref={ref} />
      </Frame>
    </AriaTextField>
  );
}

export type TextAreaProps = Framing &
  Plain<AriaTextProps> & { placeholder?: string; rows?: number; ref?: Ref<HTMLTextAreaElement> };

/** Several lines; grows with what is written. */
export function TextArea({
  label,
  hideLabel,
  optional,
  help,
  error,
  className,
  placeholder,
  rows = 3,
  ref,
  ...rest
}: TextAreaProps) {
  const framing = { label, hideLabel, optional, help, error, className };
  return (
    <AriaTextField {...rest} {...framed(framing)}>
      <Frame {...framing}>
        <AriaTextArea className="input" placeholder={placeholder} rows={rows} ref={ref} onInput={grow} />
      </Frame>
    </AriaTextField>
  );
}

// Browsers without field-sizing get the height by hand.
function grow({ currentTarget: area }: { currentTarget: HTMLTextAreaElement }): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 2}px`;
}
