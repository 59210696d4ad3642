import { Check, CircleDashed, CircleHelp, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon, type LucideIcon } from "./icon.tsx";

export type SignalKind = "risk" | "wait" | "info" | "good" | "neutral";

const usual: Record<SignalKind, LucideIcon | undefined> = {
  risk: TriangleAlert,
  wait: CircleDashed,
  info: CircleHelp,
  good: Check,
  neutral: undefined,
};

/** An icon and words; the colour only helps. `icon={null}` leaves the words alone. */
export function Signal({
  kind = "neutral",
  icon,
  children,
}: {
  kind?: SignalKind;
  icon?: LucideIcon | null;
  children: ReactNode;
}) {
  const drawing = icon === undefined ? usual[kind] : icon;
  return (
    <span className={kind === "neutral" ? "signal" : `signal ${kind}`}>
      {drawing && <Icon of={drawing} size="small" />}
      {children}
    </span>
  );
}
