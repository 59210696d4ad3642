import type { JsonBody } from "#testing/actors.ts";
import type { Answered, Hand } from "../hand.ts";

interface Body {
  readonly [field: string]: unknown;
  readonly notify?: unknown;
}

/** Books a visit somewhere in the five days. */
export async function book(hand: Hand): Promise<void> {
  const { stage, dice, known } = hand;
  const body = {
    clientId: dice.one(stage.clientIds),
    therapistId: hand.therapist(),
    serviceId: dice.one(stage.serviceIds),
    locationId: dice.one(stage.locationIds),
    ...hand.time(),
    ...hand.override(),
    ...hand.notify(),
  };
  const answered = await hand.change({
    deed: "book",
    action: "appointment.book",
    method: "POST",
    path: "/appointments",
    body,
  });
  if (!answered.done) return;
  known.visits.push(answered.body.id);
  hand.ledger.saw(answered.body, body.notify);
}

export const move = (hand: Hand) => change(hand, "move", { ...hand.time(), ...hand.override(), ...hand.notify() });

export async function resize(hand: Hand): Promise<void> {
  const visit = await seen(hand);
  if (!visit) return;
  const minutes = 15 * hand.dice.between(1, 10);
  const endsAt = Temporal.Instant.from(visit.startsAt).add({ minutes }).toString();
  await changeThis(hand, "resize", visit.id, { endsAt, ...hand.override() }, visit.version);
}

export const handOver = (hand: Hand) =>
  change(hand, "hand over", { therapistId: hand.therapist(), ...hand.override(), ...hand.notify() });

export const note = (hand: Hand) => change(hand, "note", { notes: "Bring the letter." });

export const cancel = (hand: Hand) => act(hand, "cancel", { reason: "Unwell", ...hand.notify() });
export const restore = (hand: Hand) => act(hand, "restore", { ...hand.override(), ...hand.notify() });
export const attend = (hand: Hand) => act(hand, "attend");
export const miss = (hand: Hand) => act(hand, "no-show");

/** Undo, as the screen does it: moves a visit or cancels it, and takes that back; nobody need be told. */
export async function takeBack(hand: Hand): Promise<void> {
  const visit = await seen(hand);
  if (visit?.status !== "scheduled") return;
  const back = { notify: false, ...(visit.overridden && { override: { reason: "A crisis" } }) };
  if (hand.dice.chance(0.5)) {
    const { done, body } = await actThis(hand, "cancel", visit.id, { notify: "later" }, visit.version);
    if (done) await actThis(hand, "restore", visit.id, back, body.version);
    return;
  }
  const { startsAt, endsAt, therapistId } = visit;
  const elsewhere = { ...hand.time(), notify: "later", ...hand.override() };
  const { done, body } = await changeThis(hand, "move", visit.id, elsewhere, visit.version);
  if (done) await changeThis(hand, "move back", visit.id, { startsAt, endsAt, therapistId, ...back }, body.version);
}

async function change(hand: Hand, deed: string, body: Body): Promise<void> {
  const { visits } = hand.known;
  if (visits.length > 0) await changeThis(hand, deed, hand.dice.one(visits), body);
}

async function changeThis(hand: Hand, deed: string, id: string, body: Body, version?: number) {
  const request = { method: "PATCH", path: `/appointments/${id}`, body, version } as const;
  return answered(hand, await hand.change({ deed, action: "appointment.change", subjectId: id, ...request }), body);
}

type Act = "cancel" | "restore" | "attend" | "no-show";

async function act(hand: Hand, what: Act, body?: Body): Promise<void> {
  const { visits } = hand.known;
  if (visits.length > 0) await actThis(hand, what, hand.dice.one(visits), body);
}

async function actThis(hand: Hand, what: Act, id: string, body?: Body, version?: number) {
  const request = { method: "POST", path: `/appointments/${id}/${what}`, body, version } as const;
  const action = `appointment.${what.replace("-", "_")}`;
  return answered(hand, await hand.change({ deed: what, action, subjectId: id, ...request }), body);
}

function answered(hand: Hand, answer: Answered, asked?: Body): Answered {
  if (answer.done) hand.ledger.saw(answer.body, asked?.notify);
  return answer;
}

async function seen(hand: Hand): Promise<JsonBody | undefined> {
  const { visits } = hand.known;
  if (visits.length === 0) return undefined;
  const { done, body } = await hand.ask("read", "GET", `/appointments/${hand.dice.one(visits)}`);
  return done ? body : undefined;
}
