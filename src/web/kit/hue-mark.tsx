import type { Hue } from "./event.tsx";

/** A dot of the colour that something was given, before its name. Nothing where it has none. */
export function HueMark({ hue }: { hue: Hue | null }) {
  return hue && <i className={`hue-dot hue-${hue}`} aria-hidden="true" />;
}
