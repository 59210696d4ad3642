import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectFlawless } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, type Look, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** Every action of the calendar by keyboard alone, and by pointer without dragging, in both directions. */
let house: House;
test.beforeEach(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterEach(() => house.close());

for (const locale of ["en", "he"] as const) {
  const look: Look = { locale, theme: "light", size: "desktop" };

  test(`the calendar by keyboard alone, ${locale}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, look);
    const desk = new Desk(rooms.page, locale);
    await desk.goTo("/calendar?view=week");
    await desk.walksTheWeek();
    await desk.movesByKeys();
    await desk.goesOver();
    await desk.seesOtherViews();
    await desk.hidesNames();
    await rooms.close();
  });

  test(`the calendar by pointer without dragging, ${locale}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, look);
    const desk = new Desk(rooms.page, locale);
    await desk.goTo("/calendar?view=week");
    await desk.movesByForm();
    await desk.attendsAndCancels();
    await desk.booksByPress();
    await rooms.close();
  });
}

test("each view is fit for everyone, and for a page four times as large", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  for (const view of ["day", "week", "month", "agenda"]) {
    await rooms.page.setViewportSize({ width: 1440, height: 1000 });
    await rooms.goTo({ name: view, path: `/calendar?view=${view}` });
    await expectFlawless(rooms.page, view);
    // What 400 % leave of a window of 1280 pixels.
    await rooms.page.setViewportSize({ width: 320, height: 256 });
    // The page hears of its new width with the next picture it draws.
    const beyond = () => rooms.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(beyond, `${view} reaches beyond its edge`).toBeLessThanOrEqual(0);
  }
  await rooms.close();
});

/** Someone who works in the calendar, and hears what it says. */
class Desk {
  readonly page: Page;
  readonly #t: ReturnType<typeof wordsOf>;
  readonly #locale: "en" | "he";

  constructor(page: Page, locale: "en" | "he") {
    this.page = page;
    this.#t = wordsOf(locale);
    this.#locale = locale;
  }

