import { describe, expect, test } from "vitest";
import type { Mark } from "./contract.ts";
import { compared, formOf, markKinds, radiusOf, sameMarks } from "./rules.ts";

let made = 0;
const mark = (more: Partial<Mark> = {}): Mark => {
  made += 1;
  const id = `0198c0de-0000-7000-8000-${String(made).padStart(12, "0")}`;
  return {
    id,
    view: "back",
    x: 70,
    y: 122,
    region: "shoulder",
    side: "left",
    kind: "pain",
    intensity: 6,
    note: "",
    ...more,
  };
};
const short = (changes: ReturnType<typeof compared>) =>
  changes.map(({ side, region, before, after, became }) => [
    `${side} ${region}`,
    before?.intensity,
    after?.intensity,
    became,
  ]);

describe("Two charts of one body", () => {
  test("say of each place what became of it, what is felt more first", () => {
    const former = [
      mark(),
      mark({ region: "knee", intensity: 3 }),
      mark({ region: "hand", intensity: 5 }),
      mark({ region: "foot" }),
    ];
    const later = [
      mark({ intensity: 2 }),
      mark({ region: "knee", intensity: 8 }),
      mark({ region: "hand", intensity: 5 }),
      mark({ region: "hip" }),
    ];
    expect(short(compared(former, later))).toEqual([
      ["left hip", undefined, 6, "new"],
      ["left knee", 3, 8, "more"],
      ["left hand", 5, 5, "same"],
      ["left shoulder", 6, 2, "less"],
      ["left foot", 6, undefined, "gone"],
    ]);
  });

  test("tell another side, view or kind apart", () => {
    for (const other of [{ side: "right" }, { view: "front" }, { kind: "tingling" }] as const)
      expect(compared([mark()], [mark(other)]).map(({ became }) => became)).toEqual(["new", "gone"]);
  });

  test("of which one holds a place twice are compared by the stronger mark", () => {
    expect(short(compared([mark({ intensity: 2 }), mark({ intensity: 7 })], [mark({ intensity: 4 })]))).toEqual([
      ["left shoulder", 7, 4, "less"],
    ]);
  });

  test("that are empty say nothing", () => {
    expect(compared([], [])).toEqual([]);
  });
});

test("a mark that moved a little is a change, one that stayed is none", () => {
  const one = mark();
  expect(sameMarks([one], [{ ...one }])).toBe(true);
  expect(sameMarks([one], [{ ...one, x: 71 }])).toBe(false);
  expect(sameMarks([one], [])).toBe(false);
});

test("what is felt more is drawn larger, and each kind has a form of its own", () => {
  expect(radiusOf({ intensity: 10 })).toBeGreaterThan(radiusOf({ intensity: 1 }));
  const forms = markKinds.map((kind) => JSON.stringify(formOf(kind, 8)));
  expect(new Set(forms).size).toBe(markKinds.length);
});
