import { getSchema } from "@tiptap/core";
import { EditorState, Selection } from "@tiptap/pm/state";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { blank, FarNote, marker, open, type Weather } from "../keeping/far-note.ts";
import type { Keeper } from "../keeping/keeper.ts";
import { schemaExtensions } from "./schema.ts";
import { read, textOf } from "./text.ts";
import { taking } from "./told.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const schema = getSchema(schemaExtensions({ task: (text) => text }));

/** A page with the note: the section's editor, without its screen, upon a keeper of its own. */
class Tab {
  readonly keeper: Keeper;
  #state: EditorState;
  #said: string;

  constructor(road: FarNote) {
    this.keeper = open(road);
    this.#said = this.#text;
    this.#state = EditorState.create({ doc: read(schema, this.#said) });
    this.keeper.subscribe(() => this.#takeIn());
  }

  get #text(): string {
    return this.keeper.snapshot().sections.plan ?? "";
  }

  toEnd(): void {
    this.#state = this.#state.apply(this.#state.tr.setSelection(Selection.atEnd(this.#state.doc)));
  }

  press(key: string): void {
    const { tr, selection } = this.#state;
    const change = key === "Backspace" ? tr.delete(selection.from - 1, selection.from) : tr.insertText(key);
    this.#state = this.#state.apply(change);
    const text = textOf(this.#state.doc);
    if (text === this.#said) return;
    this.#said = text;
    this.keeper.type("plan", text);
  }

  #takeIn(): void {
    if (this.#text === this.#said) return;
    this.#said = this.#text;
    const change = taking(this.#state, read(schema, this.#said));
    if (change) this.#state = this.#state.apply(change);
  }
}

/** As tabs of one browser do: each tells the others what was saved, and they read it. */
function tellEachOther(road: FarNote, tabs: readonly Tab[]): void {
  for (const tab of tabs) {
    let told = 1;
    setInterval(() => {
      const version = tab.keeper.snapshot().note?.version ?? 1;
      if (version <= told) return;
      told = version;
      for (const { keeper } of tabs)
        if ((keeper.snapshot().note?.version ?? 1) < version)
          void road.read("").then(
            (note) => keeper.meet(note),
            () => undefined,
          );
    }, 500);
  }
}

const hand = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  /** Keys until the other tab is looked at, or something happens. */
  keys: fc.integer({ min: 1, max: 12 }),
  delay: fc.integer({ min: 4, max: 30 }),
  slips: fc.boolean(),
  wait: fc.constantFrom(0, 0, 0, 5, 30, 120, 400, 900, 1_500),
  weather: fc.constantFrom<Weather>("fair", "fair", "fair", "fair", "offline", "answers lost", "busy"),
});

describe("A section written in two tabs at once, letter by letter", () => {
  test("holds every word once, in the order in which each tab wrote them, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hand, { minLength: 2, maxLength: 14 }), async (hands) => {
        const road = new FarNote();
        road.note = blank;
        const tabs = [new Tab(road), new Tab(road)] as const;
        tellEachOther(road, tabs);
        const typed: string[][] = [[], []];
        const begun = ["", ""];
        const press = async (tab: 0 | 1, key: string, delay: number) => {
          tabs[tab].press(key);
          await vi.advanceTimersByTimeAsync(delay);
        };
        const wordOf = (tab: 0 | 1, nth: number) =>
          `${["abcdefgh", "mnoprstu"][tab]?.[nth % 8]}${["one", "two"][tab]}${nth}`;
        for (const { tab, keys, delay, slips, wait, weather } of hands) {
          road.weather = weather;
          for (let pressed = 0; pressed < keys; pressed++) {
            const word = wordOf(tab, (typed[tab] as string[]).length);
            const so = begun[tab] as string;
            if (so === "") {
              tabs[tab].toEnd();
              await press(tab, " ", delay);
              if (slips) for (const key of ["x", "q", "Backspace", "Backspace"]) await press(tab, key, delay);
            }
            await press(tab, word[so.length] as string, delay);
            begun[tab] = so.length + 1 === word.length ? "" : so + word[so.length];
            if (begun[tab] === "") typed[tab]?.push(word);
          }
          await vi.advanceTimersByTimeAsync(wait);
        }
        for (const tab of [0, 1] as const) if (begun[tab]) typed[tab]?.push(begun[tab] as string);
        road.weather = "fair";
        await vi.advanceTimersByTimeAsync(2 * 60_000);
        vi.clearAllTimers();
        const found = (road.note?.sections.plan ?? "").replaceAll(marker, " ").split(/\s+/).filter(Boolean);
        expect([...found].sort()).toEqual(typed.flat().sort());
        for (const words of typed) expect(found.filter((word) => words.includes(word))).toEqual(words);
      }),
      { numRuns: 150 },
    );
  });
});
