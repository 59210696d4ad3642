import { stripVTControlCharacters } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserPath } from "../e2e/browser.ts";
import { Dice } from "./dice.ts";
import { Place } from "./typing/place.ts";
import { open, type Scene, troubles } from "./typing/troubles.ts";
import { type Typed, Typist } from "./typing/typist.ts";
import { type Verdict, verdictOf } from "./typing/verdict.ts";

export interface TypingReport {
  readonly seed: number;
  readonly runs: number;
  readonly words: number;
  /** The longest stretch of typing that was lost in any run, and in which. */
  readonly worst: { readonly lostMs: number; readonly run: number };
  readonly findings: readonly string[];
}

const marker = "— written at the same time in another place —";
const names = { subjective: "Subjective", objective: "Objective", assessment: "Assessment", plan: "Plan" } as const;

/**
 * Somebody types into a note in Chromium while at random the network drops, the server is killed and started again, the tab
 * is closed and opened, the session expires, a second tab writes as well; then what the API tells is compared with what was typed.
 * `first`: to play one run of a seed again, from there on.
 */
export async function soakTyping(
  { seed, runs, first = 1 }: { seed: number; runs: number; first?: number },
  say: (line: string) => void = () => {},
): Promise<TypingReport> {
  const place = await Place.open();
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
  const findings: string[] = [];
  let worst = { lostMs: 0, run: 0 };
  let words = 0;
  try {
    for (let run = first; run < first + runs; run++) {
      const typed: Typed[] = [];
      const { lostMs, findings: found } = await oneRun(place, browser, new Dice(seed * 100_003 + run), typed).catch(
        (fault: Error): Verdict => ({ lostMs: 0, findings: [`${fault.message.split("\n")[0]}`] }),
      );
      words += typed.length;
      if (lostMs > worst.lostMs) worst = { lostMs, run };
      for (const finding of found) findings.push(`run ${run}: ${finding}`);
      say(
        `  run ${run}: ${typed.length} words, ${Math.round(lostMs)} ms lost${found.length > 0 ? `; ${found.join("; ")}` : ""}`,
      );
      await place.start();
    }
  } finally {
    await browser.close();
    await place.close();
  }
  return { seed, runs, words, worst, findings };
}

async function oneRun(place: Place, browser: Browser, dice: Dice, typed: Typed[]): Promise<Verdict> {
  const reader = await place.reader();
  const clientId: string = (await reader.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
  const beginning = `${place.url}/clients/${clientId}/notes/new`;
  const context = await browser.newContext();
  try {
    context.setDefaultTimeout(30_000);
    await place.signIn(context);
    const typist = new Typist(await open(context, beginning), dice, typed);
    const scene: Scene = { place, context, dice, typed, beginning, typist };
    for (let nth = dice.between(2, 4); nth > 0; nth--) await dice.one(troubles)(scene);
    await scene.typist.type("Plan", 2);
    // Where sessions expired, the reader's did, too.
    const later = await place.reader();
    return await atRest(async () => {
      const { items } = (await later.get(`/notes?clientId=${clientId}`)).body;
      if (items.length !== 1) return { lostMs: 0, findings: [`there are ${items.length} notes`] };
      const { sections } = (await later.get(`/notes/${items[0].id}`)).body;
      const standing = new Map(Object.entries(names).map(([name, title]) => [title, String(sections[name])]));
      return verdictOf(typed, standing, marker);
    });
  } catch (fault) {
    const said = stripVTControlCharacters(String(fault)).split("\n").slice(0, 16).join(" ");
    return { lostMs: 0, findings: [said, ...(await Promise.all(context.pages().map(accountOf)))] };
  } finally {
    await context.setOffline(false);
    await context.close();
  }
}

/** What a page shows at which somebody could not go on: whether it is drawn at all, where it is, what stands there. */
async function accountOf(page: Page): Promise<string> {
  const limit = new Promise<string>((resolve) => setTimeout(() => resolve("does not answer"), 5_000));
  const drawn = page.evaluate<string>(
    `Promise.race([new Promise((seen) => requestAnimationFrame(() => seen("drawn"))), new Promise((seen) => setTimeout(() => seen("not drawn"), 2000))])
      .then((how) => how + ", " + document.visibilityState + ": " + document.body.innerText.replaceAll(/\\s+/g, " ").slice(0, 300))`,
  );
  return `${page.url()} ${await Promise.race([drawn.catch((fault: Error) => fault.message), limit])}`;
}

/** Until all is well, or half a minute is over: what waited is sent by itself. */
async function atRest(look: () => Promise<Verdict>): Promise<Verdict> {
  const until = performance.now() + 40_000;
  for (;;) {
    const verdict = await look();
    if ((verdict.findings.length === 0 && verdict.lostMs === 0) || performance.now() > until) return verdict;
    // What was lost with a page stays lost: it is not waited for as long as for what may still come.
    if (verdict.findings.length === 0 && performance.now() > until - 36_000) return verdict;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
