import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Mark } from "../../charts/contract.ts";
import { drawing, lines, outline, type View } from "../../charts/outline/rules.ts";
import { Marker } from "./marker.tsx";
import "./charts.css";

interface BodyProps {
  view: View;
  /** Numbered by their place in the whole chart. */
  marks: readonly Mark[];
  /** What was marked on another day, beneath. */
  pale?: readonly Mark[];
  selected?: string | null;
  children?: ReactNode;
}

/** The body seen from one side, with its marks. What is left of the body stays left in every language. */
export function Body({ view, marks, pale = [], selected, children }: BodyProps) {
  const t = useT("charts");
  const [start, end] = view === "front" ? [t("right"), t("left")] : [t("left"), t("right")];
  return (
    <svg className="chart-body" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true" focusable="false">
      <path className="chart-outline" d={outline} />
      <path className="chart-lines" d={lines[view]} />
      <text className="chart-side" x="26" y="40">
        {start}
      </text>
      <text className="chart-side" x={drawing.width - 26} y="40">
        {end}
      </text>
      {pale.map((mark) => mark.view === view && <Marker key={mark.id} mark={mark} x={mark.x} y={mark.y} pale />)}
      {marks.map(
        (mark, at) =>
          mark.view === view && (
            <g key={mark.id} data-mark={mark.id}>
              <Marker mark={mark} x={mark.x} y={mark.y} number={at + 1} selected={selected === mark.id} />
            </g>
          ),
      )}
      {children}
    </svg>
  );
}

/** One view to be looked at, with its name beneath. */
export function Figure(props: Omit<BodyProps, "children" | "selected">) {
  const t = useT("charts");
  const count = props.marks.filter(({ view }) => view === props.view).length;
  return (
    <figure className="chart-figure">
      <div role="img" aria-label={t("figureRead", { view: props.view, count })}>
        <Body {...props} />
      </div>
      <figcaption className="small muted" aria-hidden="true">
        {t(props.view)}
      </figcaption>
    </figure>
  );
}
