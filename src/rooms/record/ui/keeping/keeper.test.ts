import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ProblemError } from "#web/problem.ts";
import { blank, FarNote, marker, open, type Weather } from "./far-note.ts";
import type { Keeper } from "./keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const say = (keeper: Keeper, text: string) => keeper.type("plan", `${keeper.snapshot().sections.plan ?? ""}${text}`);

describe("A draft", () => {
  test("is begun on the server by the first character, and by nothing before it", async () => {
    const road = new FarNote();
    const keeper = open(road);
    keeper.choose({ template: "dap", templateId: null, form: null });
    keeper.setPrivacy({ private: true, psychotherapy: false });
    keeper.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(road.note).toBeNull();
    expect(keeper.snapshot().standing).toBe("untouched");
    say(keeper, "S");
    await vi.advanceTimersByTimeAsync(50);
    expect(road.note).toMatchObject({ template: "dap", private: true, sections: { plan: "S" } });
    expect(keeper.snapshot().standing).toBe("saved");
  });

  test("is saved within a second of a pause, and only what changed", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    for (const letter of "Sleep diary") {
      say(keeper, letter);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(road.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(road.asked).toEqual([{ sections: { plan: "Sleep diary" } }]);
  });

  test("is saved every five seconds while somebody types without a pause", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    for (let second = 0; second < 30; second++)
      for (const letter of "words") {
        say(keeper, letter);
        await vi.advanceTimersByTimeAsync(200);
      }
    expect(road.asked.length).toBeGreaterThanOrEqual(5);
    expect(road.asked.length).toBeLessThanOrEqual(7);
  });

  test("has one request on its way at a time; what is typed meanwhile goes with the next", async () => {
    const road = new FarNote();
    road.note = blank;
    road.slow = 2_000;
    const keeper = open(road);
    say(keeper, "a");
    keeper.flush();
    say(keeper, "b");
    keeper.flush();
    say(keeper, "c");
    keeper.flush();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(road.asked).toEqual([{ sections: { plan: "a" } }, { sections: { plan: "abc" } }]);
  });

  test("says nothing of a request that is answered soon, and after a second that it is saving", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    const said: string[] = [];
    keeper.subscribe(() => said.push(keeper.snapshot().standing));
    say(keeper, "a");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(new Set(said)).toEqual(new Set(["saved"]));
    road.slow = 1_000;
    say(keeper, "b");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot().standing).toBe("saving");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.snapshot().standing).toBe("saved");
  });

  test("is kept here without a connection, tried again ever more rarely, and saved when it is back", async () => {
    const road = new FarNote();
    road.note = blank;
    road.weather = "offline";
    const keeper = open(road);
    say(keeper, "kept");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.snapshot().standing).toBe("kept-here");
    expect(keeper.atRisk).toBe(true);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    road.weather = "fair";
    keeper.resume();
    await vi.advanceTimersByTimeAsync(100);
    expect(road.note?.sections.plan).toBe("kept");
    expect(keeper.snapshot().standing).toBe("saved");
    expect(keeper.atRisk).toBe(false);
  });

  test("whose first answer was lost is begun once", async () => {
    const road = new FarNote();
    road.weather = "answers lost";
    const keeper = open(road);
    say(keeper, "a");
    await vi.advanceTimersByTimeAsync(100);
    say(keeper, "b");
    road.weather = "fair";
    await vi.advanceTimersByTimeAsync(60_000);
    expect(road.note).toMatchObject({ sections: { plan: "ab" } });
    expect(keeper.snapshot()).toMatchObject({ standing: "saved", elsewhere: false, both: [] });
  });

  test("that was sent and not answered is not taken for somebody else's", async () => {
    const road = new FarNote();
    road.note = blank;
    road.weather = "answers lost";
    const keeper = open(road);
    say(keeper, "Slep");
    await vi.advanceTimersByTimeAsync(900);
    keeper.type("plan", "Sleep");
    road.weather = "fair";
    await vi.advanceTimersByTimeAsync(60_000);
    expect(road.note?.sections.plan).toBe("Sleep");
    expect(keeper.snapshot()).toMatchObject({ standing: "saved", elsewhere: false, both: [] });
  });

  test("is saved as ever after what could not be sent came to stand there by another page", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    road.weather = "offline";
    say(keeper, "Slept.");
    await vi.advanceTimersByTimeAsync(1_500);
    road.weather = "fair";
    road.note = { ...blank, version: 2, sections: { ...blank.sections, plan: "Slept." } };
    keeper.meet(road.note);
    await vi.advanceTimersByTimeAsync(60_000);
    say(keeper, " Diary.");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(road.note?.sections.plan).toBe("Slept. Diary.");
  });

  test("pasted with control characters is saved once and then rests", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    keeper.type("plan", "Sleep\u0002 diary\ud800");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(road.asked).toEqual([{ sections: { plan: "Sleep diary\ufffd" } }]);
    expect(keeper.unsaved).toBe(false);
  });

  test("that was signed elsewhere keeps what was typed here, for an amendment", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    road.note = { ...blank, status: "signed", version: 2, sections: { ...blank.sections, subjective: "Slept." } };
    say(keeper, "Diary.");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.snapshot()).toMatchObject({ standing: "signed", sections: { subjective: "Slept.", plan: "Diary." } });
    expect(road.note.sections.plan).toBe("");
  });

  test("leaves the page without a question when all of it is on its way", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    say(keeper, "a");
    expect(keeper.atRisk).toBe(true);
    keeper.flush();
    expect(keeper.atRisk).toBe(false);
    say(keeper, "b");
    expect(keeper.atRisk).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    say(keeper, "x".repeat(70_000));
    keeper.flush();
    expect(keeper.atRisk).toBe(true);
  });

  test("of someone who was signed out is not sent again until they are back", async () => {
    const road = new FarNote();
    road.note = blank;
    const keeper = open(road);
    const write = road.write;
    road.write = () => Promise.reject(new ProblemError(401, { code: "unauthenticated" }));
    say(keeper, "kept");
    await vi.advanceTimersByTimeAsync(60_000);
    road.write = write;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(road.asked).toEqual([]);
    keeper.resume();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(road.note.sections.plan).toBe("kept");
  });
});

