import { expect, type Locator, type Page, test } from "@playwright/test";
import { violationsOf } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms } from "./pages.ts";
import { wordsOf } from "./words.ts";

/** Writing a note: marks, lists and tables by keys alone, snippets, much that is pasted, what was said before. */
for (const locale of ["en", "he"] as const) {
  test(`a section is written with everything it can hold, by keys alone, in ${locale}`, async ({ browser }) => {
    const t = wordsOf(locale);
    const { house, rooms, page, writes, section } = await open(browser, locale);
    const box = section("subjective");

    await test.step("opening writes nothing", async () => {
      await page.goto(`${house.url}/notes/${rooms.ids.draft}`);
      await expect(page.locator(".note-editor").first()).toBeVisible();
      await page.waitForTimeout(1_500);
      await page.goto(`${house.url}/clients/${rooms.ids.client}/notes/new`);
      await expect(page.locator(".note-editor")).toHaveCount(4);
      expect(writes).toEqual([]);
    });

    await test.step("signs become marks", async () => {
      await expect(box).toBeFocused();
      await page.keyboard.type("# Nights");
      await page.keyboard.press("Enter");
      await page.keyboard.type("Slept **better**, ==not counted== , ~~badly~~ .");
      await page.keyboard.press("Enter");
      await page.keyboard.type("- walk");
      await page.keyboard.press("Enter");
      await page.keyboard.type("diary");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page.keyboard.type("[ ] letter");
      await page.keyboard.press("Alt+Enter");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
    });

    await test.step("a table is put in by a slash, and left by Tab", async () => {
      await page.keyboard.type("/");
      await expect(page.getByRole("listbox")).toBeVisible();
      await page.keyboard.type(t("writing.acts.table").slice(0, 3));
      await expect(box).toHaveAttribute("aria-activedescendant", /table$/);
      await page.keyboard.press("Enter");
      await page.keyboard.type("night");
      await page.keyboard.press("Tab");
      await page.keyboard.type("hours");
      for (let cells = 0; cells < 4; cells++) await page.keyboard.press("Tab");
      await page.keyboard.type("4");
      await page.keyboard.press("Tab");
      await expect(section("objective")).toBeFocused();
    });

    await test.step("a snippet comes by its abbreviation and by its name", async () => {
      await page.keyboard.type(";risk asked");
      await page.keyboard.press("Enter");
      await page.keyboard.type("/clos");
      await page.keyboard.press("Enter");
    });

    await test.step("the bar is reached and left by keys", async () => {
      await page.keyboard.press("Alt+F10");
      await expect(page.getByRole("toolbar").getByRole("button").first()).toBeFocused();
      await page.keyboard.press("End");
      await page.keyboard.press("Escape");
      await expect(section("objective")).toBeFocused();
      expect((await violationsOf(page)).filter(({ isSerious }) => isSerious)).toEqual([]);
    });

    await test.step("keys lead from section to section, and stand in the list of keys", async () => {
      await page.keyboard.press("Control+Alt+4");
      await expect(section("plan")).toBeFocused();
      await page.keyboard.press("Control+Alt+2");
      await expect(section("objective")).toBeFocused();
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("?");
      const list = page.getByRole("dialog", { name: t("menu.keysTitle") });
      await expect(list.getByRole("heading", { name: t("menu.keysWriting") })).toBeVisible();
      await expect(list.getByText(t("record.sections.plan"))).toBeVisible();
      await expect(list.getByText(t("writing.acts.highlight"), { exact: true })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(list).toHaveCount(0);
    });

    await test.step("and it is Markdown", async () => {
      const wanted = {
        subjective:
          "# Nights\n\nSlept **better**, ==not counted== , ~~badly~~ .\n\n- walk\n- diary\n\n- [x] letter\n\n| night | hours |\n| --- | --- |\n|  |  |\n|  | 4 |",
        objective: "Asked about **suicide**: none. asked\n\n- walk\n- diary",
      };
      await expect.poll(async () => (await rooms.note(page)).sections).toMatchObject(wanted);
    });

    await test.step("signed, it is opened for an amendment by a key, and its sections are reached alike", async () => {
      await page.keyboard.press("Control+Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Control+Enter");
      await expect(page.getByRole("button", { name: t("record.amend") })).toBeVisible();
      await page.keyboard.press("e");
      await expect(section("plan")).toBeVisible();
      await page.keyboard.press("Control+Alt+4");
      await expect(section("plan")).toBeFocused();
    });
    await house.close();
  });
}

test("what is pasted is words, and never more than a section holds", async ({ browser }) => {
  const t = wordsOf("en");
  const { house, rooms, page, section } = await open(browser, "en");
  await page.goto(`${house.url}/clients/${rooms.ids.client}/notes/new`);
  await expect(page.locator(".note-editor")).toHaveCount(4);
  const box = section("subjective");
  const textOf = async (name: string) => (await rooms.note(page)).sections?.[name] ?? "";

  await test.step("of HTML its words and what a section can hold, no scripts and no pictures", async () => {
    await box.click();
    await paste(box, {
      html: '<h1>Letter</h1><script>window.hurt = 1</script><style>p{}</style><p onclick="hurt()">Dear <b>Ana</b>, <img src="/no.png" onerror="window.hurt = 1"><a href="javascript:hurt()">here</a></p><table><tr><td>a</td><td colspan=2>b</td></tr><tr><td>c</td></tr></table>',
      times: 1,
      text: "Letter",
    });
    await expect.poll(() => textOf("subjective")).toContain("# Letter\n\nDear **Ana**,");
    const pasted = await textOf("subjective");
    expect(pasted).toContain("here");
    expect(pasted).toMatch(/\| a \| b \|/);
    expect(pasted).not.toMatch(/javascript|hurt|no\.png|<|p\{\}/);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  });

  await test.step("ten megabytes of it come as plain text, cut with a sentence, and the page goes on", async () => {
    await section("objective").click();
    await page.keyboard.type("What stood here stays. ");
    await paste(section("objective"), {
      html: "<p>lorem <script>hurt()</script><b>ipsum</b></p>",
      times: 220_000,
      text: "",
    });
    await expect(page.getByText(t("writing.pastedCut", { left: "" }).slice(0, 40))).toBeVisible({ timeout: 20_000 });
    await expect.poll(async () => (await textOf("objective")).length, { timeout: 20_000 }).toBeGreaterThan(90_000);
    const kept = await textOf("objective");
    expect(kept.length).toBeLessThanOrEqual(100_000);
    expect(kept.startsWith("What stood here stays. lorem")).toBe(true);
    expect(kept).not.toContain("hurt");
  });

  await test.step("200,000 characters are cut with a sentence, and a paste can be taken back", async () => {
    await section("plan").click();
    await page.keyboard.type("Before. ");
    await page.waitForTimeout(600);
    await paste(section("plan"), { html: "", times: 1, text: "abcdefghi ".repeat(20_000) });
    await expect.poll(async () => (await textOf("plan")).length, { timeout: 20_000 }).toBeGreaterThan(99_000);
    expect((await textOf("plan")).length).toBeLessThanOrEqual(100_000);
    await page.keyboard.press("Control+z");
    await expect.poll(() => textOf("plan"), { timeout: 20_000 }).toMatch(/^Before\. ?$/);
  });
  await house.close();
});

test("what was said before stands beside, is searched without a trace in the address, and is copied forward", async ({
  browser,
}) => {
  const t = wordsOf("en");
  const { house, rooms, page, section } = await open(browser, "en");
  await page.goto(`${house.url}/clients/${rooms.ids.client}/notes/new`);
  await expect(page.locator(".note-editor")).toHaveCount(4);
  const box = section("subjective");
  await box.click();
  await page.keyboard.type("Mine.");

  const copy = page.getByRole("button", {
    name: t("record.copyForwardOf", { section: t("record.sections.subjective") }),
  });
  await copy.first().click();
  await expect(box.locator("p")).not.toHaveCount(1);
  await expect(box.locator("p").first()).toHaveText("Mine.");
  const undo = page.locator(".toast").getByRole("button", { name: t("kit.undo"), exact: true });
  await undo.click();
  await expect(box).toHaveText("Mine.");

  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.getByRole("button", { name: t("writing.earlier") }).click();
  const panel = page.getByRole("complementary", { name: t("writing.earlier") });
  await panel.getByRole("button", { name: t("writing.older") }).click();
  await expect(panel.getByRole("button", { name: t("writing.newer") })).toBeEnabled();
  await panel.getByRole("searchbox").fill("nights");
  await panel.getByRole("searchbox").press("Enter");
  await expect(panel.locator("mark").first()).toHaveText(/nights/i);
  expect(addresses.filter((url) => /nights/.test(url))).toEqual([]);
  await panel.getByRole("listitem").getByRole("button").first().click();
  await panel
    .getByRole("button", { name: /Copy forward/ })
    .first()
    .click();
  await expect(undo).toBeVisible();
  await house.close();
});

test("a merge from elsewhere keeps the caret and what can be undone", async ({ browser }) => {
  const { house, rooms, page, section } = await open(browser, "en");
  await page.goto(`${house.url}/clients/${rooms.ids.client}/notes/new`);
  await expect(page.locator(".note-editor")).toHaveCount(4);
  await section("plan").click();
  await page.keyboard.type("Sleep diary.");
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expect.poll(async () => (await rooms.note(page)).sections?.plan).toBe("Sleep diary.");
  await rooms.elsewhere(page, { subjective: "From the other desk." });
  await page.keyboard.type(" Call");
  await expect(section("subjective")).toHaveText("From the other desk.");
  await page.keyboard.type(" him.");
  await expect(section("plan")).toHaveText("Sleep diary. Call him.");
  await page.keyboard.press("Control+z");
  await expect(section("plan")).not.toHaveText("Sleep diary. Call him.");
  await expect(section("subjective")).toHaveText("From the other desk.");

  await test.step("and a word that is being composed, as on a phone, with what came meanwhile", async () => {
    const keys = await page.context().newCDPSession(page);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Rest. ");
    await expect.poll(async () => (await rooms.note(page)).sections?.plan).toMatch(/Rest\. ?$/);
    const { sections } = await rooms.note(page);
    await rooms.elsewhere(page, { plan: `${sections?.plan}\n\nLetter.`, objective: "Calm." });
    await keys.send("Input.imeSetComposition", { text: "Walk", selectionStart: 4, selectionEnd: 4 });
    await expect(section("objective")).toHaveText("Calm.");
    await keys.send("Input.imeSetComposition", { text: "Walks", selectionStart: 5, selectionEnd: 5 });
    await keys.send("Input.insertText", { text: "Walks" });
    await expect(section("plan").locator("p")).toHaveText(["Sleep diary. Call Rest. Walks", "Letter."]);
    const plan = async () => (await rooms.note(page)).sections?.plan;
    await expect.poll(plan).toBe("Sleep diary. Call Rest. Walks\n\nLetter.");
  });
  await house.close();
});

async function open(browser: Parameters<typeof Rooms.open>[0], locale: "en" | "he") {
  const t = wordsOf(locale);
  const house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
  const opened = await Rooms.open(browser, house, { locale, theme: "light", size: "desktop" });
  const { page } = opened;
  const writes: string[] = [];
  page.on("request", (request) => {
    if (/\/notes/.test(request.url()) && request.method() !== "GET")
      writes.push(`${request.method()} ${request.url()}`);
  });
  await opened.send("POST", "/snippets", {
    name: "Risk",
    abbreviation: "risk",
    text: "Asked about **suicide**: none.",
  });
  await opened.send("POST", "/snippets", { name: "Closing", text: "- walk\n- diary" });
  const note = async (of: Page): Promise<{ id: string; version: number; sections?: Record<string, string> }> =>
    of.evaluate(async (id) => (await fetch(`/api/v1/notes/${id}`)).json(), of.url().split("/").at(-1) ?? "");
  /** Somebody else writes in the note, past the page. */
  const elsewhere = async (of: Page, sections: Record<string, string>): Promise<void> => {
    const { id, version } = await note(of);
    await of.evaluate(
      async ([noteId, seen, text]) => {
        const csrf = /(?:^|; )[^=;]*csrf=([^;]+)/.exec(document.cookie)?.[1] ?? "";
        const answer = await fetch(`/api/v1/notes/${noteId}`, {
          method: "PATCH",
          headers: { "content-type": "application/json", "if-match": `"${seen}"`, "x-csrf-token": csrf },
          body: JSON.stringify({ sections: text }),
        });
        if (!answer.ok) throw new Error(await answer.text());
      },
      [id, version, sections] as const,
    );
  };
  const rooms = Object.assign(opened, { note, elsewhere });
  const section = (name: string) => page.getByRole("textbox", { name: t(`record.sections.${name}`), exact: true });
  return { house, rooms, page, writes, section };
}

/** As the browser would give it: what is too long to be sent from here is made there. */
async function paste(box: Locator, what: { html: string; times: number; text: string }): Promise<void> {
  await box.evaluate((element, { html, times, text }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html.repeat(times));
    if (text) clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, what);
}
