import type { JsonBody } from "#testing/actors.ts";
import type { Answered, Change, Hand } from "../hand.ts";

/** Opens a small group with one evening or two. */
export async function open(hand: Hand): Promise<void> {
  const { stage, dice, known } = hand;
  const [first, second] = [hand.time(), hand.time()];
  const body = {
    serviceId: stage.groupServiceId,
    therapistId: hand.therapist(),
    capacity: dice.between(1, 3),
    sessions: first.endsAt <= second.startsAt || second.endsAt <= first.startsAt ? [first, second] : [first],
    ...hand.override(),
  };
  const request = { method: "POST", path: "/groups", body } as const;
  const answered = await hand.change({ deed: "group open", action: "group.create", ...request });
  if (!answered.done) return;
  known.groups.push(answered.body.id);
  keepSessions(hand, answered.body);
}

export async function join(hand: Hand): Promise<void> {
  const { dice, stage } = hand;
  const body = { clientId: dice.one(stage.clientIds), waiting: dice.chance(0.7) };
  await change(hand, "join", { method: "POST", path: "/places", body });
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
  await changeThis(hand, what, group.id, { method: "POST", path: `/places/${place.id}/${what}` });
}

/** Someone leaves and, a mistake, is back at once. */
export async function leaveAndReturn(hand: Hand): Promise<void> {
  const group = await seen(hand);
  const here = group?.places.filter(({ state }: JsonBody) => state === "joined" || state === "waiting") ?? [];
  if (!group || here.length === 0) return;
  const path = `/places/${hand.dice.one<JsonBody>(here).id}`;
  const { done } = await changeThis(hand, "leave", group.id, { method: "POST", path: `${path}/leave` });
  if (done) await changeThis(hand, "return", group.id, { method: "POST", path: `${path}/return` });
}

export const resize = (hand: Hand) =>
  change(hand, "change", { method: "PATCH", path: "", body: { capacity: hand.dice.between(1, 4) } });
export const cancel = (hand: Hand) => change(hand, "cancel", { method: "POST", path: "/cancel", body: hand.notify() });
export const restore = (hand: Hand) =>
  change(hand, "restore", { method: "POST", path: "/restore", body: { ...hand.override(), ...hand.notify() } });

export async function addDates(hand: Hand): Promise<void> {
  const body = { sessions: [hand.time()], ...hand.override(), ...hand.notify() };
  const answered = await change(hand, "add sessions", { method: "POST", path: "/sessions", body });
  if (answered?.done) keepSessions(hand, answered.body);
}

/** A date is called off; the group goes on. */
export async function removeDate(hand: Hand): Promise<void> {
  const group = await seen(hand);
  if (!group) return;
  const { id, version } = hand.dice.one<JsonBody>(group.sessions);
  const request = { method: "POST", path: `/appointments/${id}/cancel`, body: hand.notify(), version } as const;
  await hand.change({ deed: "group remove date", action: "appointment.cancel", subjectId: id, ...request });
}

/** Says who came to a session. */
export async function noteWhoCame(hand: Hand): Promise<void> {
  const group = await seen(hand);
  const joined = group?.places.filter(({ state }: JsonBody) => state === "joined") ?? [];
  if (!group || joined.length === 0) return;
  const { id } = hand.dice.one<JsonBody>(group.sessions);
  const items = [{ clientId: hand.dice.one<JsonBody>(joined).clientId, state: hand.dice.one(["excused", "no_show"]) }];
  const request = { method: "PUT", path: `/appointments/${id}/attendances`, body: { items } } as const;
  await hand.change({ deed: "note who came", action: "attendance.note", subjectId: id, ...request });
}

type Request = Pick<Change, "method" | "path" | "body">;

async function change(hand: Hand, what: string, request: Request): Promise<Answered | undefined> {
  const { groups } = hand.known;
  return groups.length > 0 ? changeThis(hand, what, hand.dice.one(groups), request) : undefined;
}

function changeThis(hand: Hand, what: string, id: string, { path, ...request }: Request): Promise<Answered> {
  const named = { deed: `group ${what}`, action: `group.${what.replace(" ", "_")}`, subjectId: id };
  return hand.change({ ...named, path: `/groups/${id}${path}`, ...request });
}

function keepSessions({ known }: Hand, { sessions }: JsonBody): void {
  for (const { id } of sessions) if (!known.visits.includes(id)) known.visits.push(id);
}

async function seen(hand: Hand): Promise<JsonBody | undefined> {
  const { groups } = hand.known;
  if (groups.length === 0) return undefined;
  const { done, body } = await hand.ask("group read", "GET", `/groups/${hand.dice.one(groups)}`);
  return done ? body : undefined;
}
