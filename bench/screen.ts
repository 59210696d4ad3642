import { spawnSync } from "node:child_process";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { browserPath, ensureBrowser } from "../e2e/browser.ts";
import { zone } from "./centre.ts";
import { centreWeek, visits } from "./centre-week.ts";
import { median } from "./figures.ts";
import { root } from "./place.ts";
import { traced } from "./trace.ts";

/** A week in which nothing is, far enough that the one measured is not fetched ahead. */
const elsewhere = "2029-06-04";
const width = 1440;
const frame = 16.7;

/** Before a server starts, since it keeps the first page in memory. */
export function buildPages(): void {
  const built = spawnSync(process.execPath, ["src/main/bootstrap.mjs", "build"], { cwd: root, stdio: "inherit" });
  if (built.status !== 0) throw new Error("The pages could not be built.");
}

/**
 * The centre's week on screen, in Chromium's trace: the scripting it takes to draw it once its data are there, and how
 * frames follow each other while one of its appointments is moved by the pointer over all the others.
 */
export async function measureScreen(port: number, jar: ReadonlyMap<string, string>, rounds: number): Promise<void> {
  ensureBrowser();
  const url = `http://localhost:${port}`;
  console.log(`\nthe week on screen, ${visits} appointments of ten therapists`);
  const drawn: { wall: number; processor: number }[] = [];
  const frames: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const context = await browser.newContext({ viewport: { width, height: 1000 }, reducedMotion: "reduce" });
      const page = await signedIn(context, url, jar);
      drawn.push(await draws(browser, page));
      const carried = await carries(browser, page);
      frames.push(...carried.frames);
      floor.push(...(await framesOfNothing(context)));
      console.log(`  drawn with ${shownScripting(drawn.slice(-1))}; moved with ${shownFrames(carried.frames)}`);
      console.log(`  while moving, ${carried.scripting.toFixed(1)} ms of scripting a frame`);
    } finally {
      await browser.close();
    }
  }
  console.log(`  after data: ${shownScripting(drawn)} (aim ≤ 100)`);
  console.log(`  frames while moving: ${shownFrames(frames)} (aim: 60 a second)`);
  console.log(`  of an empty page:    ${shownFrames(floor)}`);
}

async function signedIn(context: BrowserContext, url: string, jar: ReadonlyMap<string, string>): Promise<Page> {
  await context.addCookies([...jar].map(([name, value]) => ({ name, value, url })));
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`${url}/calendar?view=week&therapist=all&on=${elsewhere}`);
  await page.locator(".week").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

/** Turns to the week as a link of the app would; answers the scripting, in ms, from its data until it is drawn. */
async function draws(browser: Browser, page: Page): Promise<{ wall: number; processor: number }> {
  const on = centreWeek.from.slice(0, 10);
  const from = Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant().toString().slice(0, 13);
  const trace = await traced(browser, page, async () => {
    await page.evaluate(
      `new Promise((drawn) => {
        const look = () => document.querySelectorAll("[data-visit]").length < ${visits} ? requestAnimationFrame(look)
          : requestAnimationFrame(() => { performance.mark("drawn"); drawn(); });
        look();
        history.pushState(null, "", "/calendar?view=week&therapist=all&on=${on}");
      })`,
    );
  });
  return trace.scriptingUntil("drawn", trace.answered(`/appointments?from=${from}`));
}

/** Carries one appointment to and fro over the week for some seconds; it is put back, so nothing is saved. */
async function carries(browser: Browser, page: Page): Promise<{ frames: number[]; scripting: number }> {
  const box = page.locator("[data-visit]").nth(visits / 2);
  await box.scrollIntoViewIfNeeded();
  const { x, y, width: wide, height } = (await box.boundingBox())!;
  await page.mouse.move(x + wide / 2, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + wide / 2 + 8, y + height / 3 + 8);
  const trace = await traced(browser, page, async () => {
    await page.evaluate(`performance.mark("carrying"); ${countFrames}`);
    await wander(page);
    await page.evaluate(`performance.mark("carried")`);
  });
  const frames = await framesCounted(page);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  const scripting = trace.scriptingUntil("carried", trace.marked("carrying").ts).wall / frames.length;
  return { frames, scripting };
}

/** What this browser makes of a page on which nothing is, under the same pointer. */
async function framesOfNothing(context: BrowserContext): Promise<number[]> {
  const page = await context.newPage();
  await page.evaluate(countFrames);
  await wander(page);
  const frames = await framesCounted(page);
  await page.close();
  return frames;
}

const countFrames = `(() => {
  window.frameTimes = [];
  const next = (at) => { window.frameTimes.push(at); requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`;

/** The pointer goes round over most of the page. */
async function wander(page: Page): Promise<void> {
  for (let step = 0; step < 240; step++) {
    const turn = (step / 120) * 2 * Math.PI;
    await page.mouse.move(width / 2 + 450 * Math.sin(turn), 500 + 180 * Math.sin(3 * turn));
  }
}

/** How long each frame stood, in ms. */
async function framesCounted(page: Page): Promise<number[]> {
  const times = (await page.evaluate("window.frameTimes")) as number[];
  return times.slice(1).map((at, before) => at - times[before]!);
}

function shownScripting(all: readonly { wall: number; processor: number }[]): string {
  const of = (what: "wall" | "processor") => median(all.map((one) => one[what])).toFixed(0);
  return `${of("wall")} ms of scripting, ${of("processor")} ms of the processor`;
}

function shownFrames(frames: readonly number[]): string {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const perSecond = (frames.length * 1_000) / frames.reduce((sum, length) => sum + length, 0);
  const left = frames.filter((length) => length > 1.5 * frame).length / frames.length;
  return `${perSecond.toFixed(1)} a second, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${(left * 100).toFixed(1)} % left one out`;
}
