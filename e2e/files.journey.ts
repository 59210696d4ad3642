import { readFile } from "node:fs/promises";
import { expect, type Locator, test } from "@playwright/test";
import { browserPath } from "./browser.ts";
import { expectNothingKept, photoOf } from "./day.ts";
import { bring, longTone, type Made, pdfOf, tone } from "./files.ts";
import { expectFit } from "./fit.ts";
import { House } from "./house.ts";
import { aTuesday, Rooms, someLooks } from "./pages.ts";
import { wordsOf } from "./words.ts";

const args = ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { executablePath: browserPath(), args } });

let house: House;
test.beforeAll(async () => {
  house = await House.open();
  await house.pass(aTuesday);
  await house.demo();
});
test.afterAll(() => house.close());

const t = wordsOf("en");
const [here, , , mirrored] = someLooks;
const picture = async (rooms: Rooms, name: string): Promise<Made> => ({
  name,
  mimeType: "image/png",
  buffer: await photoOf(rooms.page),
});

/** Files chosen on the page of the client. */
const choose = (rooms: Rooms, ...files: Made[]) =>
  rooms.page.locator('.files-of input[type="file"]').last().setInputFiles(files);
const tile = (rooms: Rooms, name: string): Locator => rooms.page.locator(".files-tile").filter({ hasText: name });

test("files come by choice, by drop and by paste; what cannot be taken says why", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, here!);
  const { page, ids } = rooms;
  await rooms.goTo({ name: "client", path: `/clients/${ids.client}` });
  await choose(rooms, await picture(rooms, "chosen one.png"), await picture(rooms, "chosen two.png"));
  await expect(tile(rooms, "chosen two.png")).toBeVisible();
  await bring(page, "drop", [tone("dropped.wav", 1)]);
  await expect(tile(rooms, "dropped.wav")).toBeVisible();
  await bring(page, "paste", [await picture(rooms, "image.png")]);
  await expect(tile(rooms, t("record.files.pasted"))).toBeVisible();

  const php = { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("<?php system($_GET['c']); ?>") };
  const nothing = { name: "nothing.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) };
  await choose(rooms, php, nothing);
  const said = (name: string) => page.getByRole("alert").filter({ hasText: name });
  await expect(said("photo.png")).toContainText(/./);
  await expect(said("nothing.pdf")).toContainText(t("record.files.refused.empty"));
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const huge = new File(["x"], "huge.mp4");
    Object.defineProperty(huge, "size", { value: 101 * 1024 * 1024 });
    transfer.items.add(huge);
    const input = [...document.querySelectorAll<HTMLInputElement>('.files-of input[type="file"]')].at(-1);
    Object.defineProperty(input, "files", { value: [huge], configurable: true });
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(said("huge.mp4")).toContainText(t("record.files.refused.too_large"));
  await expectFit(page, "refusals");
  for (const name of ["photo.png", "nothing.pdf", "huge.mp4"])
    await said(name)
      .getByRole("button", { name: t("record.files.dismiss") })
      .click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await rooms.close();
});

test("an upload goes on by itself where the line broke, and after the page was loaded anew", async ({ browser }) => {
  const rooms = await Rooms.open(browser, house, here!);
  const { page, ids } = rooms;
  await rooms.goTo({ name: "client", path: `/clients/${ids.client}` });
  const line = await page.context().newCDPSession(page);
  const slow = (offline: boolean) =>
    line.send("Network.emulateNetworkConditions", {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 3_000_000,
    });
  await line.send("Network.enable");
  await slow(false);
  const began: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/uploads")) began.push(request.url());
  });
  const long = longTone("long tone.wav", 20_000_000);
  const way = page.locator(".files-way");

  await test.step("the line breaks", async () => {
    await choose(rooms, long);
    const sent = () => way.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value);
    await expect.poll(sent).toBeGreaterThan(0.3);
    await slow(true);
    await expect(way).toContainText(t("files.broken"));
    await expectFit(page, "an upload whose line broke");
    await slow(false);
    await expect(tile(rooms, "long tone.wav")).toBeVisible({ timeout: 30_000 });
    expect(began).toHaveLength(1);
  });

  await test.step("the page is loaded anew", async () => {
    const file = { ...long, name: "walnut.wav" };
    await bring(page, "drop", [file]);
    const bar = way.locator("progress");
    await expect.poll(() => bar.evaluate((one: HTMLProgressElement) => one.value)).toBeGreaterThan(0.45);
    await expectNothingKept(page, ["walnut", "wav"]);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText(t("files.unfinished", { count: 1 }))).toBeVisible();
    await rooms.close();
  });
});

