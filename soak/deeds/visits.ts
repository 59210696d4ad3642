import type { Answered, Hand } from "../hand.ts";

/** Books a visit somewhere in the five days. */
export async function book(hand: Hand): Promise<void> {
  const { stage, dice, known, ledger } = hand;
  const { done, body } = await hand.ask("book", "POST", "/appointments", {
    clientId: dice.one(stage.clientIds),
    therapistId: hand.therapist(),
    serviceId: dice.one(stage.serviceIds),
    locationId: dice.one(stage.locationIds),
    ...hand.time(),
    ...hand.override(),
  });
  if (!done) return;
  known.visits.push(body.id);
  ledger.promised("appointment.book", body.id);
  ledger.saw(body);
}

export const move = (hand: Hand) => change(hand, "move", { ...hand.time(), ...hand.override() });

export async function resize(hand: Hand): Promise<void> {
  const visit = await seen(hand);
  if (!visit) return;
  const minutes = 15 * hand.dice.between(1, 10);
  const endsAt = Temporal.Instant.from(visit.startsAt).add({ minutes }).toString();
  await changeThis(hand, "resize", visit.id, { endsAt, ...hand.override() }, visit.version);
}

export const handOver = (hand: Hand) =>
  change(hand, "hand over", { therapistId: hand.therapist(), ...hand.override() });

export const note = (hand: Hand) => change(hand, "note", { notes: "Bring the letter." });

export const cancel = (hand: Hand) => act(hand, "cancel", { reason: "Unwell" });
export const restore = (hand: Hand) => act(hand, "restore", hand.override());
export const attend = (hand: Hand) => act(hand, "attend");
export const miss = (hand: Hand) => act(hand, "no-show");

async function change(hand: Hand, deed: string, body: object): Promise<void> {
  const { visits } = hand.known;
  if (visits.length > 0) await changeThis(hand, deed, hand.dice.one(visits), body);
}

async function changeThis(hand: Hand, deed: string, id: string, body: object, version?: number): Promise<void> {
  const headers = version === undefined ? {} : { "if-match": `"${version}"` };
  const answered = await hand.ask(deed, "PATCH", `/appointments/${id}`, body, headers);
  promise(hand, "appointment.change", answered);
}

async function act(hand: Hand, what: "cancel" | "restore" | "attend" | "no-show", body?: object): Promise<void> {
  const { visits } = hand.known;
  if (visits.length === 0) return;
  const answered = await hand.ask(what, "POST", `/appointments/${hand.dice.one(visits)}/${what}`, body);
  promise(hand, `appointment.${what.replace("-", "_")}`, answered);
}

function promise({ ledger }: Hand, action: string, { done, body }: Answered): void {
  if (!done) return;
  ledger.promised(action, body.id);
  ledger.saw(body);
}

async function seen(hand: Hand) {
  const { visits } = hand.known;
  if (visits.length === 0) return undefined;
  const { done, body } = await hand.ask("read", "GET", `/appointments/${hand.dice.one(visits)}`);
  return done ? body : undefined;
}
