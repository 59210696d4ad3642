import type { JsonBody } from "#testing/actors.ts";
import type { Answered, Hand } from "../hand.ts";

/** Opens a small group with two evenings. */
export async function open(hand: Hand): Promise<void> {
  const { stage, dice, known, ledger } = hand;
  const [first, second] = [hand.time(), hand.time()];
  const answered = await hand.ask("open a group", "POST", "/groups", {
    serviceId: stage.groupServiceId,
    therapistId: hand.therapist(),
    capacity: dice.between(1, 3),
    sessions: first.endsAt <= second.startsAt || second.endsAt <= first.startsAt ? [first, second] : [first],
    ...hand.override(),
  });
  if (!answered.done) return;
  known.groups.push(answered.body.id);
  known.visits.push(...answered.body.sessions.map(({ id }: JsonBody) => id));
  ledger.promised("group.create", answered.body.id);
}

export async function join(hand: Hand): Promise<void> {
  const { dice, stage } = hand;
  const body = { clientId: dice.one(stage.clientIds), waiting: dice.chance(0.7) };
  await change(hand, "join", "POST", "/places", body);
}

/** What someone with a place, an offer or a wait may do, whichever of them it is. */
export async function settle(hand: Hand): Promise<void> {
  const group = await seen(hand);
  if (!group || group.places.length === 0) return;
  const place = hand.dice.one<JsonBody>(group.places);
  const may: Record<string, readonly string[]> = {
    joined: ["leave"],
    waiting: ["leave"],
    offered: ["accept", "accept", "decline"],
    left: ["return"],
  };
  const what = hand.dice.chance(0.1) ? "accept" : hand.dice.one(may[place.state] ?? ["leave"]);
  await changeThis(hand, what, "POST", group.id, `/places/${place.id}/${what}`);
}

export const resize = (hand: Hand) => change(hand, "group.change", "PATCH", "", { capacity: hand.dice.between(1, 4) });
export const cancel = (hand: Hand) => change(hand, "cancel", "POST", "/cancel", {});
export const restore = (hand: Hand) => change(hand, "restore", "POST", "/restore", hand.override());

/** Says who came to a session. */
export async function noteWhoCame(hand: Hand): Promise<void> {
  const group = await seen(hand);
  const joined = group?.places.filter(({ state }: JsonBody) => state === "joined") ?? [];
  if (!group || joined.length === 0) return;
  const session = hand.dice.one<JsonBody>(group.sessions);
  const items = [{ clientId: hand.dice.one<JsonBody>(joined).clientId, state: "excused" }];
  const { done } = await hand.ask("note who came", "PUT", `/appointments/${session.id}/attendances`, { items });
  if (done) hand.ledger.promised("attendance.note", session.id);
}

async function change(hand: Hand, what: string, method: string, path: string, body: object): Promise<void> {
  const { groups } = hand.known;
  if (groups.length > 0) await changeThis(hand, what, method, hand.dice.one(groups), path, body);
}

async function changeThis(
  hand: Hand,
  what: string,
  method: string,
  id: string,
  path: string,
  body?: object,
): Promise<Answered> {
  const action = what.startsWith("group.") ? what : `group.${what}`;
  const answered = await hand.ask(action.replace(".", " "), method, `/groups/${id}${path}`, body);
  if (answered.done) hand.ledger.promised(action, id);
  return answered;
}

async function seen(hand: Hand): Promise<JsonBody | undefined> {
  const { groups } = hand.known;
  if (groups.length === 0) return undefined;
  const { done, body } = await hand.ask("read a group", "GET", `/groups/${hand.dice.one(groups)}`);
  return done ? body : undefined;
}
