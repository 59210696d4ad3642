import { expect, type Locator, type Page, test } from "@playwright/test";
import { colleague } from "./colleague.ts";
import { Finger, middleOf } from "./finger.ts";
import { expectFlawless } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** What a hand does in the calendar: wipes, lifts, carries to a colleague, draws. By finger and pointer, and the same by keys. */
let house: House;
test.beforeEach(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterEach(() => house.close());

for (const locale of ["en", "he"] as const) {
  /** Along the text: what comes next lies at its end, so a finger that wants it pulls towards the beginning. */
  const along = locale === "he" ? 1 : -1;

  test(`a finger wipes to other days and lifts a visit, ${locale}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, { locale, theme: "light", size: "phone" });
    const { page } = rooms;
    const t = wordsOf(locale);
    await rooms.goTo({ name: "day", path: "/calendar" });
    const finger = await Finger.of(page);
    const visit = visitNamed(page, "Otto Larkspur");

    await test.step("along the text comes the next day, against it the one before", async () => {
      await finger.wipe(await middleOf(visit), { x: along * 160 });
      await expect(page.locator('[data-column="2026-11-18"]')).toBeVisible();
      await expect(page.locator(".visit-popover")).toHaveCount(0);
      await finger.wipe(await middleOf(visitNamed(page, "Theo Pennywhistle")), { x: -along * 160 });
      await expect(page.locator('[data-column="2026-11-17"]')).toBeVisible();
    });

    await test.step("on the strip of days it is a week", async () => {
      await finger.wipe(await middleOf(page.locator(".strip a").nth(3)), { x: along * 160 });
      await expect(page.locator('[data-column="2026-11-24"]')).toBeVisible();
      await finger.wipe(await middleOf(page.locator(".strip a").nth(3)), { x: -along * 160 });
      await expect(page.locator('[data-column="2026-11-17"]')).toBeVisible();
    });

    await test.step("up and down it scrolls, a little sideways nothing happens", async () => {
      const before = await page.evaluate(() => scrollY);
      await finger.wipe(await middleOf(visit), { x: 8, y: -220 });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      await finger.down(await middleOf(visit));
      const { x, y } = await middleOf(visit);
      await finger.glide({ x: x + 20, y });
      await page.waitForTimeout(300);
      await finger.up();
      await expect(page.locator('[data-column="2026-11-17"]')).toBeVisible();
    });

    await test.step("where it rests it lifts, and carries without scrolling", async () => {
      const hour = await hourHeight(page);
      await visit.scrollIntoViewIfNeeded();
      const from = await middleOf(visit);
      const scrolled = await page.evaluate(() => scrollY);
      await finger.down(from);
      await finger.rest();
      await expect(said(page)).toContainText("12:00");
      await finger.glide({ x: from.x, y: from.y + hour });
      await expect(said(page)).toContainText("13:00");
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      await finger.up();
      await expect.poll(() => visit.getAttribute("aria-label")).toContain(fromTo(t, "13:00", "13:50"));
      await expect(page.locator(".visit-popover")).toHaveCount(0);
    });
    await rooms.close();
  });

  test(`a visit is handed to a colleague beside, by pointer and by keys, ${locale}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, { locale, theme: "light", size: "desktop" });
    const { page } = rooms;
    const t = wordsOf(locale);
    const ana = await colleague(house, rooms, "Ana Belmonte");
    await rooms.goTo({ name: "day", path: "/calendar?view=day&therapist=all" });
    const visit = visitNamed(page, "Otto Larkspur");
    const hers = page.locator(`[data-column="2026-11-17_${ana.id}"]`);
    await expect(hers).toBeVisible();

    await test.step("by pointer", async () => {
      const [from, to] = [await middleOf(visit), await middleOf(hers)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, from.y, { steps: 6 });
      await expect(said(page)).toContainText(ana.name);
      await page.mouse.up();
      await expect(hers.locator("[data-visit]").and(visit)).toBeFocused();
      await expect(page.locator(".toasts")).toContainText(ana.name);
      await page.keyboard.press("Control+z");
      await expect(hers.locator("[data-visit]")).toHaveCount(0);
    });

    await test.step("by keys, and back", async () => {
      const [after, before] = locale === "he" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
      const first = (await page.locator(".week-day").first().getAttribute("data-column")) ?? "";
      const [there, back] = first.endsWith(ana.id) ? [before, after] : [after, before];
      await visit.focus();
      await page.keyboard.press("m");
      await page.keyboard.press(there);
      await expect(said(page)).toContainText(ana.name);
      await page.keyboard.press("Enter");
      await expect(hers.locator("[data-visit]").and(visit)).toBeFocused();
      await page.keyboard.press("m");
      await page.keyboard.press(back);
      await page.keyboard.press("Enter");
      await expect(hers.locator("[data-visit]")).toHaveCount(0);
      await expect(visit).toBeFocused();
      expect(await visit.getAttribute("aria-label")).toContain(fromTo(t, "12:00", "12:50"));
    });
    await rooms.close();
  });
}

