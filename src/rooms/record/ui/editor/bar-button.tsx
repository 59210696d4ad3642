import { isApple } from "#web/kit/hotkeys.ts";
import { Icon } from "#web/kit/icon.tsx";
import type { Act } from "./acts.ts";

interface BarButtonProps extends Pick<Act, "icon" | "keys" | "flip"> {
  label: string;
  /** It takes away: the icon of what it takes, with a stroke. */
  minus?: boolean;
  pressed?: boolean;
  onPress: () => void;
}

/** The text keeps its selection and a phone its keyboard: a press on the bar takes no focus. */
export function BarButton({ label, icon, keys, flip, minus, pressed, onPress }: BarButtonProps) {
  const names = isApple() ? { Mod: "⌘" } : { Mod: "Ctrl" };
  const said = keys?.map((key) => (key === "Mod" ? names.Mod : key)).join(" ");
  return (
    <button
      type="button"
      className="format-act"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={pressed}
      title={said === undefined ? label : `${label} (${said})`}
      data-minus={minus || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon of={icon} flip={flip} />
    </button>
  );
}