describe("A draft open in two tabs", () => {
  test("takes what the other wrote elsewhere, and puts two texts of one section together", async () => {
    const road = new FarNote();
    road.note = blank;
    const [one, two] = [open(road), open(road)];
    one.type("subjective", "Slept.");
    one.type("plan", "Diary.");
    await vi.advanceTimersByTimeAsync(2_000);
    two.type("plan", "Letter.");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(road.note?.sections).toMatchObject({ subjective: "Slept.", plan: `Diary.\n\n${marker}\n\nLetter.` });
    expect(two.snapshot()).toMatchObject({ elsewhere: true, both: ["plan"], standing: "saved" });
    two.type("plan", `${two.snapshot().sections.plan} Thanks.`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(two.snapshot()).toMatchObject({ elsewhere: false, both: [] });
  });

  test("keeps what came from the other while a word was composed, which the field could not take in", async () => {
    const road = new FarNote();
    road.note = blank;
    const [one, two] = [open(road), open(road)];
    one.type("plan", "Diary.");
    two.type("subjective", "Slept.");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(two.snapshot().sections.plan).toBe("Diary.");
    two.type("plan", "Letter", "");
    two.type("plan", "Letters.", "Letter");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(road.note?.sections.plan).toBe(`Diary.\n\n${marker}\n\nLetters.`);
  });

  test("loses no word of either, whatever the network does", async () => {
    const weather = fc.constantFrom<Weather>("fair", "fair", "offline", "answers lost", "busy");
    const tab = fc.constantFrom(0, 1);
    const section = fc.constantFrom("subjective" as const, "plan" as const);
    const step = fc.oneof(
      fc.record({ act: fc.constant("type" as const), tab, section, wait: fc.integer({ min: 0, max: 1_500 }) }),
      fc.record({ act: fc.constant("flush" as const), tab, wait: fc.integer({ min: 0, max: 60 }) }),
      fc.record({ act: fc.constant("weather" as const), weather, wait: fc.integer({ min: 0, max: 3_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const road = new FarNote();
        road.note = blank;
        const tabs = [open(road), open(road)] as const;
        const typed: { section: "subjective" | "plan"; word: string }[] = [];
        for (const one of steps) {
          if (one.act === "weather") road.weather = one.weather;
          if (one.act === "flush") tabs[one.tab as 0]?.flush();
          if (one.act === "type") {
            const keeper = tabs[one.tab as 0];
            const word = `word${typed.length}.`;
            typed.push({ section: one.section, word });
            keeper.type(one.section, `${keeper.snapshot().sections[one.section]}${word}`);
          }
          await vi.advanceTimersByTimeAsync(one.wait);
        }
        road.weather = "fair";
        await vi.advanceTimersByTimeAsync(5 * 60_000);
        for (const { section, word } of typed) expect(road.note?.sections[section]).toContain(word);
        for (const keeper of tabs) expect(keeper.unsaved).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
