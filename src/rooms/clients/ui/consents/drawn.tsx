import type { Drawing } from "../../consents/contract.ts";

/** A signature as it was drawn, no larger than it needs. */
export function Drawn({ drawing, label }: { drawing: Drawing; label: string }) {
  const points = drawing.flat();
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  const [left, top] = [Math.min(...xs) - 12, Math.min(...ys) - 12];
  const box = [left, top, Math.max(...xs) - left + 12, Math.max(...ys) - top + 12];
  return (
    <svg className="drawn" viewBox={box.join(" ")} role="img" aria-label={label}>
      <Strokes drawing={drawing} />
    </svg>
  );
}

export function Strokes({ drawing }: { drawing: Drawing }) {
  return <path d={drawing.map(pathOf).join("")} />;
}

/** A stroke as an SVG path; a single point is a dot. */
function pathOf(stroke: readonly number[]): string {
  const pairs = Array.from(
    { length: Math.floor(stroke.length / 2) },
    (_, at) => `${stroke[at * 2]} ${stroke[at * 2 + 1]}`,
  );
  return pairs.length === 1 ? `M${pairs[0]}h.1` : `M${pairs.join("L")}`;
}
