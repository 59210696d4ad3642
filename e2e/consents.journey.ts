import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { readPdf } from "#testing/pdf.ts";
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

/** Draws two strokes into the field, as a finger would. */
async function draw(page: Page): Promise<void> {
  const pad = page.locator(".pad");
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("There is no field to sign in.");
  for (const [x, y] of [
    [0.2, 0.6],
    [0.5, 0.3],
  ] as const) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    await page.mouse.down();
    for (const step of [0.05, 0.1, 0.18])
      await page.mouse.move(box.x + (x + step) * box.width, box.y + (y + step / 2) * box.height);
    await page.mouse.up();
  }
}

test("a text is made, signed by hand on a phone that was handed over, printed and taken back, and then no reminder goes", async ({
  browser,
}) => {
  const { page: desk, ids } = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const client = `${house.url}/clients/${ids.client}`;

  await test.step("the owner begins from a draft and makes it theirs", async () => {
    await desk.goto(`${house.url}/settings/consents`);
    await desk.getByRole("button", { name: "New text" }).click();
    const form = desk.getByRole("dialog");
    await form.getByRole("button", { name: /What it is about/ }).click();
    await desk.getByRole("option", { name: "Messages by mail" }).click();
    await expect(form.getByText("only who agreed is reached")).toBeVisible();
    await form.getByRole("button", { name: "Start from a draft" }).click();
    await form.getByRole("tab", { name: /English/ }).click();
    await expect(form.getByRole("textbox", { name: "Text" })).toHaveValue(/reminders of appointments/);
    await form.getByRole("textbox", { name: "Title" }).fill("Reminders by mail");
    await expectFlawless(desk);
    await form.getByRole("button", { name: "Keep text" }).click();
    await expect(desk.getByRole("heading", { name: "Reminders by mail" })).toBeVisible();
  });

  await test.step("what is missing is seen on the client, and leads there", async () => {
    await desk.goto(client);
    await desk.getByRole("link", { name: "One consent missing" }).click();
    await expect(desk.getByText("Missing", { exact: true })).toBeVisible();
    await expectFit(desk, "consents");
  });

  const phone = (await Rooms.open(browser, house, { locale: "en", theme: "light", size: "phone" })).page;
  await test.step("the phone is handed over, and shows nothing else of the practice", async () => {
    await phone.goto(`${client}/sign`);
    const code = (await phone.locator("[data-code]").getAttribute("data-code")) ?? "";
    await phone.getByRole("button", { name: "Hand over" }).click();
    await phone.getByRole("radio", { name: "English" }).or(phone.getByText("English")).first().click();
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Reminders by mail");
    await expectFit(phone, "signing");
    await phone.getByRole("button", { name: "I agree and sign" }).click();
    await expect(phone.getByText("Sign in the field first.")).toBeVisible();
    await draw(phone);
    await phone.getByRole("button", { name: "Clear" }).click();
    await draw(phone);
    await phone.getByRole("button", { name: "I agree and sign" }).click();
    await expect(phone.getByText("Thank you", { exact: true }).or(phone.getByText("Gracias"))).toBeVisible();
    await phone.goBack();
    await expect(phone).toHaveURL(/\/sign/);
    await expect(phone.getByText("Timeline")).toHaveCount(0);
    expect(code).toMatch(/^\d{4}$/);
  });

  await test.step("it stands on the client, signed by hand, and on paper", async () => {
    await desk.goto(`${client}?part=consents`);
    await expect(desk.getByText("Signed by Juniper Vale")).toBeVisible();
    const coming = desk.waitForEvent("download");
    await desk.getByRole("button", { name: "All as PDF" }).click();
    const { pages } = await readPdf(await readFile(await (await coming).path()));
    expect(pages.join(" ")).toContain("signed by hand on screen");
  });

  await test.step("taken back, it stays on record and its channel is closed", async () => {
    await desk.getByRole("button", { name: "More about “Reminders by mail”" }).last().click();
    await desk.getByRole("menuitem", { name: "Taken back" }).click();
    await desk.getByRole("textbox", { name: /Why, if they said/ }).fill("Calls instead.");
    await desk.getByRole("button", { name: "Note it" }).click();
    await expect(desk.getByText("Calls instead.")).toBeVisible();
    await expect(desk.getByText("May be written to by: SMS, WhatsApp, calendar invitation")).toBeVisible();
  });
});