  async goTo(path: string): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page.goto(origin + path);
    await this.visit("Juniper Vale").first().waitFor();
  }

  /** Arrows go through the day and to the same time of the next, as the page runs. */
  async walksTheWeek(): Promise<void> {
    await this.visit("Juniper Vale").first().focus();
    const whole = this.#label("2026-11-17", "11:00", "11:50", "Juniper Vale, Room 2, scheduled");
    await expect.poll(() => this.#heard()).toBe(whole);
    await this.#press("ArrowDown");
    await expect(this.visit("Otto Larkspur").first()).toBeFocused();
    await this.#press(this.#after);
    await expect(this.visit("Theo Pennywhistle").first()).toBeFocused();
    await this.#press(this.#before, "ArrowDown");
    expect(await this.#heard()).toBe(this.#t("calendar.slot", { day: this.#day("2026-11-17"), time: "13:00" }));
    await this.#press("Enter");
    await expect(this.#panel).toBeVisible();
    await this.#press("Escape");
    await expect(this.#panel).toHaveCount(0);
  }

  /** `m` and arrows move, brackets lengthen, Esc puts back, Enter drops; each step is said. */
  async movesByKeys(): Promise<void> {
    const visit = this.visit("Ottoline Fenn").first();
    await visit.focus();
    await this.#press("m", "ArrowDown", "ArrowDown");
    await expect(this.#said).toContainText("15:30");
    await this.#press("Escape");
    await expect(visit).toBeFocused();
    expect(await visit.getAttribute("aria-label")).toContain("15:00");
    await this.#press("m", this.#after, "ArrowDown");
    await expect(this.#said).toContainText("15:15");
    await this.#press("Enter");
    await expect(visit).toBeFocused();
    expect(await this.#heard()).toContain(this.#fromTo("15:15", "16:05"));
    expect(await this.#heard()).toContain(this.#day("2026-11-20"));
    await this.#press("]", "]", "Enter");
    await expect.poll(() => this.#heard()).toContain(this.#fromTo("15:15", "16:35"));
    await this.#press("[", "Enter");
    await expect.poll(() => this.#heard()).toContain(this.#fromTo("15:15", "16:20"));
    await this.#undoOf(this.#t("calendar.lengthened", { time: this.#fromTo("15:15", "16:20") }));
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#fromTo("15:15", "16:35"));
  }

  /** Over another it asks why before anything is saved; without a reason it goes back. */
  async goesOver(): Promise<void> {
    const visit = this.visit("Cosmo Dandelion").first();
    await visit.focus();
    await this.#press("m", "ArrowUp", "ArrowUp");
    await expect(this.#said).toContainText("Ines Marigold");
    await expect(this.visit("Ines Marigold").first()).toHaveClass(/clashing/);
    await this.#press("Enter");
    const why = this.page.getByRole("dialog", { name: this.#t("calendar.whyTitle") });
    await expect(why).toBeVisible();
    await this.#press("Escape");
    await expect(visit).toBeFocused();
    expect(await this.#heard()).toContain(this.#fromTo("10:00", "10:50"));
    await this.#press("m", "ArrowUp", "ArrowUp", "Enter");
    await why.getByRole("textbox").fill("Both asked for it");
    await this.#press("Control+Enter");
    await expect(visit).toBeFocused();
    await expect.poll(() => this.#heard()).toContain(this.#fromTo("09:30", "10:20"));
  }

  /** Day, month and agenda, each by a key; in a month a visit is carried to another week and keeps its time. */
  async seesOtherViews(): Promise<void> {
    await this.page.getByRole("heading", { level: 1 }).click();
    await this.#press("d");
    await expect(this.page.locator(".week-day")).toHaveCount(1);
    await this.page.getByRole("heading", { level: 1 }).click();
    await this.#press("m");
    await expect(this.page.locator(".month-day")).toHaveCount(42);
    await this.#press("t");
    const visit = this.page.locator('[data-column="2026-11-20"]').getByRole("button", { name: /Rowan Applegarth/ });
    await visit.focus();
    await this.#press("m", "ArrowDown", this.#after);
    await expect(this.#said).toContainText("09:00");
    await this.#press("Enter");
    const there = this.page.locator('[data-column="2026-11-28"]').getByRole("button", { name: /Rowan Applegarth/ });
    await expect(there).toBeFocused();
    await this.#press("ArrowUp");
    expect(await this.#heard()).toContain(this.#day("2026-11-28"));
    await this.#undoOf("28");
    await expect(visit).toBeVisible();
    await this.page.getByRole("heading", { level: 1 }).click();
    await this.#press("a");
    await expect(this.page.locator(".agenda-day").first()).toBeVisible();
    await this.#press("w");
    await expect(this.page.locator(".week-day")).toHaveCount(7);
  }

  /** Someone is looking: names become initials, for the ear too. */
  async hidesNames(): Promise<void> {
    await this.#press("i");
    await expect(this.visit("Juniper Vale")).toHaveCount(0);
    const label = await this.page.locator("[data-visit]").nth(9).getAttribute("aria-label");
    expect(label).toContain("J. V.");
    await this.page.getByRole("button", { name: this.#t("views.initials"), exact: true }).click();
    await expect(this.visit("Juniper Vale").first()).toBeVisible();
  }

  /** Press, Move, another time: no dragging anywhere. */
  async movesByForm(): Promise<void> {
    const visit = this.visit("Wren Aldershaw").first();
    await visit.click();
    await this.#card.getByRole("button", { name: this.#t("calendar.move") }).click();
    const form = this.page.getByRole("complementary", { name: this.#t("calendar.appointment") });
    const start = form.getByRole("group", { name: this.#t("calendar.start"), exact: true });
    await start.getByRole("spinbutton").first().click();
    await this.page.keyboard.type("1400");
    await form.getByRole("button", { name: this.#t("calendar.save") }).click();
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#fromTo("14:00", "14:50"));
    await expect(visit).toBeFocused();
  }

  async attendsAndCancels(): Promise<void> {
    const visit = this.visit("Juniper Vale").first();
    await visit.click();
    await this.#card.getByRole("button", { name: this.#t("calendar.attended"), exact: true }).click();
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#state("attended"));
    await visit.click();
    await this.#card.getByRole("button", { name: this.#t("calendar.reopen") }).click();
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#state("scheduled"));
    await visit.click();
    await this.#card.getByRole("button", { name: this.#t("calendar.cancel"), exact: true }).click();
    const dialog = this.page.getByRole("dialog", { name: this.#t("calendar.cancelTitle") });
    await dialog.getByRole("button", { name: this.#t("calendar.cancelVisit") }).click();
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#state("cancelled"));
    await visit.click();
    await this.#card.getByRole("button", { name: this.#t("calendar.scheduleAgain") }).click();
    await expect.poll(() => visit.getAttribute("aria-label")).toContain(this.#state("scheduled"));
  }

  /** A press on a free time opens a new appointment there. */
  async booksByPress(): Promise<void> {
    const column = this.page.locator('[data-column="2026-11-21"]');
    const box = await column.boundingBox();
    if (box === null) throw new Error("Saturday is not shown.");
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height - 40);
    await expect(this.#panel).toBeVisible();
    await expect(this.#panel.getByRole("group", { name: this.#t("calendar.start"), exact: true })).toContainText("20");
  }

  /** Takes back what a notice says, once it says it. */
  async #undoOf(said: string): Promise<void> {
    await expect(this.page.locator(".toasts").getByText(said)).toBeVisible();
    await this.#press("Control+z");
  }

  visit(name: string): Locator {
    return this.page.locator("[data-visit]").and(this.page.getByRole("button", { name }));
  }

  get #panel(): Locator {
    return this.page.getByRole("complementary", { name: this.#t("calendar.newAppointment") });
  }
  get #card(): Locator {
    return this.page.locator(".visit-popover");
  }
  get #said(): Locator {
    return this.page.locator(".hand[role=status]");
  }
  get #after(): string {
    return this.#locale === "he" ? "ArrowLeft" : "ArrowRight";
  }
  get #before(): string {
    return this.#locale === "he" ? "ArrowRight" : "ArrowLeft";
  }

  async #press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What is announced of what has the focus. */
  async #heard(): Promise<string> {
    return (await this.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "";
  }

  #day(date: string): string {
    const style = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
    const tag = this.#locale === "he" ? "he-IL" : "en-GB";
    return new Intl.DateTimeFormat(tag, style).format(Temporal.Instant.from(`${date}T12:00Z`).epochMilliseconds);
  }

  #fromTo(from: string, to: string): string {
    return this.#t("calendar.fromTo", { from, to });
  }

  #state(status: string): string {
    return this.#t("calendar.state", { status });
  }

  /** The whole of a visit; its last word is a state, in the language of the page. */
  #label(date: string, from: string, to: string, rest: string): string {
    const words = rest.replace(/\w+$/, (status) => this.#state(status));
    return `${this.#day(date)}, ${this.#fromTo(from, to)}, ${words}`;
  }
}
