import { newClient } from "./furnishing.ts";
import { type Insight, insightOf } from "./insight.ts";
import { Premises } from "./premises.ts";
import type { Moment, Stage, Trial } from "./trial.ts";
import { Visitor } from "./visitor.ts";

/** Two clients made one, and two again: each of both altogether or not at all. */
export async function merging(trial: Trial): Promise<Stage> {
  const premises = await Premises.open();
  await premises.start();
  // The first merge of a server, as every one here is, since the one before was killed.
  const pair = await newPair(premises);
  const begun = performance.now();
  await pair.marta.done("POST", `/clients/${pair.from}/merge`, { intoId: pair.into });
  const wholeMs = performance.now() - begun;
  return { wholeMs, at: (moment) => killed(premises, wholeMs, moment, trial), close: () => premises.close() };
}

interface Pair {
  readonly marta: Visitor;
  readonly from: string;
  readonly into: string;
}

async function newPair(premises: Premises): Promise<Pair> {
  const marta = await Visitor.movesInto(premises);
  const from = await newClient(marta, { notes: 10, files: 3, visits: 5 });
  const into = await newClient(marta, { notes: 2, files: 1, visits: 1 });
  return { marta, from, into };
}

async function killed(premises: Premises, wholeMs: number, moment: Moment, trial: Trial): Promise<string> {
  const pair = await newPair(premises);
  const before = await holdings(premises, pair);
  const merged = await struck(premises, pair, "merge", wholeMs, moment, trial);
  expectHoldings(
    trial,
    await holdings(premises, pair),
    merged ? asOne(before) : before,
    merged ? "merged" : "not merged",
  );
  if (!merged) await pair.marta.done("POST", `/clients/${pair.from}/merge`, { intoId: pair.into });
  await trial.inspect(premises);
  const after = { ...moment, share: trial.dice.throw() };
  const apart = await struck(premises, pair, "unmerge", wholeMs, after, trial);
  expectHoldings(trial, await holdings(premises, pair), apart ? before : asOne(before), apart ? "apart" : "not apart");
  if (!apart) await pair.marta.done("POST", `/clients/${pair.from}/unmerge`);
  expectHoldings(trial, await holdings(premises, pair), before, "taken apart in the end");
  await trial.inspect(premises);
  return `${merged ? "merged" : "not merged"}; then ${apart ? "taken apart" : "not taken apart"}`;
}

/** Asks for it, kills, starts anew; whether it was done. What was answered must be. */
async function struck(
  premises: Premises,
  { marta, from, into }: Pair,
  what: "merge" | "unmerge",
  wholeMs: number,
  moment: Moment,
  trial: Trial,
): Promise<boolean> {
  const asked = marta.ask("POST", `/clients/${from}/${what}`, what === "merge" ? { intoId: into } : {});
  await trial.strike(moment, wholeMs, { premises, program: () => premises.kill() });
  const answer = await asked;
  const found = await trial.steady(premises, () => marta.ask("GET", `/clients/${from}`));
  const done = what === "merge" ? found.status === 410 : found.status === 200;
  trial.expect([200, 410].includes(found.status), `who was to be ${what}d is answered ${found.status}`);
  if (answer.status === 200) trial.expect(done, `a ${what} was answered and is not there`);
  else trial.expect([0, 500, 503].includes(answer.status), `a ${what} was answered ${answer.status}`);
  return done;
}

/** How many rows of each table are whose. */
type Holdings = ReadonlyMap<string, { readonly from: number; readonly into: number }>;

async function holdings(premises: Premises, { from, into }: Pair): Promise<Holdings> {
  const insight = await insightOf(premises);
  try {
    const held = new Map<string, { from: number; into: number }>();
    for (const table of await tablesOfClients(insight)) {
      const found = await insight.rows<{ id: string; count: number }>(
        `select client_id as id, count(*)::int as count from ${table} where client_id = any($1) group by 1`,
        [[from, into]],
      );
      const count = (of: string) => found.find(({ id }) => id === of)?.count ?? 0;
      if (found.length > 0) held.set(table, { from: count(from), into: count(into) });
    }
    return held;
  } finally {
    await insight.close();
  }
}

async function tablesOfClients({ rows }: Insight): Promise<string[]> {
  const found = await rows<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'client_id' and t.table_type = 'BASE TABLE' order by 1`,
  );
  return found.map(({ name }) => name);
}

/** What both had is one's; of first visits there is but one for each client. */
const asOne = (before: Holdings): Holdings =>
  new Map(
    [...before].map(([table, { from, into }]) => [
      table,
      { from: 0, into: table === "first_visits" ? Math.max(from, into) : from + into },
    ]),
  );

function expectHoldings(trial: Trial, is: Holdings, wanted: Holdings, how: string): void {
  for (const [table, rows] of wanted) {
    const said = JSON.stringify(is.get(table) ?? { from: 0, into: 0 });
    trial.expect(said === JSON.stringify(rows), `${how}: ${table} holds ${said} instead of ${JSON.stringify(rows)}`);
  }
}
