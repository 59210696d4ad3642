import { expect, type Locator, test } from "@playwright/test";
import { expectFit } from "./fit.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** Groups from the first date to the last: opened, filled, enlarged, given dates and robbed of one, cancelled and restored. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

test("a group is opened, changed and cancelled by keyboard alone", async ({ browser }) => {
  const t = wordsOf("en");
  const rooms = await Rooms.open(browser, house, { locale: "en", theme: "light", size: "desktop" });
  const { page } = rooms;
  const hand = new Hand(page);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const dialog = (name: string) => page.getByRole("dialog", { name, exact: true });
  const told = (text: string | RegExp) => expect(page.locator(".toasts").getByText(text)).toBeVisible();
  await rooms.goTo({ name: "today", path: "/" });

  await test.step("the list says of each what one wants to know", async () => {
    await hand.press("g", "g");
    await expect(page.getByRole("heading", { level: 1, name: t("groups.title") })).toBeFocused();
    const row = page.getByRole("row", { name: "Breath and rest" });
    await expect(row).toContainText("Thursday 19:00");
    await expect(row).toContainText(t("groups.placesOf", { joined: 5, capacity: 6 }));
    await hand.tabTo(row);
    await hand.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Breath and rest" })).toBeFocused();
    await hand.press("Escape");
    await expect(row).toBeFocused();
  });

  await test.step("a retreat of three days in a row", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await hand.tabTo(button(t("groups.new")));
    await hand.press("Enter");
    const panel = page.getByRole("complementary", { name: t("groups.new") });
    await hand.tabTo(panel.getByRole("textbox", { name: t("groups.name") }));
    await retype(hand, "Winter retreat");
    await hand.tabTo(panel.getByRole("textbox", { name: t("groups.capacity") }));
    await retype(hand, "2");
    await typeDate(hand, panel, t, "11122026", "1000");
    await choose(hand, panel.getByRole("button", { name: new RegExp(t("groups.dates")) }), 2);
    await expect(panel).toContainText(t("groups.lastOne", { count: 3, when: "Sunday 13 December 10:00" }));
    await expectFit(page, "a new group");
    await hand.press("Control+Enter");
    await told(t("groups.created", { name: "Winter retreat", count: 3 }));
    const opened = page.getByRole("complementary", { name: "Winter retreat" });
    await expect(opened.getByRole("link", { name: "11 Dec, 10:00–11:30" })).toBeVisible();
    await expect(opened.getByRole("link", { name: "13 Dec, 10:00–11:30" })).toBeVisible();
  });

  const panel = page.getByRole("complementary", { name: "Winter retreat" });
  await test.step("more places go to who waits, in order", async () => {
    await fill(rooms, 4);
    await expect(panel).toContainText(t("groups.waitingCount", { count: 2 }));
    await hand.tabTo(panel.getByRole("button", { name: t("groups.edit"), exact: true }));
    await hand.press("Enter");
    const form = dialog(t("groups.editTitle"));
    await expect(form.getByRole("textbox", { name: t("groups.name") })).toBeFocused();
    await hand.press("Tab");
    await hand.press("ArrowUp");
    const [next = ""] = await waiting(rooms);
    // Said among other words it keeps a direction of its own.
    const names = `\u2068${next}\u2069`;
    await expect(form).toContainText(t("groups.willOffer", { count: 1, names }));
    await expectFit(page, "a group that is changed");
    await hand.press("Control+Enter");
    // The hour tells: how many minutes the journey took until here does not.
    await told(new RegExp(t("groups.savedOffered", { names, when: "\\S+ 1\\d:\\d\\d" })));
    await expect(button(t("groups.acceptNamed", { name: next }))).toBeVisible();
  });

  await test.step("a date over something that is there wants a reason", async () => {
    await hand.tabTo(panel.getByRole("button", { name: t("groups.addDates") }), 60);
    await hand.press("Enter");
    const form = dialog(t("groups.addDates"));
    await expect(form).toBeVisible();
    await typeDate(hand, form, t, "03122026", "1900");
    await expect(form).toContainText(t("calendar.inTheWay", { because: "visit", times: "19:00–20:30" }));
    await expectFit(page, "dates that are taken");
    await hand.press("Control+Enter");
    const reason = form.getByRole("textbox", { name: t("calendar.overlapReason") });
    await expect(reason).toBeFocused();
    await hand.type("A guest leads the other group.");
    await hand.press("Control+Enter");
    await told(t("groups.datesAdded", { count: 1 }));
    await expect(panel.getByRole("link", { name: "3 Dec, 19:00–20:30" })).toBeVisible();
  });

  await test.step("a date is cancelled for a reason, and taken back", async () => {
    const away = panel.getByRole("button", { name: t("groups.takeAway", { when: "Thursday 3 December 19:00" }) });
    await hand.tabTo(away, 60);
    await hand.press("Enter");
    await expect(dialog(t("groups.takeAwayTitle")).getByRole("textbox")).toBeFocused();
    await expectFit(page, "a date that is cancelled");
    await hand.type("The guest is ill.");
    await hand.press("Control+Enter");
    await told(t("groups.dateGone", { when: "Thursday 3 December 19:00" }));
    await expect(away).toHaveCount(0);
    const back = panel.getByRole("button", { name: t("groups.holdAfterAll", { when: "Thursday 3 December 19:00" }) });
    await expect(back).toBeVisible();
  });

  await test.step("the group is cancelled for a reason, found among the cancelled, and restored", async () => {
    await hand.tabTo(button(t("groups.cancel")), 60);
    await hand.press("Enter");
    await expect(dialog(t("groups.cancelTitle"))).toContainText(t("groups.cancelText", { count: 3 }));
    await expectFit(page, "a group that is cancelled");
    await hand.type("Snow.");
    await hand.press("Control+Enter");
    await told(t("groups.cancelledWhole"));
    await expect(panel).toContainText(t("calendar.cancelledBecause", { reason: "Snow." }));
    await expect(page.getByRole("row", { name: "Winter retreat" })).toHaveCount(0);
    await hand.press("Control+z");
    await told(t("groups.restored"));
    await expect(page.getByRole("row", { name: "Winter retreat" })).toBeVisible();
  });
  expect(hand.clicks).toBe(0);
  await rooms.close();
});

