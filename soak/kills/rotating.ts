import { randomBytes } from "node:crypto";
import { sendTable, tableOf } from "./furnishing.ts";
import { contentsOf, differences, insightOf } from "./insight.ts";
import { Premises } from "./premises.ts";
import { expectSentence } from "./source.ts";
import { type Moment, type Stage, type Trial, until } from "./trial.ts";
import { Visitor } from "./visitor.ts";

const practices = 3;
const clients = 250;

interface House {
  readonly premises: Premises;
  readonly owners: readonly Visitor[];
}

/** Keys rotated while somebody works: of a house that keeps its root key in a file, and of one that is given it. */
export async function rotating(trial: Trial): Promise<Stage> {
  const houses = [await openHouse(), await openHouse(newEntry())];
  const command = houses[0]!.premises.cli("rotate-keys");
  const begun = await command.begun;
  const { code, said } = await command.ended;
  trial.expect(code === 0, `a rotation ended with ${code}: ${said}`);
  const wholeMs = performance.now() - begun;
  return {
    wholeMs,
    at: (moment) => killed(houses[moment.nth % 2]!, wholeMs, moment, trial),
    close: async () => {
      for (const { premises } of houses) await premises.close();
    },
  };
}

async function openHouse(dataKeys?: string): Promise<House> {
  const premises = await Premises.open();
  premises.dataKeys = dataKeys;
  await premises.start();
  const owners: Visitor[] = [];
  for (let nth = 0; nth < practices; nth++) {
    const owner = await Visitor.movesInto(premises);
    const id = await sendTable(owner, tableOf(clients));
    await owner.done("POST", `/client-imports/${id}/start`);
    await until(async () => (await owner.ask("GET", `/client-imports/${id}`)).body.state === "done");
    owners.push(owner);
  }
  return { premises, owners };
}

async function killed({ premises, owners }: House, wholeMs: number, moment: Moment, trial: Trial): Promise<string> {
  const [worker, ...quiet] = owners as [Visitor, ...Visitor[]];
  const before = await contents(premises, quiet);
  if (premises.dataKeys) await giveKeys(premises, `${newEntry()},${premises.dataKeys}`, trial);
  const writing = write(worker);
  const command = premises.cli("rotate-keys");
  await command.begun;
  await trial.strike(moment, wholeMs, { premises, program: () => void command.child.kill("SIGKILL") });
  if (moment.nth % 3 === 0) await premises.kill();
  const { code, said } = await command.ended;
  expectSentence(trial, code, said);
  const promised = await writing.stop();
  await trial.steady(premises, () => worker.ask("GET", "/me"));
  const state = await standing(premises);
  await opened(premises, quiet, before, worker, promised, trial);
  await premises.told("rotate-keys");
  if (premises.dataKeys) await giveKeys(premises, premises.dataKeys.split(",", 1)[0] as string, trial);
  const after = await standing(premises);
  trial.expect(after === "at rest", `after a second rotation it is ${after}`);
  await opened(premises, quiet, before, worker, promised, trial);
  return `${premises.dataKeys ? "given keys" : "a file of keys"}, ${state}; ${promised.length} clients written meanwhile`;
}

const newEntry = () => `soak-${randomBytes(4).toString("hex")}:${randomBytes(32).toString("base64")}`;

/** Starts the server under other root keys. */
async function giveKeys(premises: Premises, dataKeys: string, trial: Trial): Promise<void> {
  await premises.stop();
  premises.dataKeys = dataKeys;
  const trouble = await premises.start();
  trial.expect(trouble === null, `the server does not start with these keys: ${trouble}`);
}

/** Writes clients until told to stop; answers the ids of those that were answered. */
function write(by: Visitor): { stop(): Promise<string[]> } {
  let going = true;
  const ended = (async () => {
    const promised: string[] = [];
    while (going) {
      const { status, body } = await by.ask("POST", "/clients", { firstName: "Rowan", lastName: `${promised.length}` });
      if (status === 201) promised.push(body.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return promised;
  })();
  return {
    stop: () => {
      going = false;
      return ended;
    },
  };
}

async function contents(premises: Premises, owners: readonly Visitor[]): Promise<Map<string, string>[]> {
  const insight = await insightOf(premises);
  try {
    const all: Map<string, string>[] = [];
    for (const { practiceId } of owners) all.push(await contentsOf(insight, practiceId));
    return all;
  } finally {
    await insight.close();
  }
}

async function opened(
  premises: Premises,
  quiet: readonly Visitor[],
  before: readonly ReadonlyMap<string, string>[],
  worker: Visitor,
  promised: readonly string[],
  trial: Trial,
): Promise<void> {
  await trial.inspect(premises);
  for (const [nth, now] of (await contents(premises, quiet)).entries())
    for (const difference of differences(now, before[nth] ?? new Map())) trial.finding(`of the clients ${difference}`);
  for (const id of promised) {
    const { status, body } = await worker.ask("GET", `/clients/${id}`);
    trial.expect(status === 200 && body.firstName === "Rowan", `a client who was written is answered ${status}`);
  }
}

/** How far the rotation is, by what the database knows and by the file. */
async function standing(premises: Premises): Promise<string> {
  const { rows, house, close } = await insightOf(premises);
  try {
    const roots = await rows<{ id: string; count: number }>(
      "select root_key_id as id, count(*)::int as count from practice_keys group by 1",
    );
    const marked = (await rows("select from house_facts where name = 'rotation'")).length > 0;
    const newest = roots.find(({ id }) => id === house.keys.newest.id)?.count ?? 0;
    const all = roots.reduce((sum, { count }) => sum + count, 0);
    if (!marked && newest === all && house.keys.all.length === 1) return "at rest";
    return `${marked ? "under way" : "not under way"}, ${newest} of ${all} keys under the newest of ${house.keys.all.length} root keys`;
  } finally {
    await close();
  }
}
