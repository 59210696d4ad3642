import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { invalid } from "#kernel/http/problem.ts";
import { readAs } from "../adding/service.ts";
import type * as contract from "../contract.ts";
import type { ClientImport } from "../contract.ts";
import { placeOf } from "../files.ts";
import { headingsAt } from "../guessing/rules.ts";
import { surroundings, tableAt } from "../opening/service.ts";
import { type Choices, fieldOf, manifold, type Target } from "../rules.ts";
import { shown, theWaiting } from "../service.ts";
import * as store from "../store.ts";

type Changing = MemberCall<typeof contract.changeImport>;

/** Says how a waiting import is read. Its file is read again when that changes what its columns are. Throws 404, 409, 412, 422. */
export async function changeImport(call: Changing): Promise<ClientImport> {
  const { house, actor, origin, params, body } = call;
  const { before, place } = await house.db.inPractice(actor, async (tx) => {
    const before = await theWaiting(tx, params.id, call.ifMatch);
    return { before, place: await placeOf(tx, before.keyId ?? "", before.id) };
  });
  const { encoding, headingsAt: at } = before.choices;
  const otherLetters = body.encoding !== undefined && body.encoding !== encoding;
  const otherHeadings = body.headingsAt !== undefined && body.headingsAt !== at;
  const anew = otherLetters || otherHeadings;
  const choices = { ...before.choices, encoding: body.encoding ?? encoding };
  const table = anew ? await tableAt(house, place, choices) : null;
  const change = async (tx: PracticeTx) => {
    const now = await theWaiting(tx, params.id, before.version, { lock: true });
    const told = otherLetters && table ? headingsAt(table.rows) : at;
    const read = table ? await readAs(tx, table, body.headingsAt === undefined ? told : body.headingsAt) : null;
    return kept(tx, now, { ...now, ...read, choices: { ...choices, ...read?.choices, ...named(body) } as Choices });
  };
  return house.db.inPractice(actor, change, { origin });
}

async function kept(tx: PracticeTx, before: store.Import, after: store.Import): Promise<ClientImport> {
  await check(tx, after.choices, after.columns.length);
  const changed = { ...after, version: before.version + 1 };
  await store.updateImport(tx, changed);
  audit(tx, { action: "client_import.changed", subject: { kind: "client_import", id: after.id } });
  return shown(changed);
}

const named = (body: Changing["body"]) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** Throws 422 for more or fewer columns than there are, a target twice, a field that is not there. */
async function check(tx: PracticeTx, choices: Choices, count: number): Promise<void> {
  if (choices.columns.length !== count) throw invalid("body.columns", `One for each of the ${count} columns.`);
  const seen = new Set<Target>();
  const { fields } = await surroundings(tx);
  for (const [at, target] of choices.columns.entries()) {
    if (target === null) continue;
    if (seen.has(target) && !manifold.has(target))
      throw invalid(`body.columns.${at}`, "Another column is taken for it.");
    seen.add(target);
    const id = fieldOf(target);
    if (id && !fields.some((field) => field.id === id && field.archivedAt === null))
      throw invalid(`body.columns.${at}`, "A field of the practice.");
  }
}
