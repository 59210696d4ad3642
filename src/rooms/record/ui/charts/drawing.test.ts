import { describe, expect, test } from "vitest";
import { ProblemError } from "#web/problem.ts";
import type { BodyChart, Mark } from "../../charts/contract.ts";
import { Drawing } from "./drawing.ts";

const mark = (id: string, more: Partial<Mark> = {}): Mark => ({
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
});
const chart = (more: Partial<BodyChart> = {}) => ({ id: "c", version: 1, marks: [], ...more }) as unknown as BodyChart;

/** A server that keeps one chart, and a clock that runs when it is told to. */
function desk(answers: (() => BodyChart)[] = []) {
  const written: { version: number; marks: readonly Mark[] }[] = [];
  let waiting: (() => void) | null = null;
  let version = 1;
  const drawing = new Drawing(chart(), {
    write: async (_id, seen, marks) => {
      const answer = answers.shift();
      if (answer) return answer();
      written.push({ version: seen, marks });
      version += 1;
      return chart({ version, marks: [...marks] });
    },
    read: async () => chart({ version: 7, marks: [mark("theirs")] }),
    later: (run) => {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
  });
  const pass = async () => {
    const run = waiting;
    waiting = null;
    run?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { drawing, written, pass };
}
const add = (id: string) => (marks: readonly Mark[]) => [...marks, mark(id)];

describe("A chart that is drawn", () => {
  test("is sent after a pause, all that was drawn in one go", async () => {
    const { drawing, written, pass } = desk();
    drawing.draw(add("a"));
    drawing.draw(add("b"));
    expect(drawing.read().saving).toBe("saving");
    await pass();
    expect(written).toMatchObject([{ version: 1, marks: [{ id: "a" }, { id: "b" }] }]);
    expect(drawing.read().saving).toBe("saved");
    drawing.draw(add("c"));
    await pass();
    expect(written[1]).toMatchObject({ version: 2 });
  });

  test("is undone step by step, to nothing and no further", async () => {
    const { drawing, written, pass } = desk();
    drawing.draw(add("a"));
    drawing.draw(add("b"));
    drawing.undo();
    expect(drawing.read().marks).toHaveLength(1);
    drawing.undo();
    drawing.undo();
    expect(drawing.read()).toMatchObject({ marks: [], canUndo: false });
    await pass();
    expect(written).toEqual([]);
  });

  test("is tried again when the line is down, and nothing of it is lost", async () => {
    const down = () => {
      throw new ProblemError(0, {});
    };
    const { drawing, written, pass } = desk([down, down]);
    drawing.draw(add("a"));
    await pass();
    expect(drawing.read().saving).toBe("retrying");
    drawing.draw(add("b"));
    await pass();
    await pass();
    expect(written).toMatchObject([{ marks: [{ id: "a" }, { id: "b" }] }]);
  });

  test("that was changed elsewhere is shown as it stands, and one's own can be had back", async () => {
    const stale = () => {
      throw new ProblemError(412, { code: "stale_version" });
    };
    const { drawing, written, pass } = desk([stale]);
    drawing.draw(add("mine"));
    await pass();
    expect(drawing.read()).toMatchObject({ saving: "elsewhere", marks: [{ id: "theirs" }] });
    drawing.undo();
    await pass();
    expect(written).toMatchObject([{ version: 7, marks: [{ id: "mine" }] }]);
  });

  test("of a note that was signed meanwhile is refused, and stays on the screen", async () => {
    const signed = () => {
      throw new ProblemError(409, { code: "note_signed" });
    };
    const { drawing, pass } = desk([signed]);
    drawing.draw(add("a"));
    await pass();
    expect(drawing.read()).toMatchObject({ saving: "refused", marks: [{ id: "a" }] });
  });

  test("holds sixty marks and no more", () => {
    const { drawing } = desk();
    for (let at = 0; at < 65; at += 1) drawing.draw(add(`m${at}`));
    expect(drawing.read().marks).toHaveLength(60);
  });
});
