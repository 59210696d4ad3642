import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, expect, type Page, test } from "@playwright/test";
import { photoOf as photoTaken } from "#testing/files.ts";
import { Place } from "../soak/typing/place.ts";
import { browserPath } from "./browser.ts";
import { expectNothingKept } from "./day.ts";
import { wordsOf } from "./words.ts";

const client = { firstName: "Zqcanaryfirst", lastName: "Zqcanarylast" };
const canaries = [client.firstName, client.lastName, "zqcanarysaid", "zqcanarykept"];

/** The files of a browser's profile in which one of the words stands, in either of the ways a browser writes letters. */
function filesWith(folder: string, words: readonly (string | Buffer)[]): string[] {
  const needles = words.flatMap((word) =>
    typeof word === "string" ? [Buffer.from(word), Buffer.from(word, "utf16le")] : [word],
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    });
}

/** Where the bytes of a picture begin to be its own. */
async function bytesOf(page: Page, path: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async (asked) => [...new Uint8Array(await (await fetch(asked)).arrayBuffer())],
    path,
  );
  expect(bytes.length).toBeGreaterThan(100);
  return Buffer.from(bytes).subarray(0, 100);
}

test("nothing readable about a client lies in the browser, neither while drafts wait nor after signing out", async () => {
  const t = wordsOf("en");
  const place = await Place.open();
  const folder = await mkdtemp(join(tmpdir(), "therapist-os-profile-"));
  const openBrowser = () =>
    chromium.launchPersistentContext(folder, {
      executablePath: browserPath(),
      args: ["--no-sandbox", "--disable-gpu"],
    });
  const { id } = (await place.owner.post("/clients", client)).body;
  const octets = { "content-type": "application/octet-stream" };
  expect((await place.owner.put(`/clients/${id}/photo`, await photoTaken("zqcanaryphoto"), octets)).status).toBe(200);

  let context = await openBrowser();
  await place.signIn(context);
  let page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${place.url}/clients/${id}`);
  await expect(page.locator(".portrait img")).toBeVisible();
  const photo = await bytesOf(page, `/api/v1/clients/${id}/photo`);
  await page.goto(`${place.url}/clients/${id}/notes/new`);
  const plan = () => page.getByRole("textbox", { name: t("record.sections.plan"), exact: true });
  await plan().click();
  await page.keyboard.type("zqcanarysaid", { delay: 20 });
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  const address = page.url();
  await context.setOffline(true);
  await page.keyboard.type(" zqcanarykept", { delay: 20 });
  await expect(page.getByText(t("record.saidKeptAside"))).toBeAttached();
  await expectNothingKept(page, canaries);
  await context.close();
  expect(filesWith(folder, [...canaries, photo])).toEqual([]);

  // The browser was closed, and is opened again: what waited is sent, then its member signs out.
  context = await openBrowser();
  await place.signIn(context);
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The answer is on its way when the page goes: a drawer is left behind.
  await page.route("**/api/v1/notes/*", async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    const response = await route.fetch();
    await wait(3_000);
    await route.fulfill({ response }).catch(() => undefined);
  });
  await page.goto(address);
  await expect(plan()).toContainText("zqcanarykept");
  const reader = await place.reader();
  const sections = async () => (await reader.get(`/notes/${address.split("/").at(-1)}`)).body.sections.plan;
  await expect.poll(sections).toContain("zqcanarykept");
  // Who signs out before the page was given its key leaves as little.
  await page.route("**/draft-keys", async (route) => {
    await wait(1_500);
    await route.continue();
  });
  await page.goto(place.url);
  // Its page is slow to give it back, as on a machine with much to do: signing out asks for it again.
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open("kept");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const asked = opening.result.transaction("drafts").objectStore("drafts").getAllKeys();
    await new Promise((resolve) => asked.addEventListener("success", resolve));
    opening.result.close();
    for (const id of asked.result)
      void navigator.locks.request(`draft ${id}`, () => new Promise((letGo) => setTimeout(letGo, 3_000)));
    return asked.result.length;
  });
  expect(left).toBe(1);
  await page
    .getByRole("button", { name: /Marta Linden/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: t("shell.signOut"), exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expectNothingKept(page, canaries);
  const rows = await page.evaluate(async () => {
    const opening = indexedDB.open("kept");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const counts = [...opening.result.objectStoreNames].map((name) => {
      const asked = opening.result.transaction(name).objectStore(name).count();
      return new Promise<number>((resolve) => asked.addEventListener("success", () => resolve(asked.result)));
    });
    return Promise.all(counts);
  });
  expect(rows).toEqual([0, 0, 0]);
  await page.goBack().catch(() => undefined);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.waitForLoadState();
  await expect(page.getByText(/zqcanary/i)).toHaveCount(0);
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toMatch(/zqcanary/i);
  await context.close();
  expect(filesWith(folder, canaries)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
  await place.close();
});
