import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectFlawless } from "./fit.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

const inWords = {
  en: "Every second Tuesday and Thursday, 6 times",
  he: "אחת לשבועיים, ביום שלישי וביום חמישי, 6 פעמים",
};

/** A series is booked by a rule of its own, moved from one visit on and called off, by keyboard alone, and all of it is said. */
for (const locale of ["en", "he"] as const) {
  test(`a series by keyboard alone (${locale})`, async ({ browser }) => {
    const house = await House.open();
    await house.pass(aTuesday);
    await house.demo();
    const rooms = await Rooms.open(browser, house, {
      locale,
      theme: locale === "en" ? "light" : "dark",
      size: "desktop",
    });
    await rooms.goTo({ name: "calendar", path: "/calendar?view=week" });
    const desk = new Desk(rooms.page, locale);
    await desk.booksByOwnRule();
    await desk.readsTheRule(inWords[locale]);
    await desk.putsBack();
    await desk.movesThisAndFollowing();
    await desk.movesOneAndBackIntoTheSeries();
    await desk.callsAllOff();
    await desk.schedulesThemAgain();
    await rooms.close();
    await house.close();
  });
}

/** Someone who works in the calendar without a mouse, and hears what it says. */
class Desk {
  readonly page: Page;
  readonly #hand: Hand;
  readonly #t: ReturnType<typeof wordsOf>;

  constructor(page: Page, locale: "en" | "he") {
    this.page = page;
    this.#hand = new Hand(page);
    this.#t = wordsOf(locale);
  }

