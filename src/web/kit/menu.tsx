import { Check, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  SubmenuTrigger,
} from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import { Icon, type LucideIcon } from "./icon.tsx";
import { Keys } from "./keys.tsx";
import { onPhone, useMedia } from "./media.ts";
import type { Choice } from "./select.tsx";

export { MenuTrigger };

export interface MenuProps {
  label: string;
  /** "bottom end" by default: menus hang from buttons at the end of a line. */
  placement?: "bottom start" | "bottom end" | "top end";
  /** For a menu that was loaded by the press that opens it: its trigger cannot say any more that a key was pressed. */
  startsAtFirst?: boolean;
  children: ReactNode;
}

/** What a button opens: `<MenuTrigger><IconButton …/><Menu label="…">items</Menu></MenuTrigger>`. */
export function Menu({ label, placement = "bottom end", startsAtFirst, children }: MenuProps) {
  return (
    <Popover className="sheet" placement={placement} offset={6}>
      <AriaMenu className="menu" aria-label={label} {...(startsAtFirst && { autoFocus: "first" })}>
        {children}
      </AriaMenu>
    </Popover>
  );
}

export interface MenuItemProps {
  icon?: LucideIcon;
  flip?: boolean;
  /** The present state, quietly at the end: "English". */
  value?: ReactNode;
  keys?: readonly string[];
  /** Ends or destroys something. */
  ends?: boolean;
  isDisabled?: boolean;
  onAction?: () => void;
  href?: string;
  children: string;
}

export function MenuItem({ icon, flip, value, keys, ends, children, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem {...rest} className={ends ? "menu-item ends" : "menu-item"} textValue={children}>
      {({ hasSubmenu }) => (
        <>
          {icon && <Icon of={icon} flip={flip} />}
          <span>{children}</span>
          {value !== undefined && <span className="value">{value}</span>}
          {keys && <Keys of={keys} />}
          {hasSubmenu && <Icon of={ChevronRight} size="small" flip />}
        </>
      )}
    </AriaMenuItem>
  );
}

export function MenuLine() {
  return <Separator />;
}

export interface MenuChoicesProps<Id extends string> extends Pick<MenuItemProps, "icon"> {
  label: string;
  choices: readonly (Choice<Id> & { lang?: string })[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** An item with its value that opens its choices: language, theme, practice. */
export function MenuChoices<Id extends string>({ label, icon, choices, chosen, onChoose }: MenuChoicesProps<Id>) {
  // Beside a menu there is no room on a phone.
  const phone = useMedia(onPhone);
  const choose = (keys: "all" | Set<unknown>) => {
    const choice = choices.find(({ id }) => keys !== "all" && keys.has(id));
    if (choice !== undefined) onChoose(choice.id);
  };
  return (
    <SubmenuTrigger>
      <MenuItem icon={icon} value={choices.find(({ id }) => id === chosen)?.label}>
        {label}
      </MenuItem>
      <Popover className="sheet" offset={-2} placement={phone ? "bottom end" : "end top"}>
        <AriaMenu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={choose}
        >
          {choices.map(({ id, label: name, lang }) => (
            <AriaMenuItem key={id} id={id} className="menu-item" textValue={name}>
              <bdi lang={lang}>{name}</bdi>
              <Icon of={Check} size="small" className="chosen-mark" />
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  );
}

/** One of a few, right in the menu, the chosen one marked. */
export function MenuPicks<Id extends string>({ label, choices, chosen, onChoose }: Omit<MenuChoicesProps<Id>, "icon">) {
  const choose = (keys: "all" | Set<unknown>) => {
    const choice = choices.find(({ id }) => keys !== "all" && keys.has(id));
    if (choice !== undefined) onChoose(choice.id);
  };
  return (
    <MenuSection
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={choose}
    >
      {choices.map(({ id, label: name }) => (
        <AriaMenuItem key={id} id={id} className="menu-item" textValue={name}>
          <span>{name}</span>
          <Icon of={Check} size="small" className="chosen-mark" />
        </AriaMenuItem>
      ))}
    </MenuSection>
  );
}
