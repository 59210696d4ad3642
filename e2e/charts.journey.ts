import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { readPdf } from "#testing/pdf.ts";
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

/** Presses the drawing at a point of its own measure. */
async function press(page: Page, figure: Locator, x: number, y: number): Promise<void> {
  const drawing = figure.locator("svg");
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("There is no drawing.");
  await page.mouse.click(box.x + (x / 240) * box.width, box.y + (y / 532) * box.height);
}

test("a body chart is drawn by pointer, by keys and by name, compared, and stands on paper with its note", async ({
  browser,
}) => {
  const { page, ids } = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  await page.goto(`${house.url}/clients/${ids.client}/body`);

  await test.step("begun where there is none, and marked by pointer", async () => {
    await page.getByRole("button", { name: "New body chart" }).first().click();
    await press(page, page.getByRole("button", { name: /^Body, back/ }), 70, 122);
    const first = page.getByRole("button", { name: /left shoulder, back: pain 5 of 10/ });
    await expect(first).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("slider", { name: "Strength" }).fill("8");
    await page.getByRole("button", { name: "tension" }).click();
    await expect(page.getByRole("button", { name: /left shoulder, back: tension 8 of 10/ })).toBeVisible();
  });

  await test.step("by keys alone: arrows lead, Enter marks, Delete takes away, undo brings back", async () => {
    await page.getByRole("button", { name: /^Body, front/ }).focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect(page.getByRole("list", { name: "Marks" }).getByRole("listitem")).toHaveCount(2);
    await page.keyboard.press("Delete");
    await expect(page.getByRole("list", { name: "Marks" }).getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(page.getByRole("list", { name: "Marks" }).getByRole("listitem")).toHaveCount(2);
  });

  await test.step("by name, and kept", async () => {
    await page.getByRole("combobox", { name: "Choose a place by name" }).fill("right knee, fr");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /right knee, front/ })).toBeVisible();
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("list", { name: "Marks" }).getByRole("listitem")).toHaveCount(3);
    await expectFlawless(page);
  });

  await test.step("compared with another day in words", async () => {
    const later = { clientId: ids.client, at: "2026-11-17T09:00:00Z" };
    const mark = { view: "back", x: 70, y: 122, region: "shoulder", side: "left", kind: "tension", note: "" };
    const id = "0198c0de-0000-7000-8000-0000000000d2";
    const at = "2026-11-10T09:00:00Z";
    await Rooms.prototype.send.call({ page }, "POST", "/body-charts", {
      ...later,
      at,
      marks: [{ ...mark, id, intensity: 9 }],
    });
    await page.reload();
    await page.getByRole("button", { name: /Compared with/ }).click();
    await page.getByRole("option").nth(1).click();
    const changes = page.getByRole("region", { name: "What changed" });
    await expect(changes).toContainText("left shoulder, back: tension 8 of 10, less than before (9 of 10)");
    await expect(changes).toContainText("right knee, front: tension 8 of 10, new");
    await page.getByRole("radio", { name: "One over the other" }).click();
    await expect(page.getByText(/^Pale: 10 Nov/)).toBeVisible();
  });

  await test.step("and its note on paper is a PDF that says it", async () => {
    const { id } = await Rooms.prototype.send.call({ page }, "POST", "/notes", {
      clientId: ids.client,
      sections: { plan: "Rest." },
    });
    await page.goto(`${house.url}/notes/${id}`);
    await page.getByRole("button", { name: "Add body chart" }).click();
    await press(page, page.getByRole("button", { name: /^Body, back/ }), 128, 222);
    const chart = page.getByRole("region", { name: "Body chart" });
    await expect(chart.getByRole("button", { name: /right lower back, back: pain 5 of 10/ })).toBeVisible();
    await expect(chart.getByText(/^Saved/)).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Print or keep as PDF" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("Session note 2026-11-17.pdf");
    const { pages, boxes } = await readPdf(await readFile(await file.path()));
    for (const words of [
      "Juniper Vale",
      "Rest.",
      "Body chart",
      "right lower back, back: pain 5 of 10",
      "Not signed yet.",
    ])
      expect(pages.join(" ")).toContain(words);
    expect(boxes).toBe(0);
  });

  await test.step("the record on paper is asked for by its span", async () => {
    await page.goto(`${house.url}/clients/${ids.client}`);
    await page.getByRole("button", { name: "Print record" }).click();
    const dialog = page.getByRole("dialog", { name: "Print the record" });
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Make the PDF" }).click();
    const { pages } = await readPdf(await readFile(await (await download).path()));
    expect(pages.join(" ")).toContain("All of it");
    await expect(dialog).toBeHidden();
  });
});
