import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readPdf } from "#testing/pdf.ts";
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

test("an owner sets how long records are kept, is refused to erase one that must be kept, and erases one that need not, with a certificate", async ({
  browser,
}) => {
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page, ids } = rooms;

  await test.step("the rule is the law's until it is changed, and can be taken back", async () => {
    await page.goto(`${house.url}/settings/privacy`);
    const part = page.getByRole("region", { name: "How long records are kept" });
    await expect(part.getByText("Ley 41/2002, art. 17.1")).toBeVisible();
    await part.getByRole("button", { name: /The law you keep to/ }).click();
    await page.getByRole("option", { name: "Germany" }).click();
    await expect(part.getByText("§ 630f Abs. 3 BGB")).toBeVisible();
    await expect(part.getByRole("button", { name: /^10 years After the last visit/ })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(part.getByText("Ley 41/2002, art. 17.1")).toBeVisible();
    await expect(page.getByText("Nobody has been erased.")).toBeVisible();
  });

  await test.step("a client says until when they are kept, and their menu leads to what erasing means", async () => {
    await page.goto(`${house.url}/clients/${ids.client}?part=profile`);
    await expect(page.getByText("until 14 Nov 2031")).toBeVisible();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Erase…" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Erase Juniper Vale" })).toBeVisible();
    await expect(page.getByText("4 notes, signed or not")).toBeVisible();
    await expect(page.getByRole("radio", { name: "They asked for it" })).toBeDisabled();
    await expect(page.getByRole("button", { name: "Erase for good" })).toBeDisabled();
    await expectFlawless(page, "what erasing means");
  });

  const { id } = await rooms.send("POST", "/clients", { firstName: "Zebedee", lastName: "Quill" });
  await test.step("by keys alone: a reason, the initials, and only then the act", async () => {
    await page.goto(`${house.url}/clients/${id}/erase`);
    const hand = new Hand(page);
    await expect(page.getByText("nothing has to be kept yet")).toBeVisible();
    await hand.tabTo(page.getByRole("radio", { name: "The time of keeping is over" }));
    await hand.press("ArrowDown", "ArrowDown");
    await expect(page.getByRole("radio", { name: "They never came" })).toBeChecked();
    await hand.tabTo(page.getByRole("textbox", { name: /Type the initials ZQ/ }));
    await hand.type("z");
    await expect(page.getByRole("button", { name: "Erase for good" })).toBeDisabled();
    await hand.type("q");
    await expect(page.getByRole("button", { name: "Erase for good" })).toBeEnabled();
    await hand.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Erased" })).toBeVisible();
    await expect(page.getByText("All gone")).toBeVisible();
    await expectFit(page, "erased");
  });

  await test.step("the certificate names nobody and bears its seal", async () => {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download certificate" }).click();
    const { pages } = await readPdf(await readFile(await (await coming).path()));
    expect(pages.join(" ")).toContain("Certificate of erasure");
    expect(pages.join(" ")).not.toContain("Zebedee");
  });

  await test.step("nothing leads to them any more but the owners' list", async () => {
    await page.goto(`${house.url}/clients/${id}`);
    await expect(page.getByText("Zebedee")).toHaveCount(0);
    await page.goto(`${house.url}/clients`);
    await expect(page.getByRole("link", { name: /Juniper Vale/ }).first()).toBeVisible();
    await expect(page.getByText("Zebedee")).toHaveCount(0);
    await page.goto(`${house.url}/settings/privacy`);
    const list = page.getByRole("region", { name: "Erased records" });
    await expect(list.getByText(/They never came/)).toBeVisible();
    await expectFlawless(page, "privacy");
  });

  await test.step("a page left open asks who sits there", async () => {
    const other = await rooms.send("POST", "/clients", { firstName: "Wren", lastName: "Hollis" });
    await page.goto(`${house.url}/clients/${other.id}/erase`);
    await house.pass(Temporal.Instant.from(aTuesday).add({ minutes: 20 }).toString());
    await page.getByText("The record was entered by mistake").click();
    await page.getByRole("textbox", { name: /initials WH/ }).fill("WH");
    await page.getByRole("button", { name: "Erase for good" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Erase Wren Hollis" })).toBeAttached();
  });
});
