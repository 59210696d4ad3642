import { setTimeout as wait } from "node:timers/promises";
import { sendTable, tableOf } from "./furnishing.ts";
import { insightOf } from "./insight.ts";
import { Premises } from "./premises.ts";
import { type Moment, type Stage, type Trial, until } from "./trial.ts";
import { Visitor } from "./visitor.ts";

const lines = 1_000;

/** Clients brought in from a table, and taken back again: each line once, each client gone, however often somebody dies. */
export async function importing(): Promise<Stage> {
  const premises = await Premises.open();
  await premises.start();
  const first = await Visitor.movesInto(premises);
  const begun = performance.now();
  await first.done("POST", `/client-imports/${await sendTable(first, tableOf(lines))}/start`);
  const wholeMs = await over(first, "done", begun);
  return {
    wholeMs,
    at: (moment, trial) => killed(premises, wholeMs, moment, trial),
    close: () => premises.close(),
  };
}

async function over(by: Visitor, state: string, begun: number): Promise<number> {
  await until(async () => (await by.ask("GET", "/client-imports")).body.items?.[0]?.state === state);
  return performance.now() - begun;
}

async function killed(premises: Premises, wholeMs: number, moment: Moment, trial: Trial): Promise<string> {
  const marta = await Visitor.movesInto(premises);
  const id = await sendTable(marta, tableOf(lines));
  await marta.done("POST", `/client-imports/${id}/start`);
  await trial.strike(moment, wholeMs, { premises, program: () => premises.kill() });
  const half = await afterDeath(premises, marta, id, "done", trial);
  await counted(premises, marta, trial, lines);
  await marta.done("POST", `/client-imports/${id}/undo`);
  await trial.strike({ ...moment, share: trial.dice.throw() }, wholeMs / 2, {
    premises,
    program: () => premises.kill(),
  });
  const left = await afterDeath(premises, marta, id, "undone", trial);
  await counted(premises, marta, trial, 0);
  await trial.inspect(premises);
  return `${half.imported} of ${lines} in; in undoing ${left.removed} taken back`;
}

/** Starts what died, and waits until the import has come to its end; answers where it was. */
async function afterDeath(premises: Premises, marta: Visitor, id: string, end: string, trial: Trial) {
  if (!premises.isUp) trial.expect((await premises.start()) === null, "the server did not start again");
  let half: { imported: number; removed: number } | undefined;
  const ended = await until(async () => {
    await trial.revived(premises);
    const { status, body } = await marta.ask("GET", `/client-imports/${id}`);
    if (status !== 200) return false;
    half ??= body.progress;
    return body.state === end;
  }, 90);
  trial.expect(ended, `the import did not come to be ${end}`);
  await wait(1_500); // its file goes by a job, too
  return half ?? { imported: 0, removed: 0 };
}

async function counted(premises: Premises, { practiceId }: Visitor, trial: Trial, wanted: number): Promise<void> {
  const { rows, house, close } = await insightOf(premises);
  const count = async (what: string) =>
    (await rows<{ count: number }>(`select count(*)::int as count from ${what}`, [practiceId]))[0]?.count;
  for (const [what, most] of [
    ["clients where practice_id = $1", wanted],
    ["person_keys where practice_id = $1 and kind = 'person'", wanted],
    ["client_import_lines where practice_id = $1", lines],
    ["domain_events where practice_id = $1 and kind = 'client.created'", lines],
    ["audit_events where practice_id = $1 and action = 'client.created'", lines],
  ] as const) {
    const is = await count(what);
    trial.expect(is === most, `${is} instead of ${most} in ${what}`);
  }
  const left = await Array.fromAsync(house.files.list(`imports/${practiceId}/`));
  trial.expect(left.length === 0, "the table still lies in the store");
  await close();
}
