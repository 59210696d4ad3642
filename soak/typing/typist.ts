import type { Page } from "@playwright/test";
import type { Dice } from "../dice.ts";

/** A word that was typed, and when its last letter was pressed. */
export interface Typed {
  readonly text: string;
  /** What slipped out of the fingers before it, and was taken back. */
  readonly slip: string;
  readonly section: string;
  /** Which page typed it. */
  readonly tab: number;
  readonly atMs: number;
  /** When the page it was typed in was closed, if it was closed before everything was known to be safe. */
  closedMs?: number;
}

export const sections = ["Subjective", "Objective", "Assessment", "Plan"] as const;

let tabs = 0;
let words = 0;

/** Someone at one page of the note: presses keys, and remembers which. */
export class Typist {
  readonly page: Page;
  readonly tab: number = ++tabs;
  readonly #dice: Dice;
  readonly #typed: Typed[];

  constructor(page: Page, dice: Dice, typed: Typed[]) {
    this.page = page;
    this.#dice = dice;
    this.#typed = typed;
  }

  /** Goes to the end of a section and types a few words there, now and then with a slip of the finger; not where the page went to the door. */
  async type(section: string, count = this.#dice.between(2, 7)): Promise<void> {
    const { keyboard } = this.page;
    const field = this.page.getByRole("textbox", { name: section, exact: true });
    const click = field.click();
    await Promise.race([click, this.#door()]);
    if (this.isAtDoor) return click.catch(() => undefined);
    await keyboard.press("ControlOrMeta+End");
    for (let nth = 0; nth < count; nth++) {
      const text = this.#word();
      const delay = this.#dice.between(4, 30);
      await keyboard.type(" ", { delay });
      const slip = this.#dice.chance(0.15) ? "xq" : "";
      await keyboard.type(slip, { delay });
      for (const _ of slip) await keyboard.press("Backspace");
      await keyboard.type(text, { delay });
      // Whose session was found to be over before a letter stood there is shown the door, and sees that nothing is written.
      if (this.isAtDoor) return;
      this.#typed.push({ text, slip, section, tab: this.tab, atMs: performance.now() });
      if (this.#dice.chance(0.15)) await this.page.waitForTimeout(this.#dice.between(200, 1_200));
    }
  }

  get isAtDoor(): boolean {
    return this.page.url().includes("/sign-in");
  }

  #door(): Promise<void> {
    return this.page.waitForURL(/\/sign-in/, { timeout: 30_000, waitUntil: "commit" }).catch(() => undefined);
  }

  /** The page goes, without a question. What it typed last may be what is lost. */
  async close(): Promise<void> {
    const closedMs = performance.now();
    for (const one of this.#typed) if (one.tab === this.tab) one.closedMs ??= closedMs;
    await this.page.close();
  }

  #word(): string {
    const letters = Array.from(
      { length: this.#dice.between(2, 5) },
      () => "abcdefghijklmnoprstuvwyz"[this.#dice.between(0, 23)],
    );
    return `${letters.join("")}${++words}`;
  }
}
