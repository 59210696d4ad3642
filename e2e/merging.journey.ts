import { expect, test } from "@playwright/test";
import { expectFit, expectFlawless } from "./fit.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";

let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("a double is told while it is typed, found in the list, compared, merged by keys, and taken apart again", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  const born = { birthDate: "1984-03-09" };
  const kept = await rooms.send("POST", "/clients", {
    firstName: "Zebedee",
    lastName: "Quill",
    phone: "+34612987450",
    note: "Rings twice.",
    ...born,
  });

  await test.step("while somebody new is typed in, who is known already is named", async () => {
    await page.goto(`${house.url}/clients?new=true`);
    const panel = page.getByRole("complementary").or(page.getByRole("dialog")).last();
    await panel.getByRole("textbox", { name: "First name", exact: true }).fill("Zebedee");
    await panel.getByRole("textbox", { name: "Last name", exact: true }).fill("Quill");
    await expect(panel.getByText("Perhaps already here:")).toBeVisible();
    await expect(panel.getByRole("link", { name: "Zebedee Quill", exact: true })).toBeVisible();
  });

  const double = await rooms.send("POST", "/clients", {
    firstName: "Zebede",
    lastName: "Quill",
    email: "zebedee@mail.example",
    note: "Has a dog.",
    ...born,
  });
  await rooms.send("POST", "/notes", { clientId: double.id, sections: { plan: "Ask about the dog." } });

  await test.step("the list of clients leads to the pair", async () => {
    await page.goto(`${house.url}/clients`);
    await page.getByRole("link", { name: "1 possible duplicate", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Possible duplicates", exact: true })).toBeVisible();
    await expect(page.getByText("similar name", { exact: true })).toBeVisible();
    await expectFlawless(page, "duplicates");
    await page.getByRole("link", { name: "Compare Zebedee Quill and Zebede Quill", exact: true }).click();
  });

  await test.step("both stand side by side; a choice and the act need no mouse", async () => {
    const note = page.getByRole("radiogroup", { name: "Administrative note", exact: true });
    await expect(note.getByRole("radio", { name: "both, one under the other", exact: true })).toBeChecked();
    await expectFlawless(page, "comparing");
    const hand = new Hand(page);
    const name = page.getByRole("radiogroup", { name: "Name", exact: true });
    await expect(name.getByRole("radio", { name: "Zebedee Quill", exact: true })).toBeChecked();
    await hand.tabTo(note.getByRole("radio", { name: "both, one under the other", exact: true }));
    await hand.press("ArrowUp");
    await expect(note.getByRole("radio", { name: "Has a dog.", exact: true })).toBeChecked();
    await hand.tabTo(page.getByRole("button", { name: "Merge", exact: true }));
    await hand.press("Enter");
    const asking = page.getByRole("alertdialog", { name: "Merge the two records?", exact: true });
    await expect(asking).toBeVisible();
    await hand.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Zebedee Quill", exact: true })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/clients/${kept.id}$`));
  });

  await test.step("an old address leads to who stayed, who says with whom they were merged", async () => {
    await page.goto(`${house.url}/clients/${double.id}`);
    await expect(page).toHaveURL(new RegExp(`/clients/${kept.id}$`));
    const merged = page.getByRole("list", { name: "Merged records", exact: true });
    await expect(merged.getByText(/Merged with Zebede Quill/)).toBeVisible();
    await expectFit(page, "merged");
    await merged.getByRole("button", { name: "Take apart", exact: true }).click();
    const asking = page.getByRole("alertdialog", { name: "Make two records of it again?", exact: true });
    await asking.getByRole("button", { name: "Take apart", exact: true }).click();
    await expect(merged).toHaveCount(0);
    await page.goto(`${house.url}/clients/${double.id}`);
    await expect(page.getByRole("heading", { level: 1, name: "Zebede Quill", exact: true })).toBeVisible();
  });

  await test.step("two who are two people are not proposed again", async () => {
    await page.goto(`${house.url}/clients/duplicates`);
    await page.getByRole("button", { name: "Zebedee Quill and Zebede Quill are two people", exact: true }).click();
    await expect(page.getByText("No possible duplicates", { exact: true })).toBeVisible();
  });
});