test("what a new visit would meet is said while it is drawn, and before it is saved", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  const t = wordsOf("en");
  await rooms.goTo({ name: "week", path: "/calendar?view=week" });
  await imports(page, ["20261118T130000Z", "20261118T143000Z"]);
  const busy = page.locator('[data-column="2026-11-18"] .week-busy');
  await expect(busy, "it comes without the page being opened again").toHaveText(
    `${t("views.busyElsewhere")}, Choir, ${fromTo(t, "14:00", "15:30")}Choir`,
  );
  await expectFlawless(page);

  const draw = async (date: string, from: number, to: number, look: () => Promise<void>) => {
    const box = await page.locator(`[data-column="${date}"]`).boundingBox();
    if (box === null) throw new Error(`${date} is not shown.`);
    const y = (hour: number) => box.y + ((hour - 7) / 14) * box.height;
    await page.mouse.move(box.x + box.width / 2, y(from));
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, y(to), { steps: 5 });
    await look();
  };

  await test.step("over another visit", async () => {
    await draw("2026-11-18", 11.1, 12.4, async () => {
      await expect(said(page)).toContainText("11:00 to 12:30, over Theo Pennywhistle");
      await expect(visitNamed(page, "Theo Pennywhistle").first()).toHaveClass(/clashing/);
      await expect(page.locator(".ghosts")).toContainText("overlap 30 min");
    });
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });

  await test.step("outside the hours", async () => {
    await draw("2026-11-18", 7.1, 7.9, async () => {
      await expect(said(page)).toHaveText("07:00 to 08:00, outside the hours");
    });
    await page.keyboard.press("Escape");
    await page.mouse.up();
  });

  await test.step("over busy time, for which no reason is asked", async () => {
    await draw("2026-11-18", 15.1, 15.7, async () => {
      await expect(said(page)).toHaveText("15:00 to 15:45, over busy time 14:00–15:30");
      await expect(busy).toHaveClass(/met/);
    });
    await page.mouse.up();
    const panel = page.getByRole("complementary", { name: t("calendar.newAppointment") });
    await expect(panel).toContainText("Busy elsewhere: 14:00–15:30.");
    await expect(panel.getByRole("textbox", { name: t("calendar.overlapReason") })).toHaveCount(0);
    await page.keyboard.press("Escape");
  });

  await test.step("a free hour of the keyboard says that it is none", async () => {
    await visitNamed(page, "Theo Pennywhistle").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const slot = page.locator(".week-slot");
    await expect(slot).toBeFocused();
    await expect(slot).toHaveAccessibleName("Wednesday 18 November, 14:00, busy elsewhere");
  });
  await rooms.close();
});

type Words = ReturnType<typeof wordsOf>;

const fromTo = (t: Words, from: string, to: string) => t("calendar.fromTo", { from, to });
const said = (page: Page): Locator => page.locator(".hand[role=status]");
const visitNamed = (page: Page, name: string): Locator =>
  page.locator("[data-visit]").and(page.getByRole("button", { name }));

/** Takes a calendar file of one event as busy time, past the page. */
async function imports(page: Page, [from, to]: [string, string]): Promise<void> {
  const lines = [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//elsewhere//EN\r\nBEGIN:VEVENT\r\nUID:choir@elsewhere.example",
    `DTSTART:${from}\r\nDTEND:${to}\r\nSUMMARY:Choir\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  ];
  await page.evaluate(async (text) => {
    const form = new FormData();
    form.append("file", new File([text], "private.ics", { type: "text/calendar" }));
    const answer = await fetch("/api/v1/calendar-imports", { method: "POST", body: form });
    if (!answer.ok) throw new Error(await answer.text());
  }, lines.join("\r\n"));
}

async function hourHeight(page: Page): Promise<number> {
  return page
    .locator(".week-hours li")
    .first()
    .evaluate((line) => line.getBoundingClientRect().height);
}
