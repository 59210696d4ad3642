import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { ListBoxItem } from "react-aria-components/ListBox";
import { Icon, type LucideIcon } from "./icon.tsx";
import { Mark } from "./mark.tsx";
import type { Choice } from "./select.tsx";

/** A choice in the list of a combobox, with what was looked for marked in it. Names of people are set in the reading face. */
export function option(choice: Choice<string>, people: boolean | undefined, query: string): ReactNode {
  return (
    <ListBoxItem className="option" textValue={choice.label}>
      <span className={people ? "option-text name" : "option-text"}>
        <Mark text={choice.label} query={query} />
      </span>
      {choice.detail && <span className="option-detail">{choice.detail}</span>}
    </ListBoxItem>
  );
}

/** What is offered to be added, last in the list. */
export function addOption(choice: Choice<string>, icon: LucideIcon = Plus): ReactNode {
  return (
    <ListBoxItem className="option add" textValue={choice.label}>
      <Icon of={icon} size="small" />
      {choice.label}
    </ListBoxItem>
  );
}
