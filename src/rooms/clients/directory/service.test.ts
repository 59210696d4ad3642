import { setImmediate as breath, setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openWorld } from "#testing/world.ts";
import { remember } from "../freshness/service.ts";
import { cardWith, profileWith } from "../rules.ts";
import { insertClient, type Kept, readKept, updateClient } from "../store.ts";
import type { Listed } from "./packed/rules.ts";
import type { Directory } from "./rules.ts";
import { Directories, directories } from "./service.ts";

const world = await openWorld();
const marta = await world.owner();
const { practiceId } = marta;

const newClient = (tx: PracticeTx, lastName: string): Kept => ({
  id: tx.newId(),
  card: cardWith({ firstName: "Juniper", lastName }),
  profile: profileWith({}),
  status: "active",
  language: "en",
  timeZone: null,
  remindByMail: true,
  version: 1,
  createdAt: tx.now.toString(),
  updatedAt: tx.now.toString(),
  archivedAt: null,
});
const listed = ({ card, id, status, language, remindByMail, version, createdAt }: Kept): Listed => {
  return { id, ...card, status, language, remindByMail, version, createdAt };
};

const ids = await world.inPractice(marta.actor, async (tx) => {
  const made: string[] = [];
  for (let at = 0; at < 700; at++) {
    const client = newClient(tx, `Vale ${at}`);
    await insertClient(tx, client);
    made.push(client.id);
  }
  return made;
});

const open = (from = directories) => world.inPractice(marta.actor, (tx) => from.of(tx));
const statesIn = (directory: Directory) =>
  new Map(directory.inOrder().map(({ client }) => [client.id, client.version]));

async function rename(id: string, lastName: string, options: { rollBack?: boolean } = {}): Promise<number> {
  const change = async (tx: PracticeTx) => {
    const client = (await readKept(tx, id, { lock: true }))!;
    const changed = { ...client, card: { ...client.card, lastName }, version: client.version + 1 };
    await updateClient(tx, changed);
    await remember(tx, listed(changed));
    if (options.rollBack) throw new Error("rolled back");
    return changed.version;
  };
  return world.inPractice(marta.actor, change);
}

async function add(lastName: string): Promise<string> {
  return world.inPractice(marta.actor, async (tx) => {
    const client = newClient(tx, lastName);
    await insertClient(tx, client);
    await remember(tx, listed(client));
    return client.id;
  });
}

describe("a directory that is read while clients change", () => {
  const step = fc.record({
    act: fc.constantFrom("rename", "rename", "add", "rollBack", "open", "aside", "aside", "drop"),
    at: fc.nat(ids.length - 1),
    afterMs: fc.nat(40),
  });

  test("loses no change, and never shows an older state than one that was committed before", async () => {
    const rounds = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      directories.drop(practiceId);
      const committed = async (id: string, version: number) => {
        const entry = directories.peek(practiceId)?.get(id);
        if (entry) expect(entry.client.version).toBeGreaterThanOrEqual(version);
        const directory = await open();
        expect(directory.get(id)?.client.version).toBeGreaterThanOrEqual(version);
      };
      const acts: Record<string, (id: string) => Promise<unknown>> = {
        rename: async (id: string) => committed(id, await rename(id, `Wick ${Math.random()}`)),
        add: async () => committed(await add("Fenn"), 1),
        rollBack: (id: string) => rename(id, "Never", { rollBack: true }).catch(() => {}),
        open: () => open(),
        aside: async () => directories.layAside(practiceId),
        drop: async () => directories.drop(practiceId),
      };
      const opening = open();
      await Promise.all(steps.map(({ act, at, afterMs }) => wait(afterMs).then(() => acts[act]!(ids[at]!))));
      await opening;
      const truth = await open(new Directories());
      const held = await open();
      expect(statesIn(held)).toEqual(statesIn(truth));
      expect(held.inOrder().map(({ client }) => client)).toEqual(truth.inOrder().map(({ client }) => client));
    });
    await fc.assert(rounds, { numRuns: 12 });
  }, 120_000);
});

test("what a transaction wrote and took back was never in memory, though it read the directory itself", async () => {
  directories.drop(practiceId);
  let id = "";
  const undone = world.inPractice(marta.actor, async (tx) => {
    const client = newClient(tx, "Undone");
    id = client.id;
    await insertClient(tx, client);
    await remember(tx, listed(client));
    expect((await directories.of(tx)).get(id)).toBeDefined();
    throw new Error("rolled back");
  });
  await expect(undone).rejects.toThrow("rolled back");
  expect((await open()).get(id)).toBeUndefined();
});

test("many who ask at once wait for one reading", async () => {
  directories.drop(practiceId);
  const opened = await Promise.all(Array.from({ length: 8 }, () => open()));
  expect(new Set(opened).size).toBe(1);
});

/** Until the directory is being filled, and not a moment longer: the first page is asked for, the second not yet. */
async function begun(): Promise<void> {
  while (!directories.peek(practiceId)) await breath();
}

test("when the one who reads fails, those who wait read for themselves", async () => {
  directories.drop(practiceId);
  const failing = world.inPractice(marta.actor, async (tx) => {
    const reading = directories.of(tx);
    await begun();
    // From here on the transaction is aborted, and the next page of it fails.
    tx.client.query("select 1 / 0").catch(() => {});
    await reading;
  });
  const waiting = begun().then(() => open());
  await expect(failing).rejects.toThrow();
  expect((await waiting).size).toBe(statesIn(await open(new Directories())).size);
});

test("the practices used least recently are laid aside when memory is full, and opened again as they were", async () => {
  const truth = await open(new Directories());
  const small = new Directories({ open: truth.bytes });
  await open(small);
  const other = await world.owner();
  await world.inPractice(other.actor, (tx) => small.of(tx));
  expect(small.peek(practiceId)).toBeUndefined();
  const again = await Promise.all([open(small), open(small), open(small)]);
  expect(new Set(again).size).toBe(1);
  expect(again[0].inOrder().map(({ client }) => client)).toEqual(truth.inOrder().map(({ client }) => client));
  // Asked once it was opened for that alone; asked again at once it stays.
  expect(small.peek(practiceId)).toBeUndefined();
  expect(await open(small)).toBe(small.peek(practiceId));
  // Nothing was read for it: a client the database never heard of is there still.
  small.put(practiceId, { ...again[0].inOrder()[0]!.client, id: "nobody", version: 1 });
  small.layAside(practiceId);
  expect((await open(small)).get("nobody")).toBeDefined();
  const tight = new Directories({ open: truth.bytes, aside: 1 });
  await open(tight);
  tight.layAside(practiceId);
  await world.inPractice(other.actor, (tx) => tight.of(tx));
  expect((await open(tight)).size).toBe(truth.size);
});

test("the practices used least recently are forgotten when memory is full", async () => {
  const one = await open(new Directories());
  const small = new Directories({ open: one.bytes * 1.5, aside: 0 });
  const others = await Promise.all([world.owner(), world.owner()]);
  await open(small);
  for (const other of others) await world.inPractice(other.actor, (tx) => small.of(tx));
  expect(small.peek(practiceId)).toBeDefined();
  const tight = new Directories({ open: one.bytes, aside: 0 });
  await open(tight);
  await world.inPractice(others[0].actor, (tx) => tight.of(tx));
  expect(tight.peek(practiceId)).toBeUndefined();
  expect(tight.peek(others[0].practiceId)).toBeDefined();
});
