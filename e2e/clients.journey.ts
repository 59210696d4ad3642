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

test("the list is narrowed down, put in order and kept under a name; several are tagged at once, by keys; no word of it stands in the address", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  const insurer = await rooms.send("POST", "/client-fields", { kind: "text", name: "Insurer" });
  await rooms.send("PATCH", `/clients/${rooms.ids.client}`, { custom: { [insurer.id]: "Mutua" } });
  const rows = page.locator(".clients-table tbody tr[data-index]");
  const toast = page.locator(".toast");
  await page.goto(`${house.url}/clients`);
  await expect(rows.first()).toBeVisible();
  const everyone = await rows.count();

  await test.step("columns, the practice's own among them, and an order by pressing a title", async () => {
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("group", { name: "Columns" }).getByText("Insurer", { exact: true }).click();
    await page.keyboard.press("Escape");
    const title = page.getByRole("columnheader", { name: "Insurer" });
    await title.getByRole("button").click();
    await expect(title).toHaveAttribute("aria-sort", "ascending");
    await expect(rows.first()).toContainText("Mutua");
    await expect(rows.first()).toContainText("Juniper");
    await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
    await expect(title).not.toHaveAttribute("aria-sort", /./);
  });

  await test.step("two are chosen by keys and tagged; and back", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await expect(page.getByText("2 people chosen")).toBeVisible();
    await expectFlawless(page, "several are chosen");
    await page.getByRole("region", { name: "2 people chosen" }).getByRole("button", { name: "Tag" }).click();
    await page.getByRole("combobox", { name: "Tag" }).fill("choir");
    await page.getByRole("option", { name: /choir/ }).click();
    await expect(toast.filter({ hasText: "2 people tagged" })).toBeVisible();
    await expect(rows.filter({ hasText: "choir" })).toHaveCount(2);
    await expect(page.getByText("2 people chosen")).toHaveCount(0);
  });

  await test.step("narrowed down by tag, kept as a view, and found again after a reload", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Tag", exact: true }).click();
    await page.getByRole("menuitem", { name: "choir" }).click();
    await expect(rows).toHaveCount(2);
    expect(page.url()).not.toContain("choir");
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("textbox", { name: "Name of this view" }).fill("The choir");
    await page.keyboard.press("Enter");
    await expect(toast.filter({ hasText: "The choir" })).toBeVisible();
    await page.reload();
    await expect(rows).toHaveCount(everyone);
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("button", { name: "The choir", exact: true }).click();
    await expect(rows).toHaveCount(2);
    await expect(page.getByRole("columnheader", { name: "Insurer" })).toBeVisible();
  });

  await test.step("who comes back from a record finds the list as it was left, and a view keeps whom it looks at", async () => {
    await page.getByRole("link", { name: "No next visit" }).click();
    await expect(page.getByText("Nobody fits all of this")).toBeVisible();
    await page.getByRole("link", { name: /^Active/ }).click();
    await rows.first().dblclick();
    await expect(page.getByText("No balance yet")).toBeVisible();
    await page.goBack();
    await expect(rows).toHaveCount(2);
    await page.getByRole("link", { name: "No next visit" }).click();
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("textbox", { name: "Name of this view" }).fill("The choir, unbooked");
    await page.keyboard.press("Enter");
    await expect(toast.filter({ hasText: "The choir, unbooked" })).toBeVisible();
    await page.getByRole("link", { name: /^Active/ }).click();
    await expect(rows).toHaveCount(2);
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("button", { name: "The choir, unbooked", exact: true }).click();
    await expect(page.getByRole("link", { name: "No next visit" })).toHaveAttribute("aria-current", "page");
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("button", { name: "The choir", exact: true }).click();
    await expect(rows).toHaveCount(2);
  });

  await test.step("one is chosen, then all of them", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByRole("button", { name: "Choose all 2" }).click();
    await expect(page.getByText("2 people chosen")).toBeVisible();
    await page.getByRole("button", { name: "Choose nobody" }).click();
    await page.keyboard.press("Escape");
  });

  await test.step("by when somebody was seen, with the way back to everyone", async () => {
    await page.getByRole("button", { name: "Narrow down" }).click();
    const narrow = page.getByRole("dialog", { name: "Narrow down" });
    await narrow.getByRole("button", { name: /Birthday/ }).click();
    await page.getByRole("option", { name: "August" }).click();
    await expectFit(page, "narrowing down");
    await page.keyboard.press("Escape");
    await expect(page.getByText("Nobody fits all of this")).toBeVisible();
    await page.getByRole("button", { name: "Show everyone" }).click();
    await expect(rows).toHaveCount(everyone);
    await expectFit(page, "the list");
  });
  await rooms.close();
});

test("who types a name before the names have come chooses whom they mean, and adds nobody twice", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  const added: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/clients")) added.push(request.url());
  });
  const names = Promise.withResolvers<void>();
  let come = names.promise.then(() => true);
  await page.route("**/clients/directory", async (route) => ((await come) ? route.continue() : route.abort()));
  await page.goto(`${house.url}/calendar?view=week`);
  await page.getByRole("button", { name: "New appointment" }).first().click();
  const panel = page.getByRole("complementary", { name: "New appointment" });
  const whom = panel.getByRole("combobox").first();
  const list = page.getByRole("listbox");

  await test.step("what was typed stays, and is not taken for somebody new, when Enter is pressed and the field left", async () => {
    await whom.pressSequentially("Dorothea");
    await expect(list).toContainText("Loading");
    await page.keyboard.press("Enter");
    await expect(whom).toHaveValue("Dorothea");
    await expect(list).toContainText("Loading");
    await page.keyboard.press("Tab");
    await expect(whom).not.toBeFocused();
    await expect(list).toHaveCount(0);
    await expect(whom).toHaveValue("Dorothea");
  });

  await test.step("whom it fits is chosen as soon as they are there, and who has gone on typing elsewhere is left there", async () => {
    names.resolve();
    await expect(whom).toHaveValue(/^Dorothea \w+/);
    await expect(list).toHaveCount(0);
    await expect(whom).not.toBeFocused();
  });

  await test.step("names that could not be read are said to be, and nobody is added then either", async () => {
    come = Promise.resolve(false);
    await page.reload();
    await page.getByRole("button", { name: "New appointment" }).first().click();
    await whom.pressSequentially("Dorothea");
    await expect(list).toContainText("This could not be loaded", { timeout: 30_000 });
    await page.keyboard.press("Enter");
    await expect(whom).toHaveValue("Dorothea");
  });
  expect(added).toEqual([]);
  await rooms.close();
});
