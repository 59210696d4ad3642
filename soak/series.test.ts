import { expect, test } from "vitest";
import type { Reply } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { someEdit } from "./deeds/edits.ts";
import { Dice } from "./dice.ts";
import { brokenSeries } from "./truths/series.ts";

const world = await openWorld();
world.clock.set("2026-09-01T06:00:00Z");
const marta = await world.owner({ timeZone: "Europe/Madrid" });
const other = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
const therapistIds = [marta.memberId, other.memberId];

const dice = new Dice(11);
const rules = [
  "FREQ=WEEKLY;COUNT=6",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5",
  "FREQ=DAILY;COUNT=4",
  "FREQ=MONTHLY;COUNT=4",
  "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270301",
];

/** A half hour in the weeks before and after now, so that edits meet the past. */
function book(): Promise<Reply> {
  const when = { hours: 24 * dice.between(0, 39), minutes: 30 * dice.between(0, 23) };
  const from = Temporal.Instant.from("2026-08-20T06:00:00Z").add(when);
  const times = { startsAt: `${from}`, endsAt: `${from.add({ minutes: 30 })}` };
  return marta.post("/appointment-series", { clientId: juniper.id, ...times, rule: dice.one(rules) });
}

/** One edit of a series as it stands, or of a visit of it alone, whatever others do to it meanwhile. */
async function edit(id: string): Promise<Reply> {
  const series = (await marta.get(`/appointment-series/${id}`)).body;
  if (!series.occurrences?.length) return book();
  if (dice.chance(0.2)) {
    const visit = dice.one<{ id: string }>(series.occurrences);
    return marta.post(`/appointments/${visit.id}/${dice.one(["cancel", "restore", "attend", "no-show"])}`);
  }
  const { verb, body } = someEdit(dice, series, { rules, therapistIds });
  const path = `/appointment-series/${id}`;
  return verb === "cancel" ? marta.post(`${path}/cancel`, body) : marta.patch(path, body);
}

test("whatever is edited by eight at once, every series keeps to its rule", { timeout: 120_000 }, async () => {
  const kinds = new Map<number, number>();
  for (let round = 0; round < 12; round += 1) {
    const { rows } = await world.superuser.query("select id from appointment_series");
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => (rows.length < 5 || n === 7 ? book() : edit(dice.one(rows).id))),
    );
    for (const { status, body } of replies) {
      expect([200, 201, 404, 409, 422], JSON.stringify(body)).toContain(status);
      kinds.set(status, (kinds.get(status) ?? 0) + 1);
    }
    expect(await brokenSeries(world.superuser)).toEqual([]);
  }
  expect(kinds.get(200)).toBeGreaterThan(15);
});
