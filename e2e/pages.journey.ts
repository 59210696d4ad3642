import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { House } from "./house.ts";
import { aTuesday, doors, Rooms, someLooks } from "./pages.ts";

/** Every page, in both directions, both themes and both sizes: nothing serious for axe, nothing beyond the edge, no fault. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

for (const look of someLooks) {
  test(`every page is fit for everyone: ${look.locale}, ${look.theme}, ${look.size}`, async ({ browser }) => {
    const rooms = await Rooms.open(browser, house, look);
    const faults: string[] = [];
    rooms.page.on("pageerror", (error) => faults.push(error.message));
    rooms.page.on("console", (message) => {
      if (message.type() === "error" && !/404|401/.test(message.text())) faults.push(message.text());
    });
    rooms.page.on("response", (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
    });
    const strangers: string[] = [];
    rooms.page.on("request", (request) => {
      if (!request.url().startsWith(house.url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
    });
    for (const visit of rooms.visits) {
      await rooms.goTo(visit);
      await expectFit(rooms.page, visit.name);
    }
    await rooms.page.context().clearCookies();
    for (const visit of doors) {
      await rooms.goTo(visit);
      await expectFit(rooms.page, visit.name);
    }
    const logged = (await house.logged()).filter((line) => /"level":"?(error|50)/.test(line));
    expect({ faults, logged }).toEqual({ faults: [], logged: [] });
    expect(strangers).toEqual([]);
    await rooms.close();
  });
}

async function expectFit(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(" "))
          .slice(0, 3)
          .join(" | ")}`,
    );
  expect(serious, name).toEqual([]);
  await expect(page.locator("h1"), name).toHaveCount(1);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} reaches beyond its edge`).toBeLessThanOrEqual(0);
}
