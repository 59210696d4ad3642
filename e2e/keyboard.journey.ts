import { expect, type FileChooser, test } from "@playwright/test";
import { comeIn, john, photoOf, visitDay } from "./day.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { wordsOf } from "./words.ts";

/** The same day without ever touching the mouse, by the shortcuts a practised person uses. */
test("the whole day goes by keyboard alone", async ({ page }) => {
  const t = wordsOf("en");
  const house = await House.open();
  const hand = new Hand(page);
  const name = (key: string) => t(key);

  // Listened to from the start: Playwright takes a chooser over only as long as somebody listens, and learns so too late
  // when the key that opens it follows at once.
  const choosers: FileChooser[] = [];
  page.on("filechooser", (chooser) => choosers.push(chooser));
  await page.goto(house.url);
  await expect(page.getByRole("textbox", { name: name("signIn.email") })).toBeFocused();
  await comeIn(house, page, hand, () => hand.press("Enter"));
  await expect(page.getByRole("button", { name: name("signIn.verifyAction") })).toBeFocused();
  await hand.press("Enter");

  await expect(page.getByRole("textbox", { name: name("practices.my.name"), exact: true })).toBeFocused();
  await hand.type("Marta Linden");
  await hand.press("Tab");
  await hand.type("The Quiet Room");
  await hand.press("Enter");
  await hand.tabTo(page.getByRole("button", { name: name("practices.welcome.openPractice") }));
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: name("practices.welcome.placeTitle") })).toBeVisible();
  await hand.tabTo(page.getByRole("button", { name: name("practices.welcome.finish") }));
  await hand.press("Enter");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();

  const started = { keys: hand.keys, steps: hand.steps };
  await hand.press("n", "c");
  await expect(page.getByRole("textbox", { name: name("clients.form.firstName") })).toBeFocused();
  await hand.type(john.firstName);
  await hand.press("Tab");
  await hand.type(john.lastName);
  await hand.tabTo(page.getByRole("textbox", { name: name("clients.form.email"), exact: true }));
  await hand.type(john.email);
  await hand.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "John Doe" })).toBeVisible();

  await hand.press("n", "a");
  const panel = page.getByRole("complementary", { name: name("calendar.newAppointment") });
  await expect(panel.getByRole("combobox", { name: t("calendar.client") })).toBeFocused();
  await hand.type("joh");
  await hand.press("Enter");
  const day = visitDay();
  await hand.tabTo(
    panel
      .getByRole("group", { name: name("calendar.date") })
      .getByRole("spinbutton")
      .first(),
  );
  await hand.type(`${String(day.day).padStart(2, "0")}${String(day.month).padStart(2, "0")}${day.year}`);
  await hand.tabTo(
    panel
      .getByRole("group", { name: name("calendar.start"), exact: true })
      .getByRole("spinbutton")
      .first(),
  );
  await hand.type("1000");
  await hand.press("Control+Enter");
  await expect(panel).toHaveCount(0);

  await hand.press("Control+k");
  await expect(page.getByRole("dialog").locator("input")).toBeFocused();
  await hand.type("john");
  await expect(page.getByRole("option", { name: /John/ }).first()).toBeVisible();
  await hand.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "John Doe" })).toBeVisible();
  await hand.press("n", "s");
  await expect(page.getByRole("textbox", { name: name("record.sections.subjective") })).toBeFocused();
  const written = [
    "Slept six hours on four nights.",
    "On time, laughed twice.",
    "Sleep leads, mood follows.",
    "Sleep diary until Friday.",
  ];
  for (const [index, text] of written.entries()) {
    if (index > 0)
      await hand.tabTo(
        page.getByRole("textbox", { name: name(`record.sections.${["", "objective", "assessment", "plan"][index]}`) }),
      );
    await hand.type(text);
  }
  await hand.tabTo(page.getByRole("button", { name: name("record.files.add") }));
  // The client's first note has none before it, itself as first saved least of all.
  await expect(page.getByText(name("record.lastTime"))).toHaveCount(0);
  const drawing = { name: "drawing.png", mimeType: "image/png", buffer: await photoOf(page) };
  await hand.press("Enter");
  await expect.poll(() => choosers.length).toBe(1);
  await choosers[0]?.setFiles(drawing);
  await expect(page.getByRole("button", { name: /drawing\.png/ }).first()).toBeVisible({ timeout: 20_000 });
  await hand.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await hand.press("Control+Enter");
  await expect(page.getByText(/^Signed /).first()).toBeVisible();

  await hand.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: "John Doe" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: name("clients.timeline.title") }).getByText(written[3] as string),
  ).toBeVisible();
  expect(hand.clicks).toBe(0);

  const practised = (hand.keys - started.keys) * 0.2 + (hand.steps - started.steps) * 1.35;
  console.log(`keyboard: ${hand}; client, appointment and signed note: about ${Math.round(practised)} s`);
  expect(hand.seconds).toBeLessThan(180);
  await house.close();
});
