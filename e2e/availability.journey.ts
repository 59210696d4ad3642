import { expect, test } from "@playwright/test";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** Hours are written without the mouse, in both directions, and what is heard is what is written. */
for (const locale of ["en", "he"] as const) {
  test(`hours are kept by keyboard alone (${locale})`, async ({ browser }) => {
    const t = wordsOf(locale);
    const house = await House.open();
    await house.pass(aTuesday);
    await house.demo();
    const rooms = await Rooms.open(browser, house, { locale, theme: "light", size: "desktop" });
    const { page } = rooms;
    const hand = new Hand(page);
    await rooms.goTo({ name: "availability", path: "/settings/availability" });
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const dayNamed = (date: string) => {
      const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(date));
      return name.charAt(0).toLocaleUpperCase() + name.slice(1);
    };
    const [saturday, sunday] = [dayNamed("2024-01-06"), dayNamed("2024-01-07")];

    await hand.tabTo(button(t("availability.add")));
    await hand.press("Enter");
    const panel = page.getByRole("complementary", { name: t("availability.new") });
    await expect(panel.getByRole("heading", { name: t("availability.new") })).toBeFocused();
    await hand.tabTo(panel.getByRole("textbox", { name: t("availability.name") }));
    await hand.type("Evenings");

    await hand.tabTo(button(t("availability.addStretch", { day: saturday })), 90);
    await hand.press("Enter");
    const from = (day: string) => panel.getByRole("group", { name: t("availability.fromOf", { day }), exact: true });
    await expect(from(saturday)).toBeVisible();
    await hand.tabTo(button(t("availability.copyDay", { day: saturday })));
    await hand.press("Enter");
    await hand.press("End", "Enter");
    await expect(from(sunday)).toBeVisible();

    const remove = button(t("availability.removeStretch", { day: sunday, times: "09:00–13:00" }));
    await hand.tabTo(remove);
    await hand.press("Enter");
    await expect(from(sunday)).toBeHidden();
    await expect(button(t("availability.addStretch", { day: sunday }))).toBeFocused();
    await page.getByText(t("availability.stretchGone", { day: sunday })).waitFor();
    await hand.press("Control+z");
    await expect(from(sunday)).toBeVisible();

    await hand.press("Control+Enter");
    await expect(panel).toBeHidden();
    await expect(button(t("availability.editNamed", { name: "Evenings" }))).toBeVisible();
    await rooms.close();
    await house.close();
  });
}
