import { TriangleAlert } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { eventClass } from "#web/kit/event.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { type Column, isIn } from "./columns.ts";
import { useDesk } from "./desk.tsx";
import { type Hand, useHeld } from "./hand.ts";
import { stretchOn } from "./layout.ts";
import { becauseBetween, sharedMinutes } from "./moving.ts";

/**
 * What is in the hand, where it would land, and how far it would lie over another. For the eye: the bar below says it aloud. It lies over
 * the whole grid and moves by transform alone; over midnight it has two pieces. Under the pointer it is all there is: nothing below is
 * looked through, lit up and drawn anew at each of its steps (of a full week that was the half of every frame).
 */
export function Ghosts({ columns }: { columns: readonly Column[] }) {
  const { zone } = useDesk();
  const hand = useHeld(({ hand: held }) => held);
  if (hand === null) return null;
  return (
    <div className="ghosts" data-by={hand.by} aria-hidden="true">
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
  const { standing, clashes, busy } = useHeld((held) => held);
  const hue = offer.services.get(standing?.serviceId ?? "")?.hue ?? "pine";
  const form = clashes.length + busy.length > 0 ? "clash" : "ghost";
  const place: Record<`--${string}`, number> = { "--at": at, "--from": from / 60, "--to": to / 60 };
  return (
    <div className="ghost-place" style={place}>
      <div className={eventClass({ hue, form, short: to - from < 40 })}>
        <GhostFace hand={hand} />
      </div>
    </div>
  );
}

/** Who is in the hand, when, and what it would meet. */
export function GhostFace({ hand }: { hand: Hand }) {
  const { words } = useDesk();
  const said = useMeets();
  const { visit, times, how } = hand;
  if (visit === null)
    return (
      <>
        <span className="event-name">{words.range(times)}</span>
        {said && <Meets {...said} />}
      </>
    );
  const when = how === "move" ? words.time(times.startsAt) : words.range(times);
  return (
    <>
      <span className="event-name">
        <bdi>{words.name(visit)}</bdi>
      </span>
      {said ? (
        <Meets {...said} time={when} />
      ) : (
        <span className="event-detail">
          <span>{when}</span>
        </span>
      )}
    </>
  );
}

interface Said {
  kind: "risk" | "wait";
  text: string;
}

function Meets({ kind, text, time }: Said & { time?: string }) {
  const t = useT("views");
  return (
    <Signal kind={kind} icon={TriangleAlert}>
      {time === undefined ? text : t("atMeets", { time, meets: text })}
    </Signal>
  );
}

/** The worst of what it would meet, in a word: another visit and how far, something kept elsewhere, the end of the hours. */
function useMeets(): Said | null {
  const t = useT("views");
  const { offer } = useDesk();
  const { standing, clashes, busy, outside } = useHeld((held) => held);
  const [clash] = clashes;
  if (standing !== null && clash !== undefined) {
    const because = becauseBetween(standing, clash, offer.margins);
    return { kind: "risk", text: t("meets", { because, minutes: sharedMinutes(standing, clash, offer.margins) }) };
  }
  if (busy.length > 0) return { kind: "risk", text: t("meets", { because: "busy", minutes: 0 }) };
  return outside ? { kind: "wait", text: t("meets", { because: "hours", minutes: 0 }) } : null;
}
