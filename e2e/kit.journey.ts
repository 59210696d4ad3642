import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectFlawless } from "./fit.ts";
import { openKit } from "./kit.ts";

/** Table, tabs and palette on the living page of the kit, by keyboard alone and in both directions: where the focus goes and what is heard. */
let kit: Awaited<ReturnType<typeof openKit>>;
test.beforeAll(async () => {
  kit = await openKit();
});
test.afterAll(() => kit.close());

const words = {
  en: {
    tables: "Tables",
    tabs: ["Choose one 4", "Choose several", "Long 1,000", "On its way", "Empty", "Failed"],
    clients: "Clients",
    heads: ["Name", "Visits", "Owes"],
    open: "Open the palette",
    found: [/^Juniper Vale/, /^Jasper Nettlewood/],
    typed: "j",
    sorted: /Visits.*descending/,
    selected: /Ines Marigold/,
  },
  he: {
    tables: "טבלאות",
    tabs: ["בחירת אחד 4", "בחירת כמה", "ארוכה 1,000", "בדרך", "ריקה", "נכשלה"],
    clients: "מטופלים",
    heads: ["שם", "פגישות", "חוב"],
    open: "פתיחת לוח הפקודות",
    found: [/^תמר אגדתי/, /^תומר סרפד/],
    typed: "ת",
    sorted: /פגישות.*יורד/,
    selected: /Ines Marigold/,
  },
} as const;