test("a gallery is walked by keys, read, listened to, renamed, thinned out and taken along", async ({ browser }) => {
  test.slow();
  const rooms = await Rooms.open(browser, house, here!);
  const { page, ids } = rooms;
  const client = await rooms.send("POST", "/clients", { firstName: "Rowan", lastName: "Fern" });
  await rooms.goTo({ name: "client", path: `/clients/${client.id}` });
  const csv = { name: "sleep.csv", mimeType: "text/csv", buffer: Buffer.from("day,hours\nMonday,6\nTuesday,7\n") };
  const pdf = await pdfOf(browser, "letter.pdf", ["Dear colleague", "Second sheet", "Third sheet"]);
  for (const file of [csv, tone("voice.wav", 12), pdf, await picture(rooms, "drawing.png")]) {
    await choose(rooms, file);
    await expect(tile(rooms, file.name)).toBeVisible({ timeout: 20_000 });
  }
  const viewer = page.getByRole("dialog");
  const shows = (name: string) => expect(viewer.getByRole("heading", { name })).toBeVisible();

  await test.step("a picture", async () => {
    await tile(rooms, "drawing.png").focus();
    await page.keyboard.press("Enter");
    await shows("drawing.png");
    await expect(viewer.getByRole("img", { name: "drawing.png" })).toBeVisible();
    const wide = () => viewer.getByRole("img").evaluate((one) => one.getBoundingClientRect().width);
    const fits = await wide();
    await page.keyboard.press("+");
    await expect.poll(wide).toBeGreaterThan(fits * 1.4);
    await page.keyboard.press("0");
    await expect.poll(wide).toBeCloseTo(fits, 0);
    await expectFit(page, "a picture");
  });

  await test.step("a PDF, whose words can be chosen", async () => {
    await page.keyboard.press("ArrowRight");
    await shows("letter.pdf");
    await expect(viewer.getByText("Dear colleague")).toBeAttached({ timeout: 20_000 });
    await expectFit(page, "a PDF");
    await viewer.getByRole("button", { name: t("files.pageAfter") }).click();
    await viewer.getByRole("button", { name: t("files.pageAfter") }).click();
    await expect(viewer.getByText(t("files.pageOf", { number: 3, count: 3 }))).toBeVisible();
    await expect(viewer.getByText("Third sheet")).toBeAttached();
    await page.keyboard.press("+");
    await expect(viewer.getByText("Third sheet")).toBeAttached();
  });

  await test.step("a recording", async () => {
    await page.keyboard.press("ArrowRight");
    await shows("voice.wav");
    const place = viewer.getByRole("slider", { name: t("files.position") });
    await expect(place).toHaveAttribute("max", "12");
    await place.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => place.evaluate((one: HTMLInputElement) => Number(one.value))).toBeGreaterThan(4.9);
    await viewer.getByRole("button", { name: t("files.play") }).click();
    await expect.poll(() => place.evaluate((one: HTMLInputElement) => Number(one.value))).toBeGreaterThan(5.2);
    await viewer.getByRole("button", { name: t("files.pause") }).click();
    await expectFit(page, "a recording");
  });

  await test.step("a table, then its name", async () => {
    await page.keyboard.press("End");
    await shows("sleep.csv");
    await expect(viewer.getByRole("cell", { name: "Tuesday" })).toBeVisible();
    await expectFit(page, "a table");
    await page.keyboard.press("F2");
    await expect(viewer.getByRole("textbox")).toBeFocused();
    await viewer.getByRole("textbox").fill("sleep of May.csv");
    await page.keyboard.press("Enter");
    await shows("sleep of May.csv");
  });

  await test.step("Del asks, and what is removed can be taken back", async () => {
    await page.keyboard.press("Delete");
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("sleep of May.csv");
    await question.getByRole("button", { name: t("record.files.remove") }).click();
    await shows("voice.wav");
    await page.keyboard.press("Escape");
    await expect(viewer).toHaveCount(0);
    await expect(tile(rooms, "sleep of May.csv")).toHaveCount(0);
    await page
      .locator(".toast")
      .getByRole("button", { name: t("kit.undo"), exact: true })
      .click();
    await expect(tile(rooms, "sleep of May.csv")).toBeVisible();
    await page.reload();
    await expect(tile(rooms, "sleep of May.csv")).toBeVisible();
  });

  await test.step("several as a ZIP", async () => {
    await page.getByRole("button", { name: t("files.choose") }).click();
    for (const name of ["drawing.png", "letter.pdf"]) await tile(rooms, name).click();
    await expect(page.getByText(t("files.chosen", { count: 2 }))).toBeVisible();
    await expectFit(page, "choosing");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: t("files.archive") }).click();
    const zip = await readFile(await (await download).path());
    expect(zip.subarray(0, 2).toString()).toBe("PK");
    expect(["drawing.png", "letter.pdf", "voice.wav"].map((name) => zip.includes(name))).toEqual([true, true, false]);
    await page.getByRole("button", { name: t("record.files.remove"), exact: true }).click();
    await expect(page.locator(".files-tile")).toHaveCount(2);
  });

  await test.step("what was removed is gone once the page is left", async () => {
    await rooms.goTo({ name: "today", path: "/" });
    await rooms.goTo({ name: "client", path: `/clients/${client.id}` });
    await expect(page.locator(".files-tile")).toHaveCount(2);
    expect(ids.client).not.toBe(client.id);
  });
  await rooms.close();
});

