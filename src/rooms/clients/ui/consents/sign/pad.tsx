import { type PointerEvent, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Drawing } from "../../../consents/contract.ts";
import { Strokes } from "../drawn.tsx";

/** The sheet is 1000 wide and 360 high, whatever the screen. */
const size = { width: 1_000, height: 360 };
const mostPoints = 6_000;

interface PadProps {
  drawing: Drawing;
  onChange: (change: (before: Drawing) => Drawing) => void;
}

/** Where one signs with a finger, a pen or the mouse. Who uses none of these types their name. */
export function Pad({ drawing, onChange }: PadProps) {
  const t = useT("consents");
  const drawn = useRef(false);
  const add = (event: PointerEvent<SVGSVGElement>, begins: boolean) => {
    const box = event.currentTarget.getBoundingClientRect();
    const moves = begins ? [] : (event.nativeEvent.getCoalescedEvents?.() ?? []);
    const points = (moves.length > 0 ? moves : [event.nativeEvent]).flatMap(({ clientX, clientY }) => [
      inside(((clientX - box.left) / box.width) * size.width, size.width),
      inside(((clientY - box.top) / box.height) * size.height, size.height),
    ]);
    onChange((before) => withPoints(before, points, begins));
  };
  return (
    <svg
      className="pad"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={t("sign.pad")}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = true;
        add(event, true);
      }}
      onPointerMove={(event) => drawn.current && add(event, false)}
      onPointerUp={() => {
        drawn.current = false;
      }}
      onPointerCancel={() => {
        drawn.current = false;
      }}
    >
      <line className="pad-line" x1="60" x2="940" y1="280" y2="280" />
      {drawing.length === 0 && (
        <text className="pad-hint" x="500" y="180" textAnchor="middle">
          {t("sign.padEmpty")}
        </text>
      )}
      <Strokes drawing={drawing} />
    </svg>
  );
}

const inside = (value: number, most: number): number => Math.round(Math.min(most, Math.max(0, value)));

/** A new stroke, or more of the last; a stroke that grows too long is cut, and a point where the pen rests is taken once. */
function withPoints(before: Drawing, points: number[], begins: boolean): Drawing {
  const all = before.reduce((sum, stroke) => sum + stroke.length, 0);
  if (all + points.length > mostPoints * 2 || before.length >= 190) return before;
  const last = before.at(-1);
  if (begins || last === undefined) return [...before, points];
  const moved = points.filter((_, at) => {
    const [x, y] = at % 2 === 0 ? [points[at], points[at + 1]] : [points[at - 1], points[at]];
    return x !== last.at(-2) || y !== last.at(-1);
  });
  if (moved.length === 0) return before;
  if (last.length + moved.length > 3_900) return [...before, [...last.slice(-2), ...moved]];
  return [...before.slice(0, -1), [...last, ...moved]];
}
