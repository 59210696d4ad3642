import type { PracticeTx } from "#kernel/db/practice.ts";
import type { QueryOf } from "#kernel/http/contract.ts";
import type { Call } from "#kernel/http/guard.ts";
import { membersById } from "../members/store.ts";
import { seesWholeTrail } from "../policy.ts";
import { readPractice } from "../store.ts";
import type * as contract from "./contract.ts";
import type { TrailEvent } from "./contract.ts";
import { type Placed, trailNames, trailOfClient, trailSubjects } from "./ports.ts";
import { actOf, type Family, families, familyOf, isId, momentOf } from "./rules.ts";
import { type Acts, actsOfTrail, type Done, findDays, findTrail, type Kept, type Wanted } from "./store.ts";

const actsAtOnce = 2_000;

export type Filter = Omit<QueryOf<typeof contract.listAuditEvents>, "limit" | "cursor">;

export async function listAuditEvents({ tx, query }: Call<typeof contract.listAuditEvents>) {
  const wanted = await wantedBy(tx, query);
  const found = await findTrail(tx, wanted, query.cursor ?? null, query.limit + 1);
  const shown = found.slice(0, query.limit);
  return {
    items: await spelledOut(tx, shown),
    nextCursor: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** What a filter asks for, within what the member may see: everything for owners, for others what they did themselves. */
export async function wantedBy(tx: PracticeTx, { subject, actor, action, from, to }: Filter): Promise<Wanted> {
  const { timeZone } = await readPractice(tx);
  const mine = seesWholeTrail(tx.actor) ? null : tx.actor.memberId;
  const isOthers = mine !== null && actor !== undefined && actor !== mine;
  return {
    subjectIds: isOthers ? [] : subject && isId(subject) ? await withWhatIsKept(tx, subject) : null,
    subjectKind: subject && !isId(subject) ? subject : null,
    memberId: mine ?? actor ?? null,
    actions: action ? await actsAsked(tx, action) : null,
    since: from ? momentOf(from, timeZone, false) : null,
    before: to ? momentOf(to, timeZone, true) : null,
  };
}

async function withWhatIsKept(tx: PracticeTx, id: string, without: readonly string[] = []): Promise<string[]> {
  const kept = [id, ...(await trailOfClient.ask(tx, { clientId: id })).flat()];
  return without.length === 0 ? kept : kept.filter((one) => !without.includes(one));
}

/** The acts of a family, or the act named and its refusals. */
async function actsAsked(tx: PracticeTx, asked: string): Promise<Acts> {
  const isFamily = families.includes(asked as Family);
  const acts = (await actsOfTrail(tx)).filter(({ action }) =>
    isFamily ? familyOf(action) === asked : actOf(action).action === asked,
  );
  return { names: acts.map(({ action }) => action), seldom: acts.every(({ everyday }) => !everyday) };
}

/** What was done to a client and to all that is kept of them, by day, newest first; see `findDays`. */
export async function trailDays(
  tx: PracticeTx,
  clientId: string,
  stretch: { zone: string; before: string | null; days: number; without?: readonly string[] },
): Promise<(Done & { family: Family })[]> {
  const done = await findDays(tx, await withWhatIsKept(tx, clientId, stretch.without), stretch);
  return done.map((one) => ({ ...one, family: familyOf(one.action) }));
}

/** Every act of that, oldest first; to be asked by whoever sees the whole trail. `without`: what it is not to speak of. */
export async function trailActs(tx: PracticeTx, clientId: string, without: readonly string[]): Promise<TrailEvent[]> {
  const none = { subjectKind: null, memberId: null, actions: null, since: null, before: null };
  const wanted: Wanted = { ...none, subjectIds: await withWhatIsKept(tx, clientId, without) };
  const acts: TrailEvent[] = [];
  for (let last: string | null = null; ; ) {
    const read: Kept[] = await findTrail(tx, wanted, last, actsAtOnce);
    acts.push(...(await spelledOut(tx, read)));
    last = read.at(-1)?.id ?? null;
    if (read.length < actsAtOnce) return acts.reverse();
  }
}

/** Rows with the names of who acted and of whom it concerns, each kind of thing asked for once. */
export async function spelledOut(tx: PracticeTx, rows: readonly Kept[]): Promise<TrailEvent[]> {
  const members = await membersById(tx, [...new Set(rows.flatMap(membersIn))]);
  const called = new Map(members.map(({ id, name, email }) => [id, name || email]));
  const places = await placesOf(tx, rows);
  const clientIds = [...new Set([...places.placed.values()].flatMap(({ clientId }) => clientId ?? []))];
  const names = new Map((await trailNames.ask(tx, { clientIds })).flatMap((some) => [...some]));
  return rows.map((row) => {
    const { action, isRefused } = actOf(row.action);
    const { id, at, memberId, role, ip, userAgent } = row;
    return {
      id,
      at,
      member: memberId === null ? null : { id: memberId, name: called.get(memberId) ?? "" },
      role,
      action,
      refused: isRefused ? (row.code ?? "refused") : null,
      subject: subjectOf(row, places, row.subjectKind === "member" ? called : names),
      ip,
      userAgent,
    };
  });
}

/** Whoever acted, and the member it was about. */
const membersIn = ({ memberId, subjectKind, subjectId }: Kept): string[] =>
  [memberId, subjectKind === "member" ? subjectId : null].filter((id) => id !== null);

function subjectOf(row: Kept, { kinds, placed }: Places, names: ReadonlyMap<string, string>) {
  if (row.subjectKind === null) return null;
  const place = row.subjectId === null ? undefined : placed.get(row.subjectId);
  const clientId = place?.clientId ?? null;
  const name = names.get(clientId ?? row.subjectId ?? "") ?? null;
  const gone = kinds.has(row.subjectKind) && (place === undefined || (clientId !== null && name === null));
  return { kind: row.subjectKind, id: row.subjectId, clientId, name, at: place?.at ?? null, gone };
}

/** What the rooms answer; of kinds for which none does nothing more is said than what they are. */
interface Places {
  readonly kinds: ReadonlySet<string>;
  readonly placed: ReadonlyMap<string, Placed>;
}

async function placesOf(tx: PracticeTx, rows: readonly Kept[]): Promise<Places> {
  const asked = new Map<string, string[]>();
  for (const { subjectKind, subjectId } of rows) {
    if (subjectKind === null || subjectId === null) continue;
    const ids = asked.get(subjectKind) ?? [];
    if (!ids.includes(subjectId)) ids.push(subjectId);
    asked.set(subjectKind, ids);
  }
  const answers = await trailSubjects.ask(tx, asked);
  return {
    kinds: new Set(answers.flatMap(({ kinds }) => kinds)),
    placed: new Map(answers.flatMap(({ placed }) => [...placed])),
  };
}
