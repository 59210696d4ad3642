import { Icon, type LucideIcon } from "./icon.tsx";

export const hues = ["pine", "moss", "straw", "amber", "rose", "plum", "dusk", "lake"] as const;
export type Hue = (typeof hues)[number];

/** State is told by form: pale, dashed, struck, hatched, lifted from its place, in the hand, over another, under it. */
export type EventForm =
  | "scheduled"
  | "past"
  | "asked"
  | "cancelled"
  | "busy"
  | "lifted"
  | "ghost"
  | "clash"
  | "clashing";

interface EventLook {
  hue?: Hue;
  form?: EventForm;
  /** Its popover is open. */
  open?: boolean;
  /** Under 30 minutes: one line. */
  short?: boolean;
  /** Room for a name of two lines. */
  tall?: boolean;
}

/** The classes of a calendar event. Where it stands and how it moves is the calendar's affair. */
export function eventClass({ hue, form = "scheduled", open, short, tall }: EventLook): string {
  const forms = form === "scheduled" ? "" : form === "clash" ? "ghost clash" : form;
  return ["event", hue && `hue-${hue}`, forms, open && "open", short && "short", tall && "tall"]
    .filter(Boolean)
    .join(" ");
}

export interface EventFaceProps {
  name: string;
  time?: string;
  detail?: string;
  /** The one state icon at the end; its word belongs in the event's accessible name. */
  icon?: LucideIcon;
  tone?: "ochre" | "clay";
}

/** What is written on an event. */
export function EventFace({ name, time, detail, icon, tone }: EventFaceProps) {
  return (
    <>
      <span className="event-name">
        <bdi>{name}</bdi>
      </span>
      <span className="event-detail">
        {time && <time>{time}</time>}
        {detail && <span>{detail}</span>}
        {icon && <Icon of={icon} className={tone} />}
      </span>
    </>
  );
}
