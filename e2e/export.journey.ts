import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { unzipped } from "#testing/zip.ts";
import { expectFlawless } from "./fit.ts";
import { Hand } from "./hand.ts";
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

/** What comes into the downloads when this is done. */
async function taken(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("a record is taken out from the client's menu by keys alone, several from the list, and all of it by the owner", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page, ids } = rooms;
  const dialog = page.getByRole("dialog");

  await test.step("one record, as a bundle for another system", async () => {
    await page.goto(`${house.url}/clients/${ids.client}`);
    const hand = new Hand(page);
    await page.getByRole("button", { name: "More", exact: true }).press("Enter");
    await page.getByRole("menuitem", { name: "Export", exact: true }).press("Enter");
    await expect(dialog.getByRole("heading", { name: "Export the record", exact: true })).toBeVisible();
    await expectFlawless(page, "a record is exported");
    await hand.tabTo(dialog.getByRole("radio", { name: "Everything, as a ZIP" }));
    await hand.press("ArrowDown", "ArrowDown");
    await expect(dialog.getByRole("radio", { name: "For another health system, as FHIR" })).toBeChecked();
    const { name, bytes } = await taken(page, () =>
      dialog.getByRole("button", { name: "Export", exact: true }).press("Enter"),
    );
    expect(name).toMatch(/^client-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(bytes.toString()).resourceType).toBe("Bundle");
    await expect(dialog).toHaveCount(0);
  });

  await test.step("several, each in a folder", async () => {
    await page.goto(`${house.url}/clients`);
    const boxes = page.getByRole("checkbox", { name: /^Choose / });
    await boxes.nth(0).press("Space");
    await boxes.nth(1).press("Space");
    await page
      .getByRole("region", { name: "2 people chosen" })
      .getByRole("button", { name: "Export", exact: true })
      .press("Enter");
    await expect(dialog.getByRole("heading", { name: "Export 2 records", exact: true })).toBeVisible();
    const { name, bytes } = await taken(page, () =>
      dialog.getByRole("button", { name: "Export", exact: true }).press("Enter"),
    );
    expect(name).toMatch(/^clients-\d{4}-\d\d-\d\d\.zip$/);
    const paths = [...(await unzipped(bytes)).keys()];
    expect(paths.filter((path) => /^clients\/.*\/client.json$/.test(path))).toHaveLength(2);
  });

  await test.step("the practice", async () => {
    await page.goto(`${house.url}/settings/privacy`);
    const part = page.getByRole("region", { name: "Export of the whole practice", exact: true });
    await part.getByRole("button", { name: "Export the practice", exact: true }).press("Enter");
    await expect(dialog.getByRole("heading", { name: "Export the whole practice", exact: true })).toBeVisible();
    const { name, bytes } = await taken(page, () =>
      dialog.getByRole("button", { name: "Export", exact: true }).press("Enter"),
    );
    expect(name).toMatch(/^practice-\d{4}-\d\d-\d\d\.zip$/);
    expect([...(await unzipped(bytes)).keys()]).toContain("practice/practice.json");
  });
  await rooms.close();
});

test("on a phone, in Hebrew and in the dark, a record is taken out to be read", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "he", theme: "dark", size: "phone" });
  const { page, ids } = rooms;
  const t = wordsOf("he");
  await page.goto(`${house.url}/clients/${ids.client}`);
  await page.getByRole("button", { name: t("clients.more"), exact: true }).tap();
  await page.getByRole("menuitem", { name: t("clients.export"), exact: true }).tap();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(t("exporting.formats.pdf"), { exact: true }).tap();
  await expectFlawless(page, "a record is exported on a phone");
  const { name, bytes } = await taken(page, () =>
    dialog.getByRole("button", { name: t("exporting.take"), exact: true }).tap(),
  );
  expect(name).toMatch(/\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  await rooms.close();
});
