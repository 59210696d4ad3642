import { expect, test } from "@playwright/test";
import { expectFit, expectFlawless } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";

let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

const table = [
  "First name,Surname,E-mail,Mobile,Home phone,Date of birth,Kind,Medical history",
  "Wren,Alder,wren@example.org,612 34 56 78,932 345 678,16/05/1991,evenings,Asthma since childhood",
  "Lark,Birch,lark@example.org,,,31/02/1990,,",
  "Juniper,Vale,,,,,,",
].join("\n");

test("a file is tried, brought in and taken back; nothing of it is wider than a phone", async ({ browser }) => {
  const { page } = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "phone" });
  await page.goto(`${house.url}/clients`);
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Import clients", exact: true })).toBeVisible();

  await test.step("its columns are guessed, and can be said otherwise", async () => {
    const file = { name: "patients.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
    await page.locator("input[type=file]").setInputFiles(file);
    const columns = page.getByRole("region", { name: "Columns", exact: true });
    await expect(columns.getByRole("button", { name: /Surname is taken for/ })).toContainText("Last name");
    const kind = columns.getByRole("button", { name: /Kind is taken for/ });
    await expect(kind).toContainText("Left out");
    await kind.click();
    await page.getByRole("option", { name: "Tags", exact: true }).click();
    await expect(kind).toContainText("Tags");
    await expect(columns.getByRole("button", { name: /Medical history is taken for/ })).toContainText(
      "Medical history",
    );
    await expect(columns.getByText("assistants meet none of it")).toBeVisible();
    await expectFit(page, "how a file is read");
    await expectFlawless(page, "how a file is read");
  });

  await test.step("trying says what would come of it", async () => {
    await page.getByRole("button", { name: "Try it", exact: true }).click();
    const tried = page.getByRole("region", { name: "What would come of it", exact: true });
    await expect(tried.getByText("Birth date: this is no date.", { exact: true })).toBeVisible();
    await expect(tried.getByRole("link", { name: "Juniper Vale", exact: true })).toBeVisible();
    await expectFit(page, "an import that was tried");
    await expectFlawless(page, "an import that was tried");
  });

  await test.step("then they are here, line by line, and gone again", async () => {
    await page.getByRole("button", { name: "Import 1 line", exact: true }).click();
    await expect(page.getByText("The import has ended.")).toBeVisible();
    const lines = page.getByRole("region", { name: "Line by line", exact: true });
    await expect(lines.getByText("Birth date: this is no date.", { exact: true })).toBeVisible();
    await expectFlawless(page, "an import that has ended");
    await page.getByRole("button", { name: "Undo import", exact: true }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Undo import", exact: true }).click();
    await expect(page.getByText("The import was undone.")).toBeVisible();
    await page.getByRole("link", { name: "To the clients", exact: true }).click();
    await page.getByRole("searchbox").first().fill("wren@example.org");
    await expect(page.getByText("Wren Alder")).toHaveCount(0);
  });
});
