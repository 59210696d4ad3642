import { expect, test } from "@playwright/test";
import { comeIn, expectNothingKept, john, photoOf, visitDay } from "./day.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { wordsOf } from "./words.ts";

/** One day in a practice, from an empty house, by pointer and keyboard as people do it. */
for (const [locale, language] of [
  ["en", "English"],
  ["he", "עברית"],
] as const) {
  test(`a therapist comes in, books, writes, signs, and the client is reminded, in ${language}`, async ({ page }) => {
    const t = wordsOf(locale);
    const house = await House.open();
    const hand = new Hand(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));

    await page.goto(house.url);
    if (locale !== "en") await hand.click(page.getByRole("button", { name: language }));
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "he" ? "rtl" : "ltr");
    await page.getByLabel(t("signIn.email")).focus();
    await comeIn(house, page, hand, () => hand.click(page.getByRole("button", { name: t("signIn.send") })));
    await hand.click(page.getByRole("button", { name: t("signIn.verifyAction") }));

    await hand.fill(page.getByRole("textbox", { name: t("practices.my.name"), exact: true }), "Marta Linden");
    await hand.fill(page.getByRole("textbox", { name: t("practices.practice.name") }), "The Quiet Room");
    await hand.click(page.getByRole("button", { name: t("practices.welcome.next") }));
    await hand.click(page.getByRole("button", { name: t("practices.welcome.openPractice") }));
    await hand.click(page.getByRole("button", { name: t("practices.welcome.finish") }));
    await expect(page.getByRole("navigation").first()).toBeVisible();

    await hand.click(page.getByRole("link", { name: t("clients.title"), exact: true }));
    await hand.click(page.getByRole("button", { name: t("clients.add") }).first());
    await hand.fill(page.getByLabel(t("clients.form.firstName")), john.firstName);
    await hand.fill(page.getByLabel(t("clients.form.lastName")), john.lastName);
    await hand.fill(page.getByRole("textbox", { name: t("clients.form.email"), exact: true }), john.email);
    await hand.click(page.getByRole("button", { name: t("clients.save"), exact: true }));
    await expect(page.getByRole("heading", { name: "John Doe" })).toBeVisible();

    await hand.click(page.getByRole("button", { name: t("clients.book") }).first());
    const day = visitDay();
    const panel = page.getByRole("complementary", { name: t("calendar.newAppointment") });
    await hand.click(
      panel
        .getByRole("group", { name: t("calendar.date") })
        .getByRole("spinbutton")
        .first(),
    );
    await hand.type(dateTyped(locale, day));
    await hand.click(
      panel
        .getByRole("group", { name: t("calendar.start"), exact: true })
        .getByRole("spinbutton")
        .first(),
    );
    await hand.type("1000");
    await hand.click(panel.getByRole("button", { name: t("calendar.book"), exact: true }));
    await expect(
      page
        .getByText(t("calendar.booked", { name: "John Doe", when: "" }).split("John Doe")[0] as string, {
          exact: false,
        })
        .first(),
    ).toBeVisible();

    await hand.click(page.getByRole("link", { name: t("clients.openRecord") }));
    await hand.click(page.getByRole("link", { name: t("clients.startNote") }).first());
    const written = {
      subjective: "Slept six hours on four nights.",
      objective: "On time, laughed twice.",
      assessment: "Sleep leads, mood follows.",
      plan: "Sleep diary until Friday.",
    };
    for (const [section, text] of Object.entries(written))
      await hand.fill(page.getByRole("textbox", { name: t(`record.sections.${section}`) }), text);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: "drawing.png", mimeType: "image/png", buffer: await photoOf(page) });
    await expect(page.getByRole("button", { name: /drawing\.png/ }).first()).toBeVisible({
      timeout: 20_000,
    });
    await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
    await hand.click(page.getByRole("button", { name: t("record.sign"), exact: true }));
    await hand.click(page.getByRole("dialog").getByRole("button", { name: new RegExp(`^${t("record.sign")}`) }));
    await expect(
      page
        .getByText(/./)
        .filter({ hasText: t("record.signedOn", { when: "" }).trim() })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("textbox", { name: t("record.sections.plan") })).toHaveCount(0);

    await hand.click(page.getByRole("link", { name: "John Doe" }));
    const timeline = page.getByRole("region", { name: t("clients.timeline.title") });
    await expect(timeline.getByText(written.plan)).toBeVisible();
    await expect(timeline.getByText(t("clients.timeline.signed")).first()).toBeVisible();
    await expect(timeline.getByText("drawing.png")).toBeVisible();

    await expectNothingKept(page, ["John", "Doe", "Slept", "drawing.png", john.email]);
    const due = day.subtract({ days: 1 }).toZonedDateTime({ timeZone: "UTC", plainTime: "10:00" }).toInstant();
    await house.pass(due.toString());
    const reminder = await house.letterTo(john.email);
    expect(reminder.text).toContain("10:00");
    expect(reminder.subject).not.toMatch(/John|Doe|Marta/);
    expect(reminder.html).toContain(`dir="${locale === "he" ? "rtl" : "ltr"}"`);
    expect((await house.logged()).filter((line) => /John|Doe|Slept/.test(line))).toEqual([]);
    expect(errors).toEqual([]);

    console.log(`${language}: ${hand}`);
    expect(hand.seconds).toBeLessThan(180);
    await house.close();
  });
}

/** A date as it is typed into the field, whose parts stand in the order of the language. */
function dateTyped(locale: string, day: Temporal.PlainDate): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const order = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale).formatToParts(0).map(({ type }) => type);
  const parts: Record<string, string> = { day: two(day.day), month: two(day.month), year: String(day.year) };
  return order.flatMap((type) => parts[type] ?? []).join("");
}