  /** Every second Tuesday and Thursday at one o'clock, six times. */
  async booksByOwnRule(): Promise<void> {
    const t = this.#t;
    await this.page
      .locator("[data-visit]")
      .and(this.page.getByRole("button", { name: "Otto Larkspur" }))
      .first()
      .focus();
    await this.#press("ArrowDown", "Enter");
    const panel = this.page.getByRole("complementary", { name: t("calendar.newAppointment") });
    const whom = panel.getByRole("combobox").first();
    await expect(whom).toBeFocused();
    // Without waiting for the names, as a quick hand does.
    await this.#hand.type("Dorothea");
    await this.#press("Enter");
    await expect(whom).toHaveValue(/Dorothea \w+/);
    await this.#hand.tabTo(panel.getByRole("button", { name: t("series.repeats") }));
    await this.#press("Enter");
    await expect(this.page.getByRole("option").last()).toHaveText(t("series.how", { how: "own" }));
    await this.#press("End", "Enter");
    await this.#hand.tabTo(panel.getByRole("textbox", { name: t("series.every"), exact: true }));
    await this.#press("ArrowUp");
    await this.#hand.tabTo(panel.getByRole("group", { name: t("series.onDays") }));
    await this.#press("Tab", "Tab", "Tab", "Space");
    await this.#hand.tabTo(panel.getByRole("textbox", { name: t("series.times") }));
    await this.#press("Control+a");
    await this.#hand.type("6");
    await this.#press("Tab");
    await expect(panel.getByText(t("series.free", { free: 6, of: 6 }))).toBeVisible();
    await expectFlawless(this.page);
    await this.#press("Control+Enter");
    await expect(panel).toHaveCount(0, { timeout: 20_000 });
    await expect(this.#tuesday).toBeFocused();
    await expect(this.#tuesday).toHaveAccessibleName(new RegExp(`${t("series.part")}$|${t("series.part")},`));
    await expect(this.#tuesday).toHaveAccessibleName(this.#fromTo("13:00", "13:50"));
  }

  async readsTheRule(words: string): Promise<void> {
    await this.#press("Enter");
    const card = this.page.locator(".visit-popover");
    await expect(card).toContainText(words);
    await expect(card).toContainText(this.#t("series.position", { at: 1, of: 6 }));
    await expectFlawless(this.page);
    await this.#press("Escape");
    await expect(this.#tuesday).toBeFocused();
  }

  /** The question is asked before anything is written; Escape puts the visit back. */
  async putsBack(): Promise<void> {
    await this.#thursday.focus();
    await this.#press("m", "ArrowDown", "ArrowDown", "Enter");
    await expect(this.#question("move")).toBeVisible();
    await expect(this.#reach("this")).toBeFocused();
    await this.#press("Escape");
    await expect(this.#thursday).toBeFocused();
    await expect(this.#thursday).toHaveAccessibleName(this.#fromTo("13:00", "13:50"));
  }

  async movesThisAndFollowing(): Promise<void> {
    const t = this.#t;
    await this.#press("m", "ArrowDown", "ArrowDown", "Enter");
    await expect(this.#reach("this")).toBeFocused();
    await this.#press("ArrowDown");
    await expect(this.#reach("following")).toBeChecked();
    const question = this.#question("move");
    await expect(question.getByRole("status")).toContainText(t("series.concerns", { doing: "change", count: 5 }));
    await expectFlawless(this.page);
    await this.#press("Enter");
    await expect(question).toHaveCount(0);
    await expect(this.#thursday).toBeFocused();
    await expect(this.#thursday).toHaveAccessibleName(this.#fromTo("13:30", "14:20"));
    await expect(this.#tuesday).toHaveAccessibleName(this.#fromTo("13:00", "13:50"));
    await this.#undoOf(t("series.scopeDone", { doing: "move", count: 5 }));
    await expect(this.#thursday).toHaveAccessibleName(this.#fromTo("13:00", "13:50"));
  }

  /** "This one" is chosen already; the visit is then said to be changed by itself, and led back. */
  async movesOneAndBackIntoTheSeries(): Promise<void> {
    await this.#thursday.focus();
    await this.#press("m", "ArrowDown", "ArrowDown", "Enter");
    await expect(this.#reach("this")).toBeFocused();
    await this.#press("Enter");
    await expect(this.#thursday).toHaveAccessibleName(this.#fromTo("13:30", "14:20"));
    await expect(this.#thursday).toHaveAccessibleName(new RegExp(this.#t("series.partChanged")));
    await this.#press("Enter");
    await this.#hand.tabTo(this.page.getByRole("button", { name: this.#t("series.rejoin") }));
    await this.#press("Enter");
    await expect(this.#thursday).toHaveAccessibleName(this.#fromTo("13:00", "13:50"));
    await expect(this.#thursday).not.toHaveAccessibleName(new RegExp(this.#t("series.partChanged")));
  }

  async callsAllOff(): Promise<void> {
    await this.#cancelAll();
    await this.#undoOf(this.#t("series.scopeDone", { doing: "cancel", count: 6 }));
    await this.#expectBoth("scheduled");
  }

  /** Without Undo, too: from any of them. */
  async schedulesThemAgain(): Promise<void> {
    await this.#cancelAll();
    await this.#thursday.focus();
    await this.#press("Enter");
    await this.#hand.tabTo(this.page.getByRole("button", { name: this.#t("series.again", { count: 6 }) }));
    await this.#press("Enter");
    await this.#expectBoth("scheduled");
  }

  async #cancelAll(): Promise<void> {
    const t = this.#t;
    await this.#thursday.focus();
    await this.#press("Enter");
    await this.#hand.tabTo(this.page.getByRole("button", { name: t("calendar.cancel"), exact: true }));
    await this.#press("Enter");
    const question = this.#question("cancel");
    await expect(this.#reach("this")).toBeFocused();
    await this.#press("ArrowDown", "ArrowDown");
    await expect(question.getByRole("status")).toContainText(t("series.concerns", { doing: "cancel", count: 6 }));
    await expectFlawless(this.page);
    await this.#press("Control+Enter");
    await this.#expectBoth("cancelled");
  }

  async #expectBoth(status: string): Promise<void> {
    const state = new RegExp(this.#t("calendar.state", { status }));
    for (const visit of [this.#tuesday, this.#thursday]) await expect(visit).toHaveAccessibleName(state);
  }

  async #undoOf(said: string): Promise<void> {
    await expect(this.page.locator(".toasts").getByText(said)).toBeVisible();
    await this.#press("Control+z");
  }

  #question = (doing: string): Locator =>
    this.page.getByRole("dialog", { name: this.#t("series.scopeTitle", { doing }) });
  #reach = (scope: string): Locator =>
    this.page.getByRole("radio", { name: this.#t("series.scope", { scope }), exact: true });

  get #tuesday(): Locator {
    return this.#on("2026-11-17");
  }
  get #thursday(): Locator {
    return this.#on("2026-11-19");
  }
  #on = (date: string): Locator =>
    this.page
      .locator(`[data-column="${date}"]`)
      .getByRole("button", { name: new RegExp(`Dorothea.*${this.#t("series.part")}`) });

  #fromTo = (from: string, to: string): RegExp => new RegExp(this.#t("calendar.fromTo", { from, to }));

  async #press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
