import { Minus, Plus } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberProps,
} from "react-aria-components/NumberField";
import { Frame, type Framing, framed, type Plain } from "./frame.tsx";
import { Icon } from "./icon.tsx";

export type NumberFieldProps = Framing & Plain<AriaNumberProps>;

/** A number; `formatOptions` as Intl has them (currency, unit). Arrow keys and the two buttons step. */
export function NumberField({ label, hideLabel, optional, help, error, className, ...rest }: NumberFieldProps) {
  const framing = { label, hideLabel, optional, help, error, className };
  return (
    <AriaNumberField {...rest} {...framed(framing)}>
      <Frame {...framing}>
        <Group className="number">
          <Input className="input" />
          <div className="number-steps">
            <Button slot="decrement">
              <Icon of={Minus} size="small" />
            </Button>
            <Button slot="increment">
              <Icon of={Plus} size="small" />
            </Button>
          </div>
        </Group>
      </Frame>
    </AriaNumberField>
  );
}
