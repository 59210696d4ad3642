import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Mark } from "../../charts/contract.ts";
import { drawing, type View } from "../../charts/outline/rules.ts";
import { nextPlace, type Place, placeAt, placesOf, type Way } from "../../charts/regions/rules.ts";
import { Body } from "./figure.tsx";
import { useChartWords } from "./words.ts";

interface DrawnFigureProps {
  view: View;
  marks: readonly Mark[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Marks a place, at this very spot. */
  onMark: (place: Place) => void;
  onMove: (id: string, place: Place) => void;
  onRemove: (id: string) => void;
}

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * One view to be drawn on. A press marks; a mark is drawn elsewhere by the pointer. By keyboard a cursor goes from place to
 * place in the directions of the drawing, which are not mirrored in any language; Enter marks, Delete takes away.
 */
export function DrawnFigure({ view, marks, selected, onSelect, onMark, onMove, onRemove }: DrawnFigureProps) {
  const t = useT("charts");
  const words = useChartWords();
  const [cursor, setCursor] = useState<Place | null>(null);
  const held = useRef<{ id: string; moved: boolean } | null>(null);
  const at = cursor ?? (placesOf(view)[0] as Place);
  const markAt = (place: Place) =>
    marks.find((mark) => mark.view === view && mark.region === place.region && mark.side === place.side);

  const press = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const known = markAt(at);
    if (way) setCursor(nextPlace(at, way) ?? at);
    else if (event.key === "Enter" || event.key === " ") known ? onSelect(known.id) : onMark(at);
    else if (event.key === "Delete" || event.key === "Backspace") known && onRemove(known.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const down = (event: PointerEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-mark]") : null;
    const id = mark?.getAttribute("data-mark");
    if (!id) return;
    held.current = { id, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
    onSelect(id);
  };
  const move = (event: PointerEvent) => {
    const spot = held.current && spotOf(event);
    if (!held.current || !spot) return;
    const mark = marks.find(({ id }) => id === held.current?.id);
    if (!held.current.moved && mark && Math.hypot(mark.x - spot.x, mark.y - spot.y) < 6) return;
    held.current.moved = true;
    const place = placeAt(view, spot.x, spot.y);
    if (place) onMove(held.current.id, { ...place, ...spot });
  };
  const click = (event: PointerEvent) => {
    // What was pressed was a mark: then nothing new is marked.
    if (held.current) {
      held.current = null;
      return;
    }
    const spot = spotOf(event);
    const place = placeAt(view, spot.x, spot.y);
    if (place) onMark({ ...place, ...spot });
    else onSelect(null);
  };

  return (
    <div className="chart-figure">
      <button
        type="button"
        className="chart-drawn"
        aria-label={t("figure", { view })}
        onKeyDown={press}
        onFocus={() => setCursor(at)}
        onBlur={() => setCursor(null)}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={click}
        onPointerCancel={() => {
          held.current = null;
        }}
      >
        <Body view={view} marks={marks} selected={selected}>
          {cursor && <circle className="chart-cursor" cx={cursor.x} cy={cursor.y} r="13" />}
        </Body>
      </button>
      <p className="small muted" aria-hidden="true">
        {t(view)}
      </p>
      <p className="visually-hidden" role="status">
        {cursor && sayAt(cursor)}
      </p>
    </div>
  );

  function sayAt(place: Place): string {
    const known = markAt(place);
    return known ? words.mark(known) : words.place(place);
  }
}

/** Where in the drawing the pointer is. */
function spotOf({ currentTarget, clientX, clientY }: PointerEvent): { x: number; y: number } {
  const { left, top, width, height } = (currentTarget.firstElementChild as Element).getBoundingClientRect();
  const round = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * 10) / 10));
  return {
    x: round(((clientX - left) / width) * drawing.width, drawing.width),
    y: round(((clientY - top) / height) * drawing.height, drawing.height),
  };
}
