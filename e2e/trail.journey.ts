import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readPdf } from "#testing/pdf.ts";
import { colleague } from "./colleague.ts";
import { expectFlawless } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";

let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("an owner sees who read a note, filters, gives the client a list on paper, and finds out a list that was tampered with", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page, ids } = rooms;
  const nora = await colleague(house, rooms, "Nora Brook");
  expect(await house.look({ email: "nora.brook@quietroom.example", path: `/notes/${ids.signed}` })).toBe(200);

  await test.step("the colleague's reading stands in the list, and the filter finds it by keys alone", async () => {
    await page.goto(`${house.url}/settings/privacy`);
    const sights = page.getByRole("table", { name: "Who sees what" });
    await expect(sights.getByRole("row", { name: /^Psychotherapy notes/ })).toContainText(/Their own.*Their own.*No/);
    await expect(sights.getByRole("columnheader", { name: /^Therapist/ })).toContainText("Nora Brook");
    await expectFlawless(page, "who sees what");
    await page.getByRole("link", { name: "Show the list" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Who saw what" })).toBeVisible();
    const read = page.getByRole("listitem").filter({ hasText: "Nora Brook read a note" });
    await expect(read.first()).toContainText("127.0.0.1");
    await page.getByRole("button", { name: /^Everyone Who/ }).press("Enter");
    await page.keyboard.type("Nora");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`\\?actor=${nora.id}$`));
    await expect(page.getByRole("listitem").filter({ hasText: "Marta" })).toHaveCount(0);
    await expect(read.first()).toBeVisible();
    await expectFlawless(page, "the trail");
    await page.reload();
    await expect(read.first()).toBeVisible();
    await page.getByRole("button", { name: "Show everything" }).click();
    await expect(page).toHaveURL(/\/audit$/);
  });

  await test.step("the list as a table", async () => {
    await page.getByRole("button", { name: "Take out" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "As a table (CSV)" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^audit .+\.csv$/);
    expect(await readFile(await file.path(), "utf8")).toContain("Nora Brook");
  });

  await test.step("who opened one record, and the same on paper without addresses", async () => {
    await page.goto(`${house.url}/clients/${ids.client}`);
    await page.getByRole("link", { name: "Who opened this record" }).click();
    const person = page.getByRole("listitem").filter({ hasText: "Nora Brook" });
    await expect(person).toContainText("Read: a note");
    await expectFlawless(page, "who opened this record");
    const [paper] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Print for/ }).click(),
    ]);
    const text = (await readPdf(await readFile(await paper.path()))).pages.join(" ");
    expect(text).toContain("Nora Brook");
    expect(text).not.toContain("127.0.0.1");
  });

  await test.step("the chain is unbroken; tampered with behind our back, the entry is named", async () => {
    await page.goto(`${house.url}/settings/privacy`);
    await page.getByRole("button", { name: "Check the list" }).click();
    await expect(page.getByText(/entries, unbroken since/)).toBeVisible();
    await expectFlawless(page, "privacy");
    expect(await house.tamper()).toBe(true);
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(page.getByText("This list was tampered with in one place")).toBeVisible();
    await expect(page.getByText(/^Entry 4, of .+, was changed\.$/)).toBeVisible();
  });
});
