import { newClient } from "./furnishing.ts";
import { contentsOf, type Insight, insightOf } from "./insight.ts";
import { Premises } from "./premises.ts";
import { type Moment, type Stage, type Trial, until } from "./trial.ts";
import { Visitor } from "./visitor.ts";

/** Somebody erased: rows, key and files altogether, or everything as it was; what was answered is done. */
export async function erasing(trial: Trial): Promise<Stage> {
  const premises = await Premises.open();
  await premises.start();
  const { marta, gone } = await newRecord(premises);
  const begun = performance.now();
  const { body } = await marta.done("POST", `/clients/${gone}/erase`, { reason: "wrong_record" });
  await until(async () => (await marta.ask("GET", `/erasures/${body.id}`)).body.filesGoneAt !== null);
  const wholeMs = performance.now() - begun;
  return { wholeMs, at: (moment) => killed(premises, wholeMs, moment, trial), close: () => premises.close() };
}

interface Erasing {
  readonly marta: Visitor;
  readonly gone: string;
  readonly stays: string;
}

async function newRecord(premises: Premises): Promise<Erasing> {
  const marta = await Visitor.movesInto(premises);
  const gone = await newClient(marta, { notes: 4, files: 10, visits: 2 });
  return { marta, gone, stays: await newClient(marta, { notes: 1, files: 1, visits: 1 }) };
}

async function killed(premises: Premises, wholeMs: number, moment: Moment, trial: Trial): Promise<string> {
  const record = await newRecord(premises);
  const { marta, gone, stays } = record;
  const before = await kept(premises, record);
  const asked = marta.ask("POST", `/clients/${gone}/erase`, { reason: "wrong_record" });
  await trial.strike(moment, wholeMs, { premises, program: () => premises.kill() });
  const answer = await asked;
  const found = await trial.steady(premises, () => marta.ask("GET", `/clients/${gone}`));
  const erased = found.status === 404;
  if (answer.status === 200) trial.expect(erased, "an erasure was answered and the client is there");
  if (!erased) {
    const now = await kept(premises, record);
    trial.expect(now.contents.get(gone) === before.contents.get(gone), "who was not erased is not what they were");
    await marta.done("POST", `/clients/${gone}/erase`, { reason: "wrong_record" });
  }
  await expectGone(premises, record, before, trial);
  const now = await kept(premises, record);
  trial.expect(now.contents.get(stays) === before.contents.get(stays), "who stays is not what they were");
  await trial.inspect(premises);
  return `${answer.status === 200 ? "answered" : "not answered"}, ${erased ? "erased" : "as before"}`;
}

interface Kept {
  readonly contents: ReadonlyMap<string, string>;
  readonly keyId: string;
  readonly paths: readonly string[];
}

async function kept(premises: Premises, { marta, gone }: Erasing): Promise<Kept> {
  const insight = await insightOf(premises);
  try {
    const [row] = await insight.rows<{ key: string }>("select key_id as key from clients where id = $1", [gone]);
    const paths = await insight.rows<{ path: string }>(
      `select 'attachments/' || practice_id || '/' || f as path
       from attachments, unnest(array[id, preview_id, thumbnail_id]) f where client_id = $1 and f is not null`,
      [gone],
    );
    const contents = await contentsOf(insight, marta.practiceId);
    return { contents, keyId: row?.key ?? "", paths: paths.map(({ path }) => path) };
  } finally {
    await insight.close();
  }
}

async function expectGone(premises: Premises, { marta, gone }: Erasing, before: Kept, trial: Trial): Promise<void> {
  const list = async () => (await marta.ask("GET", "/erasures")).body.items?.[0];
  const over = await until(async () => typeof (await list())?.filesGoneAt === "string", 90);
  trial.expect(over, "the files of who was erased are not gone");
  const { id } = (await list()) ?? {};
  const paper = await marta.ask("GET", `/erasures/${id}/certificate`);
  trial.expect(paper.status === 200, `the certificate is answered ${paper.status}`);
  const insight = await insightOf(premises);
  try {
    for (const table of await tellingTables(insight, gone, before.keyId))
      trial.finding(`who was erased stands in ${table}`);
    const paths = await Array.fromAsync(insight.house.files.list(""));
    const left = before.paths.filter((path) => paths.includes(path));
    trial.expect(left.length === 0, `${left.length} files of who was erased lie in the store`);
    const line = `erasures/${marta.practiceId}/${gone}`;
    trial.expect(paths.includes(line), "the ledger in the store does not know of the erasure");
  } finally {
    await insight.close();
  }
}

/** Tables that say more of somebody than that they were erased, and what was done with an id that leads nowhere. */
async function tellingTables({ rows }: Insight, ...ids: readonly string[]): Promise<string[]> {
  const may = ["erasures", "audit_events", "domain_events"];
  const tables = await rows<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const telling: string[] = [];
  for (const { name } of tables.filter(({ name }) => !may.includes(name))) {
    const found = await rows(`select from ${name} r where to_jsonb(r)::text ~ $1 limit 1`, [ids.join("|")]);
    if (found.length > 0) telling.push(name);
  }
  return telling;
}
