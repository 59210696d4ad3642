import { expect, type Locator, type Page, test } from "@playwright/test";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** From anywhere, by typing alone: a place, a person, an appointment that is said. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("an appointment is booked by saying it, taken back, and looked at first where that is wished", async ({
  browser,
}) => {
  const t = wordsOf("en");
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  await rooms.goTo({ name: "today", path: "/" });

  await ask(page, "juniper in 9 days 13:10");
  await expect(chosen(page)).toHaveAccessibleName("Juniper Vale, Thursday 26 November, 13:10 to 14:00, Room 2");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(t("palette.count", { count: 1 }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alertdialog")).toContainText("Juniper Vale, Thursday 26 November 13:10");

  await ask(page, "26/11 13:30 juniper");
  await expect(chosen(page)).toContainText("13:10–14:00");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);

  await ask(page, "juniper in 9 days 13:10 30m");
  await expect(chosen(page)).toHaveAccessibleName("Juniper Vale, Thursday 26 November, 13:10 to 13:40, Room 2");
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: t("calendar.newAppointment") });
  await expect(panel.getByRole("combobox", { name: t("calendar.client") })).toHaveValue("Juniper Vale");
  await expect(panel).toContainText("30 minutes");
  await rooms.close();
});

test("in Hebrew too, and what was chosen comes first the next time", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "he", theme: "dark", size: "desktop" });
  const { page } = rooms;
  await rooms.goTo({ name: "today", path: "/" });
  await ask(page, "תמר מחר 13:10");
  await expect(chosen(page)).toHaveAccessibleName(/^תמר אגדתי, יום רביעי, 18 בנובמבר, 13:10 עד 14:00/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("תמר");
  await expect(chosen(page)).toHaveAccessibleName(/^תמר אגדתי/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "תמר אגדתי" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toHaveAccessibleName(/^תמר אגדתי/);
  await rooms.close();
});

test("somebody is found by their number and their address, and by a name with a slip in it", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  await rooms.goTo({ name: "today", path: "/" });
  await ask(page, "600 000 024");
  await expect(chosen(page)).toHaveAccessibleName("Cosmo Dandelion +34 600 000 024");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("cosmo@mail");
  await expect(chosen(page)).toHaveAccessibleName("Cosmo Dandelion cosmo@mail.example");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("dandeloin");
  await expect(chosen(page)).toHaveAccessibleName(/^Cosmo Dandelion/);
  await rooms.close();
});

async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused();
  await page.keyboard.type(words);
}

const chosen = (page: Page): Locator => page.locator('[role="option"][data-focused]');
