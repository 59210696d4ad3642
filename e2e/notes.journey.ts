import { expect, test } from "@playwright/test";
import { colleague } from "./colleague.ts";
import { expectFit } from "./fit.ts";
import { Hand } from "./hand.ts";
import { House } from "./house.ts";
import { aTuesday, type Look, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** A note in the practice's own words, private, signed, countersigned by nobody yet, put away and taken out again. */
let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

const looks: readonly Look[] = [
  { locale: "en", theme: "light", size: "desktop" },
  { locale: "he", theme: "dark", size: "desktop" },
];

for (const look of looks) {
  test(`notes are kept as the practice says, in ${look.locale}`, async ({ browser }) => {
    const t = wordsOf(look.locale);
    const rooms = await Rooms.open(browser, house, look);
    const { page } = rooms;
    const hand = new Hand(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const told = (text: string) => expect(page.locator(".toasts").getByText(text)).toBeVisible();
    const fits = (what: string) => expectFit(page, what);
    const name = `Intake ${look.locale}`;

    await test.step("a template is copied, put in order by keys, and named", async () => {
      await rooms.goTo({ name: "settings", path: "/settings/notes" });
      await fits("settings of notes");
      await hand.click(button(t("notes.settings.copyOf", { name: "SOAP" })));
      const panel = page.getByRole("complementary", { name: t("notes.settings.new") });
      await panel.getByRole("textbox", { name: t("notes.editor.name") }).fill(name);
      const plan = t("record.sections.plan");
      await panel.getByRole("button", { name: t("notes.editor.grip", { title: plan }), exact: true }).focus();
      for (let place = 0; place < 3; place += 1) await hand.press("ArrowUp");
      await expect(panel.getByRole("textbox", { name: t("notes.editor.title") }).first()).toHaveValue(plan);
      await hand.click(
        panel.getByRole("button", { name: t("notes.editor.remove", { title: t("record.sections.objective") }) }),
      );
      await fits("the template");
      const leaving = page.getByRole("alertdialog", { name: t("notes.editor.leaveTitle") });
      const waysOut = [
        panel.getByRole("button", { name: t("notes.editor.cancel") }),
        page.getByRole("link", { name: t("practices.settings.practice"), exact: true }),
        page.getByRole("button", { name: t("notes.settings.copyOf", { name: "DAP" }) }),
      ];
      for (const way of waysOut) {
        await hand.click(way);
        await hand.click(leaving.getByRole("button", { name: t("record.amendStay") }));
        await expect(panel.getByRole("textbox", { name: t("notes.editor.name") })).toHaveValue(name);
      }
      await hand.click(panel.getByRole("button", { name: t("notes.editor.save") }));
      await told(t("notes.editor.saved", { name }));
      await expect(page.locator(".page-part li").filter({ hasText: name })).toContainText(plan);
    });

    await test.step("one that was begun and left is gone, and leaves nothing behind", async () => {
      await hand.click(button(t("notes.settings.new")));
      const named = page.getByRole("textbox", { name: t("notes.editor.name") });
      await hand.click(page.getByRole("button", { name: t("notes.editor.save") }));
      await expect(named).toBeFocused();
      await named.fill("Left behind");
      await hand.press("Escape");
      await fits("leaving the template");
      await hand.click(page.getByRole("alertdialog").getByRole("button", { name: t("record.amendLeave") }));
      await expect(named).toHaveCount(0);
      await expect(page.getByText("Left behind")).toHaveCount(0);
    });

    await test.step("a note is written in it, private, and signed", async () => {
      await rooms.goTo({ name: "note", path: `/clients/${rooms.ids.client}/notes/new` });
      // A new note takes the form of the client's last one.
      await hand.click(page.getByRole("button", { name: /SOAP|Intake/ }));
      await hand.click(page.getByRole("menuitem", { name: new RegExp(name) }));
      await hand.click(button(`${t("record.shared")}: ${t("record.sharedWho")}`));
      await hand.click(page.getByRole("menuitem", { name: new RegExp(`^${t("record.private")}`) }));
      const plan = page.getByRole("textbox", { name: t("record.sections.plan") });
      await hand.click(plan);
      await hand.type("Sleep diary until Friday.");
      await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
      await hand.press("Control+Enter");
      await hand.press("Control+Enter");
      await expect(
        page
          .locator(".save-state, [role=status]")
          .filter({ hasText: t("record.signedOn", { when: "" }).trim() })
          .first(),
      ).toBeVisible();
    });

    await test.step("a colleague is asked to sign, too, and the question is taken back", async () => {
      const teo = await colleague(house, rooms, `Teo ${look.locale}`);
      await page.reload();
      await hand.click(button(t("record.more")));
      await hand.click(page.getByRole("menuitem", { name: t("notes.second.ask") }));
      const asking = page.getByRole("dialog", { name: t("notes.second.askTitle") });
      await hand.click(asking.getByRole("button", { name: t("notes.second.whom") }));
      await hand.click(page.getByRole("option", { name: teo.name }));
      await fits("whom to ask");
      await hand.click(asking.getByRole("button", { name: t("notes.second.send"), exact: true }));
      const second = page.locator(".note-second");
      await expect(second).toContainText(teo.name);
      await fits("a note that waits");
      await hand.click(second.getByRole("button", { name: t("notes.second.withdraw") }));
      await expect(second).toHaveCount(0);
    });

    await test.step("it goes into the bin with a reason, comes back at once, and once more from the bin", async () => {
      const address = page.url();
      const putAway = async () => {
        await hand.click(button(t("record.more")));
        await hand.click(page.getByRole("menuitem", { name: t("notes.bin.put") }));
        const dialog = page.getByRole("dialog", { name: t("notes.bin.putTitle") });
        await hand.click(dialog.getByRole("button", { name: t("notes.bin.put"), exact: true }));
        await expect(dialog).toContainText(t("notes.bin.needsReason"));
        await hand.click(dialog.getByText(t("notes.bin.twice"), { exact: true }));
        await hand.click(dialog.getByRole("button", { name: t("notes.bin.put"), exact: true }));
        await told(t("notes.bin.done"));
        await expect(page).toHaveURL(/\/clients\//);
      };
      await putAway();
      await hand.press("Control+z");
      await told(t("notes.bin.restored"));
      await page.goto(address);
      await putAway();
      await rooms.goTo({ name: "bin", path: "/notes/bin" });
      const row = page.getByRole("listitem").filter({ hasText: t("notes.bin.twice") });
      await expect(row).toContainText("Juniper");
      await fits("the bin");
      await hand.click(row.getByRole("button"));
      await expect(page.getByText(t("notes.bin.empty"), { exact: true })).toBeVisible();
      await page.goto(address);
      await expect(page.getByText("Sleep diary until Friday.").first()).toBeVisible();
    });
    expect(errors).toEqual([]);
    await rooms.close();
  });
}
