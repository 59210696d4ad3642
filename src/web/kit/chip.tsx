import { X } from "lucide-react";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { useT } from "../i18n/t.ts";
import type { Hue } from "./event.tsx";
import { HueMark } from "./hue-mark.tsx";
import { Icon, type LucideIcon } from "./icon.tsx";

interface Look {
  icon?: LucideIcon;
  children: ReactNode;
}

/** A small thing to do: add a tag, call. */
export function Chip({ icon, children, onPress }: Look & { onPress: () => void }) {
  return (
    <Button className="chip" onPress={onPress}>
      {icon && <Icon of={icon} size="small" />}
      {children}
    </Button>
  );
}

/** Leads outside: `tel:`, `mailto:`, WhatsApp. Numbers stand in `<bdi dir="ltr">`. */
export function ChipLink({ icon, children, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className="chip">
      {icon && <Icon of={icon} size="small" />}
      {children}
    </a>
  );
}

/** A filter that is on or off; `label` says in full what the chip has room to say in short. */
export function ChipToggle({
  icon,
  label,
  children,
  ...rest
}: Look & { label?: string; isSelected: boolean; onChange: (selected: boolean) => void }) {
  return (
    <ToggleButton {...rest} aria-label={label} className="chip">
      {icon && <Icon of={icon} size="small" />}
      {children}
    </ToggleButton>
  );
}

interface Chosen {
  name: string;
  icon?: LucideIcon;
  hue?: Hue | null;
  onRemove: () => void;
}

/** Something chosen that can be taken away again. */
export function ChipChosen({ name, icon, hue = null, onRemove }: Chosen) {
  const t = useT("kit");
  return (
    <span className="chip chosen">
      {icon && <Icon of={icon} size="small" />}
      <HueMark hue={hue} />
      <bdi>{name}</bdi>
      <Button className="chip-remove" aria-label={t("remove", { name })} onPress={onRemove}>
        <Icon of={X} size="small" />
      </Button>
    </span>
  );
}

/** Chips in a row; `label` names the group. On a phone it scrolls sideways when asked to. */
export function ChipRow({ label, scroll, children }: { label?: string; scroll?: boolean; children: ReactNode }) {
  const className = scroll ? "chip-row scroll" : "chip-row";
  if (label === undefined) return <div className={className}>{children}</div>;
  return (
    <fieldset className={className} aria-label={label}>
      {children}
    </fieldset>
  );
}