test("what is said is recorded, heard again and kept with the note, in Hebrew and in the dark", async ({ browser }) => {
  const he = wordsOf("he");
  const rooms = await Rooms.open(browser, house, mirrored!);
  const { page, ids } = rooms;
  await rooms.goTo({ name: "note", path: `/notes/${ids.draft}` });
  const dialog = page.getByRole("dialog", { name: he("files.voice.title") });
  const open = () => page.getByRole("button", { name: he("files.voice.open"), exact: true }).click();
  const act = (key: string) => dialog.getByRole("button", { name: he(`files.voice.${key}`), exact: true });
  const time = dialog.getByRole("timer");

  await open();
  await expect(act("stop")).toBeFocused();
  await expect(time).toHaveText(/0:0[2-9]/);
  await expectFit(page, "recording");
  await act("pause").click();
  await expect(dialog.getByText(he("files.voice.paused"))).toBeVisible();
  await page.context().setOffline(true);
  await act("resume").click();
  await expect(time).toHaveText(/0:(0[3-9]|[1-5]\d)/);
  await page.keyboard.press("Escape");
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: he("files.voice.goOn") })
    .click();
  await act("stop").click();
  await expect(dialog.getByRole("slider")).toBeVisible();
  await dialog.getByRole("button", { name: he("files.play") }).click();
  await expect(dialog.getByRole("button", { name: he("files.pause") })).toBeVisible();
  await expectFit(page, "heard again");
  await act("keep").click();
  await expect(page.locator(".files-way")).toContainText(he("files.broken"));
  await page.context().setOffline(false);
  const kept = page.locator(".files-tile").filter({ hasText: ".webm" });
  await expect(kept).toBeVisible({ timeout: 20_000 });

  // A screenshot is pasted where one happens to be writing.
  await page.getByRole("textbox", { name: he("record.sections.plan") }).focus();
  await bring(page, "paste", [await picture(rooms, "image.png")]);
  await expect(page.locator(".files-tile").filter({ hasText: he("record.files.pasted") })).toBeVisible();

  await kept.click();
  const place = page.getByRole("dialog").getByRole("slider");
  await expect.poll(async () => Number(await place.getAttribute("max"))).toBeGreaterThan(2.5);
  await page.keyboard.press("Escape");

  await open();
  await expect(time).toHaveText(/0:0[1-9]/);
  await act("discard").click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: he("files.voice.discard"), exact: true })
    .click();
  await expect(dialog).toHaveCount(0);
  await rooms.close();
});
