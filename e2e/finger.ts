import type { CDPSession, Locator, Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger on the glass: real touches, from which the browser itself makes pointer events, scrolling and cancelling. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;
  #at: Point = { x: 0, y: 0 };

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async down(at: Point): Promise<void> {
    await this.#touch("touchStart", at);
  }

  /** Glides to another point, as a finger does: in steps. */
  async glide(to: Point, steps = 8): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      await this.#touch("touchMove", { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      await this.#page.waitForTimeout(12);
    }
  }

  async up(): Promise<void> {
    await this.#session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /** Down, along so many pixels, and up. */
  async wipe(from: Point, by: Partial<Point>): Promise<void> {
    await this.down(from);
    await this.glide({ x: from.x + (by.x ?? 0), y: from.y + (by.y ?? 0) });
    await this.up();
  }

  /** Rests until what is under it is lifted. */
  async rest(): Promise<void> {
    await this.#page.waitForTimeout(600);
  }

  async #touch(type: "touchStart" | "touchMove", at: Point): Promise<void> {
    this.#at = at;
    await this.#session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ ...at, id: 1 }] });
  }
}

/** The middle of something on the page. */
export async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not shown.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
