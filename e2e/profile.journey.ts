import { expect, test } from "@playwright/test";
import { photoOf } from "./day.ts";
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

test("a profile is changed where it stands, by keys alone; a colleague's words in the same place are not written over", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page, ids } = rooms;
  const toast = page.locator(".toast");
  const fact = (label: string) => page.locator(".facts > div").filter({ has: page.locator("dt", { hasText: label }) });
  await page.goto(`${house.url}/clients/${ids.client}?part=profile`);

  await test.step("press, type, Enter; and back", async () => {
    const pencil = page.getByRole("button", { name: "Change: Occupation" });
    await pencil.press("Enter");
    await expect(page.getByRole("textbox", { name: "Occupation" })).toBeFocused();
    await page.keyboard.type("Bookbinder");
    await page.keyboard.press("Enter");
    await expect(fact("Occupation")).toContainText("Bookbinder");
    await expect(pencil).toBeFocused();
    await toast.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(fact("Occupation")).not.toContainText("Bookbinder");
  });

  await test.step("Esc leaves it as it was, and leaves nothing else", async () => {
    await page.getByRole("button", { name: "Change: Birth place" }).press("Enter");
    await page.getByRole("textbox", { name: "Birth place" }).fill("Girona");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Change: Birth place" })).toBeFocused();
    await expect(fact("Birth place")).not.toContainText("Girona");
    await expect(page).toHaveURL(/part=profile/);
  });

  await test.step("what is wrong is said at the field", async () => {
    await page.getByRole("button", { name: "Change: E-mail" }).press("Enter");
    await page.getByRole("textbox", { name: "E-mail" }).fill("nobody");
    await page.keyboard.press("Enter");
    await expect(page.getByText("An address looks like name@example.org.")).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("what a colleague changes elsewhere stays; in the same place one chooses", async () => {
    await page.getByRole("button", { name: "Change: Gender" }).press("Enter");
    await page.getByRole("textbox", { name: "Gender" }).fill("woman");
    await rooms.send("PATCH", `/clients/${ids.client}`, { occupation: "Baker" });
    await page.keyboard.press("Enter");
    await expect(fact("Gender")).toContainText("woman");
    await expect(fact("Occupation")).toContainText("Baker");
    await page.getByRole("button", { name: "Change: Gender" }).press("Enter");
    await page.getByRole("textbox", { name: "Gender" }).fill("female");
    await rooms.send("PATCH", `/clients/${ids.client}`, { gender: "queer" });
    await page.keyboard.press("Enter");
    await expect(page.getByText("Somebody changed this meanwhile.")).toBeVisible();
    await page.getByRole("button", { name: "Take what is there now" }).click();
    await expect(fact("Gender")).toContainText("queer");
  });

  await test.step("who belongs to them, and the way back", async () => {
    await page.getByRole("button", { name: "Add somebody" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(form.getByText("A name is needed.")).toBeVisible();
    await form.getByRole("textbox", { name: "Name" }).fill("Sage Vale");
    await form.getByText("Parent", { exact: true }).click();
    await form.getByText("Pays", { exact: true }).click();
    await expectFlawless(page, "somebody who belongs to a client");
    await form.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Parent, Pays")).toBeVisible();
    await page.getByRole("button", { name: "More about Sage Vale" }).click();
    await page.getByRole("menuitem", { name: "Take out" }).click();
    await expect(page.getByText("Parent, Pays")).toHaveCount(0);
    await toast.filter({ hasText: "is taken out" }).getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByText("Parent, Pays")).toBeVisible();
  });

  await test.step("a history in rich text is kept with Ctrl Enter, and read again", async () => {
    await page.getByRole("button", { name: "Change: Medical" }).click();
    const area = page.getByRole("textbox", { name: "Medical" });
    await expect(area).toBeFocused();
    await page.keyboard.type("Asthma since childhood");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.locator(".history-chapter .note-prose")).toContainText("Asthma since childhood");
    await page.reload();
    await expect(page.locator(".history-chapter .note-prose")).toContainText("Asthma since childhood");
    await expectFlawless(page, "the profile");
  });
  await rooms.close();
});

test("a picture of somebody is chosen where their initials stand, changed, taken away and brought back", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "phone" });
  const { page, ids } = rooms;
  const toast = page.locator(".toast");
  const shown = page.locator(".portrait img");
  const change = page.getByRole("button", { name: /^Photo of Juniper/ });
  await page.goto(`${house.url}/clients/${ids.client}`);
  const choose = async (press: () => Promise<void>, buffer: Buffer, mimeType = "image/png") => {
    const chooser = page.waitForEvent("filechooser");
    await press();
    await (await chooser).setFiles({ name: "face.png", mimeType, buffer });
  };
  const photo = await photoOf(page);
  const begin = page.getByRole("button", { name: /^Add a photo of Juniper/ });
  await choose(() => begin.click(), Buffer.from("no picture"));
  await expect(toast.getByText("A photo is a JPEG, PNG, WebP, GIF or HEIC.")).toBeVisible();
  await expect(begin).toBeVisible();
  await choose(() => begin.press("Enter"), photo);
  await expect(shown).toBeVisible();
  await page.reload();
  await expect(shown).toBeVisible();
  await expectFlawless(page, "a profile with a picture");
  await change.press("Enter");
  await page.getByRole("menuitem", { name: "Take the photo away", exact: true }).press("Enter");
  await expect(begin).toBeVisible();
  await toast.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(shown).toBeVisible();
  await rooms.close();
});

test("an owner asks something of their own of everyone; it is answered on the profile", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "phone" });
  const { page, ids } = rooms;
  await page.goto(`${house.url}/settings/fields`);
  await expect(page.getByText("No fields of your own yet")).toBeVisible();
  await page.getByRole("button", { name: "Add a field" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("textbox", { name: "Name" }).fill("Prefers");
  await form.getByRole("button", { name: /Kind/ }).click();
  await page.getByRole("option", { name: "One of a list" }).click();
  await form.getByRole("textbox", { name: "Choices" }).fill("Mornings\nEvenings");
  await expectFlawless(page, "a field");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Prefers" })).toBeVisible();
  await expectFlawless(page, "the fields");
  await page.getByRole("button", { name: /Colour of mornings/ }).click();
  await page.getByRole("option", { name: "Straw" }).click();
  await expect(page.getByRole("button", { name: /Straw Colour of mornings/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /Straw Colour of mornings/ })).toBeVisible();

  await page.goto(`${house.url}/clients/${ids.client}?part=profile`);
  await page.getByRole("button", { name: "Change: Prefers" }).click();
  await page.getByRole("button", { name: /Prefers/ }).click();
  await page.getByRole("option", { name: "Evenings" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Change: Prefers" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("Evenings", { exact: true })).toBeVisible();
  await rooms.close();
});
