import type { Mark } from "../../charts/contract.ts";
import { formOf, radiusOf } from "../../charts/rules.ts";

interface MarkerProps {
  mark: Pick<Mark, "kind" | "intensity">;
  x?: number;
  y?: number;
  pale?: boolean;
  selected?: boolean;
  /** Which one it is in the list beside the drawing. */
  number?: number;
}

/** One mark as it is drawn: its form says the kind, its size the strength. */
export function Marker({ mark, x = 0, y = 0, pale, selected, number }: MarkerProps) {
  const radius = radiusOf(mark);
  const { path, filled, dashed } = formOf(mark.kind, radius);
  return (
    <g
      transform={`translate(${x} ${y})`}
      className="chart-mark"
      data-kind={mark.kind}
      data-pale={pale || undefined}
      data-selected={selected || undefined}
    >
      <circle className="chart-mark-ground" r={radius + 3} />
      <path d={path} data-filled={filled || undefined} strokeDasharray={dashed ? "3 2.4" : undefined} />
      {number !== undefined && (
        <text className="chart-number" x={radius + 4} y={-radius}>
          {number}
        </text>
      )}
    </g>
  );
}

/** The mark's form, small, beside its words. */
export function MarkFace({ mark, pale }: { mark: Pick<Mark, "kind" | "intensity">; pale?: boolean }) {
  return (
    <svg className="chart-face" viewBox="-15 -15 30 30" aria-hidden="true">
      <Marker mark={mark} pale={pale} />
    </svg>
  );
}
