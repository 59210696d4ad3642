import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { type Keeping, keeping } from "../ports.ts";
import { readKept } from "../store.ts";
import type * as contract from "./contract.ts";
import type { ClientRetention, RetentionRule } from "./contract.ts";
import { jurisdictionOf, keptUntil, laws, mustBeKept } from "./rules.ts";
import { type Chosen, findRule, writeRule } from "./store.ts";

export async function readRetentionRule({ tx }: Call<typeof contract.readRetentionRule>): Promise<RetentionRule> {
  return shown(await ruleOf(tx));
}

/** Changes how long is kept. Throws 412. */
export async function changeRetentionRule({ tx, body, ifMatch }: Call<typeof contract.changeRetentionRule>) {
  const before = await ruleOf(tx);
  const { jurisdiction = before.jurisdiction } = body;
  const { years, minorYears } = jurisdiction === before.jurisdiction ? before : laws[jurisdiction];
  const { years: newYears = years, minorYears: newMinors = minorYears } = body;
  const after = { jurisdiction, years: newYears, minorYears: newMinors, version: before.version };
  const isStale = ifMatch !== undefined && ifMatch !== before.version;
  if (isStale || !(await writeRule(tx, after)))
    throw new Problem(412, "stale_version", "Someone changed the rule meanwhile.");
  await emit(tx, { kind: "practice.changed", subjectId: tx.actor.practiceId });
  return shown(await ruleOf(tx));
}

/** Until when everything about a client must be kept. Throws 404. */
export async function readClientRetention({ tx, params }: Call<typeof contract.readClientRetention>) {
  return (await standingOf(tx, params.id)).retention;
}

export interface Standing {
  readonly retention: ClientRetention;
  readonly today: string;
  /** What each room keeps of the client, as far as the actor may know. */
  readonly kept: readonly Keeping[];
}

/** How a client stands towards the rule of the practice, from what every room knows of them. Throws 404. */
export async function standingOf(tx: PracticeTx, clientId: string): Promise<Standing> {
  const client = await readKept(tx, clientId);
  if (!client) throw notFound("This client");
  const { timeZone } = await practiceOf(tx);
  const rule = await ruleOf(tx);
  const kept = await keeping.ask(tx, { clientId });
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const lastOn =
    kept
      .flatMap(({ lastAt }) => (lastAt === null ? [] : dayOf(lastAt)))
      .sort()
      .at(-1) ?? null;
  const today = tx.now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const care = { lastOn, birthDate: client.card.birthDate };
  const until = keptUntil(rule, care);
  const asMinor = until !== keptUntil({ ...rule, minorYears: null }, care);
  const years = asMinor ? (rule.minorYears ?? 0) : rule.years;
  return { retention: { lastOn, keptUntil: until, isOver: !mustBeKept(until, today), years, asMinor }, today, kept };
}

/** The practice's own rule, or that of the law it stands under. */
export async function ruleOf(tx: PracticeTx): Promise<Chosen> {
  const chosen = await findRule(tx);
  if (chosen) return chosen;
  const jurisdiction = jurisdictionOf(await practiceOf(tx));
  const { years, minorYears } = laws[jurisdiction];
  return { jurisdiction, years, minorYears, version: 1 };
}

function shown({ jurisdiction, years, minorYears, version }: Chosen): RetentionRule {
  const law = laws[jurisdiction];
  const isLaw = years === law.years && minorYears === law.minorYears;
  return { jurisdiction, years, minorYears, source: law.source, isLaw, version };
}
