import { TriangleAlert } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { eventClass } from "#web/kit/event.tsx";
import { Icon } from "#web/kit/icon.tsx";
import type { Appointment } from "../contract.ts";
import { useDesk } from "./desk.tsx";
import { boxStyle } from "./event-box.tsx";
import type { Hand } from "./hand.ts";
import type { Stretch } from "./layout.ts";
import { sharedMinutes } from "./moving.ts";

interface GhostProps {
  hand: Hand;
  clashes: readonly Appointment[];
  stretch: Stretch;
}

/** What is in the hand, where it would land, and how far it would lie over another. For the eye: the bar below says it aloud. */
export function Ghost({ hand, clashes, stretch }: GhostProps) {
  const { words, offer } = useDesk();
  const clash = clashes[0];
  const hue = offer.services.get(hand.visit?.serviceId ?? "")?.hue ?? "pine";
  return (
    <div className="ghost-place" style={boxStyle({ ...stretch, column: 0, span: 1, columns: 1 })} aria-hidden="true">
      <div className={eventClass({ hue, form: clash ? "clash" : "ghost", short: stretch.to - stretch.from < 40 })}>
        <span className="event-name">{hand.visit ? <bdi>{words.name(hand.visit)}</bdi> : words.range(hand.times)}</span>
        {hand.visit && (clash ? <Overlap hand={hand} visit={hand.visit} clash={clash} /> : <Said hand={hand} />)}
      </div>
    </div>
  );
}

function Said({ hand }: { hand: Hand }) {
  const { words } = useDesk();
  return (
    <span className="event-detail">
      <span>{hand.how === "move" ? words.time(hand.times.startsAt) : words.range(hand.times)}</span>
    </span>
  );
}

function Overlap({ hand, visit, clash }: { hand: Hand; visit: Appointment; clash: Appointment }) {
  const t = useT("calendar");
  const { words, offer } = useDesk();
  const minutes = sharedMinutes({ ...visit, ...hand.times }, clash, offer.margins);
  return (
    <span className="signal risk">
      <Icon of={TriangleAlert} size="small" />
      {t("overlap", { time: words.time(hand.times.startsAt), minutes })}
    </span>
  );
}
