import type { JsonBody } from "#testing/actors.ts";
import type { Hand } from "../hand.ts";
import { type Edit, moved, someEdit } from "./edits.ts";

const rules = [
  "FREQ=DAILY;COUNT=3",
  "FREQ=WEEKLY;COUNT=4",
  "FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=5",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4",
  "FREQ=MONTHLY;COUNT=3",
];

/** Books a series as the screen does: asks which dates are free, and leaves the others out or gives a reason. */
export async function book(hand: Hand): Promise<void> {
  const { stage, dice } = hand;
  const wish = {
    clientId: dice.one(stage.clientIds),
    therapistId: hand.therapist(),
    serviceId: dice.one(stage.serviceIds),
    locationId: dice.one(stage.locationIds),
    ...hand.time(),
    rule: dice.one(rules),
  };
  const path = "/appointment-series";
  const asked = await hand.ask("series which are free", "POST", `${path}?preview=1`, wish);
  if (!asked.done) return hand.ledger.refused("appointment_series.book");
  const taken = asked.body.items.filter(({ free }: JsonBody) => !free).map(({ slot }: JsonBody) => slot.slice(0, 10));
  if (taken.length === asked.body.items.length) return;
  const others = dice.chance(0.3) ? hand.override(1) : { skip: taken };
  const body = { ...wish, ...others, ...hand.notify() };
  const answered = await hand.change({
    deed: "series book",
    action: "appointment_series.book",
    method: "POST",
    path,
    body,
  });
  if (answered.done) keep(hand, answered.body);
}

/** One edit of a series as it stands, whatever others do to it meanwhile. */
export async function edit(hand: Hand): Promise<void> {
  const series = await seen(hand);
  if (series) await ask(hand, series, someEdit(hand.dice, series, { rules, therapistIds: hand.stage.therapistIds }));
}

/** What an edit would do; nothing is written. */
export async function preview(hand: Hand): Promise<void> {
  const series = await seen(hand);
  if (!series) return;
  const { deed, verb, body } = someEdit(hand.dice, series, { rules, therapistIds: hand.stage.therapistIds });
  if (body.scope === "this") return;
  const [method, path] = requestOf(series, verb);
  const { done } = await hand.ask(`${deed}, as a preview`, method, `${path}?preview=1`, body);
  if (!done) hand.ledger.refused(`appointment_series.${verb}`);
}

/** A mistake: this and the following go to another day, and back. What was split is one again. */
export async function takeBack(hand: Hand): Promise<void> {
  const series = await seen(hand);
  const theirs = series?.occurrences.filter(({ status, detached }: JsonBody) => status === "scheduled" && !detached);
  if (!series || theirs.length === 0) return;
  const visit = hand.dice.one<JsonBody>(theirs);
  const common = { scope: "following", from: visit.id, override: { reason: "A crisis" } } as const;
  const there = { ...common, ...moved(visit, 24 * 60), notify: "later" };
  const made = await ask(hand, series, { deed: "series move following", verb: "change", body: there });
  if (!made) return;
  const { startsAt, endsAt } = visit;
  const back = { ...common, startsAt, endsAt, notify: false };
  const again = await ask(hand, made, { deed: "series move following back", verb: "change", body: back });
  if (again && made.id !== series.id && again.id === series.id) hand.ledger.count("series one again");
}

async function ask(hand: Hand, series: JsonBody, { deed, verb, body }: Edit): Promise<JsonBody | undefined> {
  const [method, path] = requestOf(series, verb);
  const version = hand.dice.chance(0.3) ? series.version : undefined;
  const named = { deed, action: `appointment_series.${verb}`, subjectId: series.id };
  const answered = await hand.change({ ...named, method, path, body, version });
  if (answered.done) keep(hand, answered.body);
  return answered.done ? answered.body : undefined;
}

const requestOf = ({ id }: JsonBody, verb: Edit["verb"]) =>
  verb === "cancel"
    ? (["POST", `/appointment-series/${id}/cancel`] as const)
    : (["PATCH", `/appointment-series/${id}`] as const);

function keep({ known }: Hand, { id, occurrences }: JsonBody): void {
  if (!known.series.includes(id)) known.series.push(id);
  for (const visit of occurrences) if (!known.visits.includes(visit.id)) known.visits.push(visit.id);
}

async function seen(hand: Hand): Promise<JsonBody | undefined> {
  const { series } = hand.known;
  if (series.length === 0) return undefined;
  const { done, body } = await hand.ask("series read", "GET", `/appointment-series/${hand.dice.one(series)}`);
  return done && body.occurrences.length > 0 ? body : undefined;
}
