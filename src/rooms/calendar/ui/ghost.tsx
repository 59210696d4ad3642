import { TriangleAlert } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { eventClass } from "#web/kit/event.tsx";
import { Icon } from "#web/kit/icon.tsx";
import type { Appointment } from "../contract.ts";
import { type Column, isIn } from "./columns.ts";
import { useDesk } from "./desk.tsx";
import { type Hand, useHeld } from "./hand.ts";
import { stretchOn } from "./layout.ts";
import { becauseBetween, sharedMinutes } from "./moving.ts";

/**
 * What is in the hand, where it would land, and how far it would lie over another. For the eye: the bar below says it aloud. It lies over
 * the whole grid and moves by transform alone; over midnight it has two pieces.
 */
export function Ghosts({ columns }: { columns: readonly Column[] }) {
  const { zone } = useDesk();
  const hand = useHeld(({ hand: held }) => held);
  if (hand === null) return null;
  return (
    <div className="ghosts" aria-hidden="true">
      {columns.map((column, at) => {
        const stretch = isIn(column, hand.therapistId)
          ? stretchOn({ id: "hand", ...hand.times }, column.date, zone)
          : null;
        if (stretch === null) return null;
        const { from, to } = stretch;
        return <Ghost key={column.key} hand={hand} at={at} from={from} to={to} />;
      })}
    </div>
  );
}

function Ghost({ hand, at, from, to }: { hand: Hand; at: number; from: number; to: number }) {
  const { offer } = useDesk();
  const clash = useHeld(({ clashes }) => clashes[0]);
  const hue = offer.services.get(hand.visit?.serviceId ?? "")?.hue ?? "pine";
  const place: Record<`--${string}`, number> = { "--at": at, "--from": from / 60, "--to": to / 60 };
  return (
    <div className="ghost-place" style={place}>
      <div className={eventClass({ hue, form: clash ? "clash" : "ghost", short: to - from < 40 })}>
        <GhostFace hand={hand} clash={clash} />
      </div>
    </div>
  );
}

/** Who is in the hand, when, and how far over another. */
export function GhostFace({ hand, clash }: { hand: Hand; clash?: Appointment }) {
  const { words } = useDesk();
  if (hand.visit === null) return <span className="event-name">{words.range(hand.times)}</span>;
  const held = { ...hand.visit, ...hand.times };
  return (
    <>
      <span className="event-name">
        <bdi>{words.name(hand.visit)}</bdi>
      </span>
      {clash === undefined ? (
        <span className="event-detail">
          <span>{hand.how === "move" ? words.time(hand.times.startsAt) : words.range(hand.times)}</span>
        </span>
      ) : (
        <span className="signal risk">
          <Icon of={TriangleAlert} size="small" />
          <Overlap held={held} clash={clash} />
        </span>
      )}
    </>
  );
}

function Overlap({ held, clash }: { held: Appointment; clash: Appointment }) {
  const t = useT("calendar");
  const { words, offer } = useDesk();
  const because = becauseBetween(held, clash, offer.margins);
  const time = words.time(held.startsAt);
  const minutes = sharedMinutes(held, clash, offer.margins);
  return because === "visit" ? t("overlap", { time, minutes }) : t("tooClose", { time, because, minutes });
}
