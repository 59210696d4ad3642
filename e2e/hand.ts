import type { Locator, Page } from "@playwright/test";

/** Seconds a practised person needs: a key, a pointing and pressing, a thought before each step (Card, Moran, Newell). */
const pace = { key: 0.2, click: 1.3, thought: 1.35 };

/** A person's hand: does what they do, and counts it. */
export class Hand {
  readonly page: Page;
  keys = 0;
  clicks = 0;
  steps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.clicks++;
    this.steps++;
    await target.click();
  }

  /** Clicks into a field and types. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.click(field);
    await this.type(text);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    this.steps++;
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += key.split("+").length;
      await this.page.keyboard.press(key);
    }
  }

  /** Tabs on until the wanted element has the focus, as someone without a mouse does. */
  async tabTo(target: Locator, most = 40): Promise<void> {
    this.steps++;
    for (let tabs = 0; tabs <= most; tabs++) {
      if (
        await target
          .evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
          .catch(() => false)
      )
        return;
      await this.press("Tab");
    }
    throw new Error(`The focus never reached ${target}.`);
  }

  get seconds(): number {
    return this.keys * pace.key + this.clicks * pace.click + this.steps * pace.thought;
  }

  toString(): string {
    return `${this.keys} keys, ${this.clicks} clicks, ${this.steps} steps: about ${Math.round(this.seconds)} s at human speed`;
  }
}
