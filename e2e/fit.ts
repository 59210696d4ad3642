import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

interface Violation {
  readonly rule: string;
  readonly isSerious: boolean;
}

/**
 * What axe objects to, each with where it stands. It looks from inside the page, at what fails only: opening a page of its own for
 * every look, and describing all that passed, took two thirds of the time of the journeys.
 */
export async function violationsOf(page: Page, tags?: string[]): Promise<Violation[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"], preload: false });
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze();
  return violations.map(({ id, impact, nodes }) => ({
    rule: `${id}: ${nodes
      .map(({ target }) => target.join(" "))
      .slice(0, 3)
      .join(" | ")}`,
    isSerious: impact === "serious" || impact === "critical",
  }));
}

/** Nothing that axe knows of, however small. */
export async function expectFlawless(page: Page, name?: string): Promise<void> {
  const found = await violationsOf(page);
  expect(
    found.map(({ rule }) => rule),
    name,
  ).toEqual([]);
}

/** Fit for everyone: nothing serious for axe, one title, nothing beyond the edge. */
export async function expectFit(page: Page, name: string): Promise<void> {
  const found = await violationsOf(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const serious = found.filter(({ isSerious }) => isSerious).map(({ rule }) => rule);
  expect(serious, name).toEqual([]);
  await expect(page.locator("h1"), name).toHaveCount(1);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, `${name} reaches beyond its edge`).toBeLessThanOrEqual(0);
}
