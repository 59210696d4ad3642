import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectFit, expectFlawless } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("an owner lets the practice be entered from its own network only; who comes from elsewhere is told so, and is let in again", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  await page.goto(`${house.url}/settings/privacy`);
  const part = page.getByRole("region", { name: "From where one gets in" });
  await part.getByRole("button", { name: "Only from the network I am in" }).press("Enter");
  await expect(part.getByText("127.0.0.1/32", { exact: true })).toBeVisible();

  const another = part.getByRole("textbox", { name: "Another address or network" });
  await another.fill("the clinic");
  await another.press("Enter");
  await expect(part.getByText("An address like 192.0.2.7")).toBeVisible();
  await another.fill("192.0.2.7/24");
  await another.press("Enter");
  await expect(part.getByText("192.0.2.0/24", { exact: true })).toBeVisible();
  await part.getByRole("button", { name: "Remove 127.0.0.1/32" }).click();
  await expect(page.getByText("The network you are in would be left out")).toBeVisible();
  await expectFlawless(page, "privacy with networks");

  const home = await atHome(browser);
  const t = wordsOf("he");
  await expect(home.getByRole("heading", { level: 1, name: t("practices.elsewhere.title") })).toBeVisible();
  await expectFit(home, "elsewhere");
  const tryAgain = home.getByRole("button", { name: t("shell.tryAgain") });
  await tryAgain.click();
  await expect(home.getByText(t("practices.elsewhere.still"))).toBeVisible();
  await home.goto(`${house.url}/clients`);
  await expect(home.getByRole("heading", { level: 1, name: t("practices.elsewhere.title") })).toBeVisible();

  await another.fill("203.0.113.0/24");
  await another.press("Enter");
  await expect(part.getByText("203.0.113.0/24", { exact: true })).toBeVisible();
  await tryAgain.click();
  await expect(home).toHaveURL(/\/clients$/);
  await expect(home.getByRole("heading", { level: 1, name: t("clients.title") })).toBeVisible();
  await home.context().close();
  await rooms.close();
});

/** The owner's phone in the evening, signed in from a network that is not the practice's. */
async function atHome(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: "reduce",
    extraHTTPHeaders: { "x-forwarded-for": "203.0.113.9" },
  });
  await context.addInitScript(() => {
    localStorage.setItem("locale", "he");
    localStorage.setItem("theme", "dark");
  });
  const page = await context.newPage();
  await page.goto(await house.link());
  await page.getByRole("button", { name: wordsOf("he")("signIn.verifyAction") }).press("Enter");
  return page;
}
