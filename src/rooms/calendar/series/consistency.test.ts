import { expect, test } from "vitest";
import type { JsonBody } from "#testing/actors.ts";
import { openWorld } from "#testing/world.ts";
import { readRule } from "./rule/rules.ts";
import { datesOf, visitOn } from "./rules.ts";

const world = await openWorld();
world.clock.set("2026-09-01T06:00:00Z");
const marta = await world.owner({ timeZone: "Europe/Madrid" });
const other = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;

let seed = 11;
const next = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const oneOf = <T>(all: readonly T[]): T => all[next(all.length)]!;
const rules = [
  "FREQ=WEEKLY;COUNT=6",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5",
  "FREQ=DAILY;COUNT=4",
  "FREQ=MONTHLY;COUNT=4",
  "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270301",
];

/** A quarter of an hour in the weeks before and after now, so that edits meet the past. */
const someTimes = () => {
  const from = Temporal.Instant.from("2026-08-20T06:00:00Z").add({ hours: 24 * next(40), minutes: 30 * next(24) });
  return { startsAt: `${from}`, endsAt: `${from.add({ minutes: 30 })}` };
};

const book = () => marta.post("/appointment-series", { clientId: juniper.id, ...someTimes(), rule: oneOf(rules) });

/** One edit of a series as it stands, whatever others do to it meanwhile. */
async function someEdit(id: string): Promise<{ status: number; body: JsonBody }> {
  const series = (await marta.get(`/appointment-series/${id}`)).body;
  if (!series.occurrences?.length) return book();
  const visit = oneOf<JsonBody>(series.occurrences);
  const scope = oneOf(["following", "all"]);
  const path = `/appointment-series/${id}`;
  const shift = { minutes: 24 * 60 * (next(9) - 4) + 30 * (next(9) - 4) };
  const moved = (at: string) => `${Temporal.Instant.from(at).add(shift)}`;
  const times = { startsAt: moved(visit.startsAt), endsAt: moved(visit.endsAt) };
  switch (next(8)) {
    case 0:
      return marta.post(`${path}/cancel`, { scope, from: visit.id });
    case 1:
      return marta.patch(path, { scope, from: visit.id, rule: oneOf(rules) });
    case 2:
      return marta.patch(path, { scope, from: visit.id, therapistId: oneOf([marta, other]).memberId });
    case 3:
      return marta.patch(path, { scope, from: visit.id, ...times, includeExceptions: true, rule: oneOf(rules) });
    case 4:
      return marta.patch(`/appointments/${visit.id}`, times);
    case 5:
      return marta.post(`/appointments/${visit.id}/${oneOf(["cancel", "restore", "attend", "no-show"])}`);
    default:
      return marta.patch(path, { scope, from: visit.id, ...times });
  }
}

test("whatever is edited by eight at once, every series keeps to its rule", { timeout: 120_000 }, async () => {
  const kinds = new Map<string, number>();
  for (let round = 0; round < 12; round += 1) {
    const { rows } = await world.superuser.query("select id from appointment_series");
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => (rows.length < 5 || n === 7 ? book() : someEdit(oneOf(rows).id))),
    );
    for (const { status, body } of replies) {
      expect([200, 201, 404, 409, 422], JSON.stringify(body)).toContain(status);
      kinds.set(`${status}`, (kinds.get(`${status}`) ?? 0) + 1);
    }
    await expectConsistent();
  }
  expect(kinds.get("200")).toBeGreaterThan(15);
});

/** Read past every rule: what is scheduled and no exception is exactly what its series says, and no date is there twice. */
async function expectConsistent(): Promise<void> {
  const { rows } = await world.superuser.query(
    `select s.id, s.rule, replace(s.starts_local::text, ' ', 'T') as starts, s.time_zone, s.duration_minutes, s.ended_at,
      s.therapist_id = a.therapist_id as same, replace(a.series_slot::text, ' ', 'T') as slot, a.starts_at, a.ends_at
     from appointment_series s join appointments a on a.series_id = s.id
     where a.status = 'scheduled' and not a.detached`,
  );
  for (const row of rows) {
    const read = readRule(row.rule);
    if ("mistake" in read) throw new Error(read.mistake);
    expect(row.ended_at).toBeNull();
    expect(datesOf(read.rule, row.starts), JSON.stringify(row)).toContain(row.slot);
    const { from, to } = visitOn(row.slot, { timeZone: row.time_zone, durationMinutes: row.duration_minutes });
    const is = { same: row.same, starts: Date.parse(row.starts_at), ends: Date.parse(row.ends_at) };
    expect(is).toEqual({ same: true, starts: from, ends: to });
  }
  const twice = await world.superuser.query(
    `select 1 from appointments a join appointments b on a.therapist_id = b.therapist_id and a.id < b.id
      and a.blocked && b.blocked and a.status <> 'cancelled' and b.status <> 'cancelled'
      and not a.stands_outside and not b.stands_outside`,
  );
  expect(twice.rows).toEqual([]);
}
