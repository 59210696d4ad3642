import type { BrowserContext, Page } from "@playwright/test";
import type { Dice } from "../dice.ts";
import type { Place } from "./place.ts";
import { sections, type Typed, Typist } from "./typist.ts";

/** One run: a person, a browser, a note, and what goes wrong. */
export interface Scene {
  readonly place: Place;
  readonly context: BrowserContext;
  readonly dice: Dice;
  readonly typed: Typed[];
  /** Where the note is begun. */
  readonly beginning: string;
  typist: Typist;
}

export type Trouble = (scene: Scene) => Promise<void>;

const writes = ({ dice, typist }: Scene) => typist.type(dice.one(sections));
const waits = ({ dice, typist }: Scene, most: number) => typist.page.waitForTimeout(dice.between(0, most));

/** Somebody just types. */
const peace: Trouble = async (scene) => {
  await writes(scene);
  await waits(scene, 1_500);
};

const networkDrops: Trouble = async (scene) => {
  await scene.context.setOffline(true);
  await writes(scene);
  await waits(scene, 1_500);
  if (scene.dice.chance(0.5)) await writes(scene);
  await scene.context.setOffline(false);
};

const serverIsKilled: Trouble = async (scene) => {
  const { place } = scene;
  await writes(scene);
  // In the middle of an autosave, most likely.
  await waits(scene, 900);
  await place.kill();
  await writes(scene);
  if (scene.dice.chance(0.3) && (await opensAlone(scene.typist.page))) await reopen(scene, () => place.start());
  await place.start();
};

const tabIsClosed: Trouble = async (scene) => {
  await writes(scene);
  await waits(scene, 900);
  await reopen(scene);
};

const sessionExpires: Trouble = async (scene) => {
  const { place, context, dice } = scene;
  await place.expire(context);
  await writes(scene);
  await waits(scene, 1_200);
  if (!scene.typist.isAtDoor) await writes(scene);
  await place.signIn(context);
  // Who was not writing when the session was found to be over stands at the door.
  if (dice.chance(0.5) || scene.typist.isAtDoor) await reopen(scene);
  else await scene.typist.page.evaluate('window.dispatchEvent(new Event("focus"))');
};

const secondTabWrites: Trouble = async (scene) => {
  const { context, dice, typed, typist } = scene;
  const address = await addressOf(typist.page);
  if (address === null) return peace(scene);
  const second = new Typist(await open(context, address), dice, typed);
  const mine = dice.one(sections);
  const theirs = dice.chance(0.5) ? mine : dice.one(sections);
  await typist.type(mine);
  await second.type(theirs);
  await typist.page.bringToFront();
  await typist.type(mine);
  await waits(scene, 1_500);
  await second.close();
};

export const troubles: readonly Trouble[] = [
  peace,
  networkDrops,
  serverIsKilled,
  tabIsClosed,
  sessionExpires,
  secondTabWrites,
];

/** The page goes and another one is opened where it was. */
async function reopen(scene: Scene, otherwise?: () => Promise<void>): Promise<void> {
  const { typist, context, dice, typed, beginning } = scene;
  const address = (await addressOf(typist.page)) ?? beginning;
  await typist.close();
  scene.typist = new Typist(await open(context, address, otherwise), dice, typed);
}

/**
 * A page of the note, ready to be typed in. Without its server a page may have nothing to show, when the browser has ended the
 * worker that held the key: then `otherwise` is done, and it is loaded again.
 */
export async function open(context: BrowserContext, address: string, otherwise?: () => Promise<void>): Promise<Page> {
  const page = await context.newPage();
  // A page that was never given its key can keep nothing, and says so; that is not what is measured.
  const keyed = page.waitForResponse(/draft-keys/, { timeout: 5_000 }).catch(() => undefined);
  await page.goto(address);
  const ready = page.getByRole("textbox", { name: "Plan", exact: true });
  const shown = await ready.waitFor({ timeout: otherwise ? 8_000 : 30_000 }).then(
    () => true,
    () => false,
  );
  if (!shown) {
    await otherwise?.();
    await page.reload();
    await ready.waitFor({ timeout: 30_000 });
  }
  await keyed;
  return page;
}

/** Where the note is by now; null before it was begun on the server. */
async function addressOf(page: Page): Promise<string | null> {
  const back = new URL(page.url()).searchParams.get("back");
  const url = back === null ? page.url() : new URL(back, page.url()).href;
  return /\/notes\/[0-9a-f-]{36}$/.test(url) ? url : null;
}

/** Whether the page could be opened without its server. */
const opensAlone = (page: Page) => page.evaluate<boolean>("navigator.serviceWorker?.controller != null");
