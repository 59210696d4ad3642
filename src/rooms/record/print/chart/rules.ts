import type { Block, Direction } from "#kernel/pdf/document.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import type { Mark, MarkKind } from "../../charts/contract.ts";
import { drawing, lines, outline, type View, views } from "../../charts/outline/rules.ts";
import { formOf, radiusOf } from "../../charts/rules.ts";
import { directionOf } from "../inline/rules.ts";

type Say = ReturnType<typeof wordsIn>;

const colours: Readonly<Record<MarkKind, string>> = {
  pain: "#b3502f",
  tension: "#a87416",
  numbness: "#4a6796",
  tingling: "#4a6796",
  scar: "#1e2422",
  other: "#1e2422",
};
const gap = 30;
const widthMm = 80;

/** A body chart on paper: both sides drawn, and each mark in words beneath, under its number. */
export function chartBlocks(marks: readonly Mark[], page: Direction, say: Say): Block[] {
  const items = marks.map((mark) => ({ checked: null, blocks: wordsOf(mark, page, say) }));
  const alt = `${say("chart.title")}: ${say("chart.count", { count: marks.length })}`;
  return [
    { kind: "drawing", svg: svgOf(marks), widthMm, alt },
    ...(items.length > 0 ? [{ kind: "list", dir: page, ordered: true, start: 1, items } as const] : []),
  ];
}

function wordsOf(mark: Mark, page: Direction, say: Say): Block[] {
  const { view, side, intensity, note } = mark;
  const place = say("chart.place", { region: say(`chart.regions.${mark.region}`, { side: side ?? "none" }), view });
  const kind = say(`chart.kinds.${mark.kind}`);
  const strength = intensity === null ? null : say("chart.of10", { strength: String(intensity) });
  const text = strength ? say("chart.mark", { place, kind, strength }) : say("chart.markPlain", { place, kind });
  const said: Block[] = [{ kind: "paragraph", dir: page, runs: [{ text }] }];
  if (note !== "") said.push({ kind: "paragraph", dir: directionOf(note, page), runs: [{ text: note }] });
  return said;
}

/** Both sides in one drawing, the front first in every language: the body is never mirrored. Made of numbers alone. */
function svgOf(marks: readonly Mark[]): string {
  const width = drawing.width * 2 + gap;
  const bodies = views.map((view, at) => {
    const drawn = marks.map((mark, place) => (mark.view === view ? markSvg(mark, place + 1) : "")).join("");
    return `<g transform="translate(${at * (drawing.width + gap)} 0)">${bodySvg(view)}${drawn}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${drawing.height}">${bodies.join("")}</svg>`;
}

const bodySvg = (view: View): string =>
  `<path d="${outline}" fill="#f7f5f0" stroke="#898b84" stroke-width="1.4" stroke-linejoin="round"/><path d="${lines[view]}" fill="none" stroke="#c4c3bd" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/>`;

function markSvg(mark: Mark, number: number): string {
  const radius = radiusOf(mark);
  const { path, filled, dashed } = formOf(mark.kind, radius);
  const colour = colours[mark.kind];
  const look = `fill="${filled ? colour : "none"}" fill-opacity="0.85" stroke="${colour}" stroke-width="2" stroke-linecap="round"${dashed ? ' stroke-dasharray="3 2.4"' : ""}`;
  const text = `<text x="${radius + 4}" y="${-radius + 2}" font-family="Assistant" font-size="17" font-weight="600" fill="#1e2422">${number}</text>`;
  return `<g transform="translate(${mark.x} ${mark.y})"><path d="${path}" ${look}/>${text}</g>`;
}
