import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from "react-aria-components/Checkbox";
import { FieldError } from "react-aria-components/FieldError";
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  RadioButton,
  RadioField,
} from "react-aria-components/RadioGroup";
import { SwitchButton, SwitchField, type SwitchFieldProps } from "react-aria-components/Switch";
import { Text } from "react-aria-components/Text";
import { Frame, type Framing, framed } from "./frame.tsx";
import { Icon } from "./icon.tsx";

type Bare<Props> = Omit<Props, "className" | "style" | "children" | "isInvalid" | "validate" | "validationBehavior">;
interface Worded {
  help?: ReactNode;
  children: ReactNode;
}

/** Yes or no, decided with the rest of a form. The words are part of the target. */
export function Checkbox({
  help,
  error,
  children,
  ...rest
}: Bare<CheckboxFieldProps> & Worded & { error?: ReactNode }) {
  return (
    <CheckboxField {...rest} className="check-field" isInvalid={Boolean(error)} validationBehavior="aria">
      <CheckboxButton className="check">
        {({ isIndeterminate }) => (
          <>
            <span className="check-box">
              <Icon of={isIndeterminate ? Minus : Check} />
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      <Help>{help}</Help>
      <FieldError className="field-error">{error}</FieldError>
    </CheckboxField>
  );
}

/** On or off, at once, without saving. */
export function Switch({ help, children, ...rest }: Bare<SwitchFieldProps> & Worded) {
  return (
    <SwitchField {...rest} className="check-field">
      <SwitchButton className="switch">
        <span className="switch-track" />
        <span>{children}</span>
      </SwitchButton>
      <Help>{help}</Help>
    </SwitchField>
  );
}

/** One of a few that should all be seen; each child is a `Radio`. */
export function RadioGroup({ children, ...props }: Framing & Bare<AriaRadioGroupProps> & { children: ReactNode }) {
  const { label, hideLabel, optional, help, error, className, ...rest } = props;
  const framing = { label, hideLabel, optional, help, error, className };
  return (
    <AriaRadioGroup {...rest} {...framed(framing)}>
      <Frame {...framing}>
        <div className="check-group" data-orientation={rest.orientation}>
          {children}
        </div>
      </Frame>
    </AriaRadioGroup>
  );
}

export function Radio({ value, isDisabled, help, children }: Worded & { value: string; isDisabled?: boolean }) {
  return (
    <RadioField value={value} isDisabled={isDisabled} className="check-field">
      <RadioButton className="check">
        <span className="check-box check-round" />
        <span>{children}</span>
      </RadioButton>
      <Help>{help}</Help>
    </RadioField>
  );
}

function Help({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Text slot="description" className="field-help">
      {children}
    </Text>
  );
}
