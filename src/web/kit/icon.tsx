import type { LucideIcon } from "lucide-react";

export type { LucideIcon };

interface IconProps {
  of: LucideIcon;
  /** 15 px beside small words, 18 px elsewhere, 22 px alone on a phone. */
  size?: "small" | "large";
  /** Mirrors arrows, chevrons and doors in right-to-left; clocks, checks and keys stay. */
  flip?: boolean;
  className?: string;
}

/** An icon is never the only name of a thing: words stand beside it, or its control has a label. */
export function Icon({ of: Drawing, size, flip, className }: IconProps) {
  const classes = ["icon", size && `icon-${size}`, flip && "flip", className].filter(Boolean).join(" ");
  return <Drawing className={classes} aria-hidden="true" />;
}