test("in Hebrew, on a phone, by touch", async ({ browser }) => {
  const t = wordsOf("he");
  const rooms = await Rooms.open(browser, house, { locale: "he", theme: "dark", size: "phone" });
  const { page } = rooms;
  await rooms.goTo({ name: "groups", path: "/calendar/groups" });
  await page.getByRole("row", { name: "Breath and rest" }).tap();
  const sheet = page.getByRole("dialog", { name: "Breath and rest" });
  await expect(sheet).toContainText(t("groups.places", { joined: 5, capacity: 6 }));
  await sheet.getByRole("button", { name: t("groups.edit"), exact: true }).tap();
  const form = page.getByRole("dialog", { name: t("groups.editTitle") });
  await form.getByRole("textbox", { name: t("groups.capacity") }).fill("4");
  await form.getByRole("textbox", { name: t("calendar.notes") }).tap();
  await expect(form).toContainText(t("groups.tooFew", { count: 5 }));
  // With the keyboard of the phone open little height is left: what saves must still be in reach.
  await page.setViewportSize({ width: 390, height: 430 });
  await form
    .getByRole("button", { name: t("calendar.close") })
    .last()
    .tap();
  await expect(form).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  const thursday = "יום חמישי 19:00";
  await sheet.getByRole("button", { name: t("groups.takeAway", { when: thursday }) }).tap();
  await expect(page.getByRole("dialog", { name: t("groups.takeAwayTitle") })).toContainText("19:00–20:30");
  await rooms.close();
});

/** Gives a number of people a place in the newest group, or a turn on its list: for the page it is another's doing. */
async function fill(rooms: Rooms, count: number): Promise<void> {
  const { group, clients } = await rooms.page.evaluate(async () => {
    const read = async (path: string) => (await (await fetch(`/api/v1${path}`)).json()).items;
    const [{ id }] = await read("/groups");
    const items: { id: string }[] = await read("/clients?limit=20");
    return { group: id as string, clients: items.map((one) => one.id) };
  });
  for (const clientId of clients.slice(0, count))
    await rooms.send("POST", `/groups/${group}/places`, { clientId, waiting: true });
}

/** Who waits for a place in the newest group, in order. */
function waiting(rooms: Rooms): Promise<string[]> {
  return rooms.page.evaluate(async () => {
    const read = async (path: string) => (await fetch(`/api/v1${path}`)).json();
    const { places } = await read(`/groups/${(await read("/groups")).items[0].id}`);
    return places
      .filter(({ state }: { state: string }) => state === "waiting")
      .map(({ client }: { client: { firstName: string; lastName: string } }) =>
        `${client.firstName} ${client.lastName}`.trim(),
      );
  });
}

async function retype(hand: Hand, text: string): Promise<void> {
  await hand.press("Control+a");
  await hand.type(text);
}

async function typeDate(
  hand: Hand,
  form: Locator,
  t: ReturnType<typeof wordsOf>,
  date: string,
  start: string,
): Promise<void> {
  const first = (name: string) => form.getByRole("group", { name, exact: true }).getByRole("spinbutton").first();
  await hand.tabTo(first(t("calendar.date")));
  await hand.type(date);
  await hand.tabTo(first(t("calendar.start")));
  await hand.type(start);
}

/** Opens a choice and takes the one that stands so many below the chosen one. */
async function choose(hand: Hand, select: Locator, below: number): Promise<void> {
  await hand.tabTo(select);
  await hand.press("Enter");
  await expect(hand.page.getByRole("listbox")).toBeVisible();
  await hand.press(...Array.from({ length: below }, () => "ArrowDown"), "Enter");
}