for (const locale of ["en", "he"] as const) {
  const [after, before] = locale === "he" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const w = words[locale];

  test(`tabs, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const tabs = page.getByRole("tablist", { name: w.tables }).getByRole("tab");
    const stands = async (at: number) => {
      await expect(tabs.nth(at)).toBeFocused();
      await expect(tabs.nth(at)).toHaveAttribute("aria-selected", "true");
      await expect(tabs.nth(at)).toHaveAccessibleName(w.tabs[at] ?? "");
      await expect(page.getByRole("tabpanel", { name: w.tabs[at] })).toBeVisible();
    };
    await tabs.first().focus();
    await stands(0);
    await press(page, after);
    await stands(1);
    await press(page, before, before);
    await stands(5);
    await press(page, "Home");
    await stands(0);
    await press(page, "End");
    await stands(5);
    for (const at of w.tabs.keys()) {
      await tabs.nth(at).click();
      await expectFlawless(page, `tab ${at}`);
    }
  });

  test(`a table, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const table = page.getByRole("grid", { name: w.clients });
    const row = (name: string) => table.getByRole("row", { name });
    const first = table.getByRole("rowgroup").last().getByRole("row").first();
    await page.getByRole("tab").first().focus();

    await test.step("the focus comes to the row that is chosen, and walks with the choice", async () => {
      await press(page, "Tab");
      await expect(row("Ines Marigold")).toBeFocused();
      await press(page, "ArrowUp");
      await expect(row("Hazel Mossgrove")).toBeFocused();
      await expect(row("Hazel Mossgrove")).toHaveAttribute("aria-selected", "true");
      await press(page, "Home");
      await expect(row("Ambrose Tansy")).toBeFocused();
      await press(page, "End");
      await expect(row("Jasper Nettlewood")).toBeFocused();
    });

    await test.step("letters lead to a name, Enter opens it", async () => {
      await page.keyboard.type("ha");
      await expect(row("Hazel Mossgrove")).toBeFocused();
      await press(page, "Enter");
      await expect(page.getByRole("alertdialog")).toContainText("Hazel Mossgrove");
    });

    await test.step("in a row arrows go from cell to cell as the text runs", async () => {
      await press(page, after);
      await expect(table.getByRole("rowheader", { name: "Hazel Mossgrove" })).toBeFocused();
      await press(page, after);
      await expect(row("Hazel Mossgrove").getByRole("gridcell", { name: "22" })).toBeFocused();
      await press(page, "End");
      await expect(row("Hazel Mossgrove").getByRole("gridcell").last()).toBeFocused();
      await press(page, "Home");
      await expect(table.getByRole("rowheader", { name: "Hazel Mossgrove" })).toBeFocused();
    });

    await test.step("above the rows are the heads; they sort, and say how", async () => {
      await press(page, before, "ArrowUp", "ArrowUp");
      const head = (at: number) => table.getByRole("columnheader", { name: w.heads[at], exact: true });
      await expect(head(0)).toBeFocused();
      await expect(head(0)).toHaveAttribute("aria-sort", "ascending");
      await press(page, after, "Enter");
      await expect(head(1)).toHaveAttribute("aria-sort", "ascending");
      await expect(first).toHaveAccessibleName("Ambrose Tansy");
      await press(page, "Enter");
      await expect(head(1)).toHaveAttribute("aria-sort", "descending");
      await expect(first).toHaveAccessibleName("Jasper Nettlewood");
      await expect(heard(page)).toContainText(w.sorted);
    });
    await expectFlawless(page, "table");
  });

  test(`a table to choose several from, and a long one, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const table = page.getByRole("grid", { name: w.clients });
    const chosen = table.getByRole("row", { selected: true });
    await page.getByRole("tab").nth(1).click();

    await test.step("Space chooses, Shift and arrows choose on, all at once, none", async () => {
      await table.getByRole("row", { name: "Ines Marigold" }).focus();
      await expect(chosen).toHaveCount(2);
      await press(page, "Space");
      await expect(chosen).toHaveCount(3);
      await expect(heard(page)).toContainText(w.selected);
      await press(page, "Escape");
      await expect(chosen).toHaveCount(0);
      await press(page, "Home", "Space", "Shift+ArrowDown");
      await expect(chosen).toHaveCount(2);
      await press(page, "Control+a");
      await expect(chosen).toHaveCount(4);
    });

    await test.step("a thousand rows are walked to their end, and counted for who hears them", async () => {
      await page.getByRole("tab").nth(2).click();
      await expect(table).toHaveAttribute("aria-rowcount", "1001");
      await table.getByRole("row").nth(1).focus();
      await press(page, "End");
      await expect(page.locator(":focus")).toHaveAttribute("aria-rowindex", "1001");
      await press(page, "Home");
      await expect(page.locator(":focus")).toHaveAttribute("aria-rowindex", "2");
      await press(page, "PageDown");
      await expect(page.locator(":focus")).not.toHaveAttribute("aria-rowindex", "2");
    });
    await expectFlawless(page, "long table");
  });

  test(`the palette, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const button = page.getByRole("button", { name: w.open });
    await button.focus();
    await press(page, "Enter");
    const palette = page.getByRole("dialog");
    const field = palette.getByRole("textbox").or(palette.getByRole("searchbox"));
    const option = palette.locator('[role="option"][data-focused]');
    await expect(field).toBeFocused();
    await expect(palette.getByRole("option")).toHaveCount(4);
    await expectFlawless(page, "palette");

    await page.keyboard.type(w.typed);
    await expect(option).toHaveAccessibleName(w.found[0]);
    const found = await palette.getByRole("option").count();
    await expect(palette.getByRole("status")).toContainText(String(found));
    await expect.poll(async () => field.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    await press(page, "ArrowDown");
    await expect(option).toHaveAccessibleName(w.found[1]);
    await press(page, "ArrowUp");
    await expect(option).toHaveAccessibleName(w.found[0]);
    await press(page, "ArrowUp");
    await expect(palette.getByRole("option").last()).toHaveAttribute("data-focused", "true");
    await press(page, "ArrowDown", "ArrowDown");
    await expect(option).toHaveAccessibleName(w.found[1]);
    await press(page, "Enter");
    await expect(palette).toHaveCount(0);
    await expect(page.getByRole("alertdialog")).toContainText(locale === "en" ? "Jasper" : "תומר");

    await button.focus();
    await press(page, "Enter", "Escape");
    await expect(palette).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

async function open(page: Page, locale: "en" | "he"): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript((language) => localStorage.setItem("locale", language), locale);
  await page.goto(kit.url);
  await expect(page.locator("html")).toHaveAttribute("dir", locale === "he" ? "rtl" : "ltr");
  await page.getByRole("tablist").first().waitFor();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What was said aloud without the focus moving. */
const heard = (page: Page): Locator => page.locator("[data-live-announcer]");
