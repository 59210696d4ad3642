import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { useT } from "../i18n/t.ts";
import { Frame, type Framing, framed } from "./frame.tsx";
import { Icon } from "./icon.tsx";

export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
  /** A quiet word at the end. */
  detail?: string;
}

export interface SelectProps<Id extends string> extends Framing {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  name?: string;
}

/** One of a few. For many, or for people, use `Combobox`. */
export function Select<Id extends string>({
  choices,
  value,
  onChange,
  placeholder,
  isDisabled,
  name,
  ...framing
}: SelectProps<Id>) {
  const t = useT("kit");
  const choose = (key: unknown) => {
    const choice = choices.find(({ id }) => id === key);
    if (choice !== undefined) onChange(choice.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      placeholder={placeholder ?? t("choose")}
      isDisabled={isDisabled}
      name={name}
      {...framed(framing)}
    >
      <Frame {...framing}>
        <Button className="input picker">
          <SelectValue className="picker-value">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <Icon of={ChevronDown} size="small" />
        </Button>
      </Frame>
      <Popover className="sheet listbox-sheet" offset={4}>
        <ListBox className="listbox" items={choices}>
          {(choice) => (
            <ListBoxItem className="option" textValue={choice.label}>
              {({ isSelected }) => (
                <>
                  <span className="option-text">{choice.label}</span>
                  {choice.detail && <span className="option-detail">{choice.detail}</span>}
                  {isSelected && <Icon of={Check} size="small" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
