import { describe, expect, test } from "vitest";
import type { JsonBody } from "#testing/actors.ts";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const today = "2026-09-01T06:00:00Z";
world.clock.set(today);
const marta = await world.owner({ timeZone: "Europe/Madrid" });
const assistant = await marta.colleague("assistant");
const other = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;

type Line = { id: string; slot: string; startsAt: string; status: string; detached: boolean };
let used = 0;
/** Eight weekly visits at eight on Tuesdays of their own; the first ones over the clock change of October. */
async function booked(on?: string, rule = "FREQ=WEEKLY;COUNT=8"): Promise<JsonBody> {
  const wall = on ? `${on}T14:00` : Temporal.PlainDateTime.from("2026-10-06T08:00").add({ weeks: 12 * used++ });
  const startsAt = Temporal.PlainDateTime.from(wall).toZonedDateTime("Europe/Madrid").toInstant();
  const body = { clientId: juniper.id, startsAt: `${startsAt}`, endsAt: `${startsAt.add({ minutes: 50 })}`, rule };
  const reply = await marta.post("/appointment-series", body);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}
const change = (id: string, body: object, query = "") => marta.patch(`/appointment-series/${id}${query}`, body);
const cancel = (id: string, body: object) => marta.post(`/appointment-series/${id}/cancel`, body);
const read = async (id: string) => (await marta.get(`/appointment-series/${id}`)).body;
const wallOf = ({ startsAt }: { startsAt: string }) =>
  Temporal.Instant.from(startsAt).toZonedDateTimeISO("Europe/Madrid").toPlainDateTime().toString().slice(0, 16);
/** The times of a visit as much later, on the wall clock, as said. */
const later = ({ startsAt }: Line, by: Temporal.DurationLike) => {
  const from = Temporal.Instant.from(startsAt).toZonedDateTimeISO("Europe/Madrid").toPlainDateTime().add(by);
  const instant = from.toZonedDateTime("Europe/Madrid").toInstant();
  return { startsAt: `${instant}`, endsAt: `${instant.add({ minutes: 50 })}` };
};
const scheduled = (series: JsonBody) => series.occurrences.filter((one: Line) => one.status === "scheduled");
const walls = (series: JsonBody) => scheduled(series).map(wallOf);
const plus = (wall: string, by: Temporal.DurationLike) =>
  Temporal.PlainDateTime.from(wall).add(by).toString().slice(0, 16);
/** The series as it stands, however often it was changed. */
const unversioned = (series: JsonBody) => ({
  ...series,
  version: 0,
  occurrences: series.occurrences.map((visit: Line) => ({ ...visit, version: 0 })),
});

describe("all visits of a series", () => {
  test("move by days and hours on the wall clock, over the clock change too", async () => {
    const series = await booked();
    const from = series.occurrences[5];
    const { status, body } = await change(series.id, {
      scope: "all",
      from: from.id,
      ...later(from, { days: 2, hours: 10 }),
    });
    expect([status, body.id, body.rule]).toEqual([200, series.id, "FREQ=WEEKLY;BYDAY=TH;WKST=WE;COUNT=8"]);
    expect(walls(body)).toEqual(walls(series).map((wall: string) => plus(wall, { days: 2, hours: 10 })));
    expect(body.occurrences.map(({ id }: Line) => id)).toEqual(series.occurrences.map(({ id }: Line) => id));
    const kinds = (await world.eventsOf(marta.practiceId)).filter((event) => event.payload.seriesId === series.id);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...Array(8).fill("appointment.booked"),
      ...Array(8).fill("appointment.moved"),
    ]);
  });

  test("may go where the next of them stood", async () => {
    const series = await booked();
    const from = series.occurrences[0];
    const { status, body } = await change(series.id, { scope: "all", from: from.id, ...later(from, { days: 7 }) });
    expect(status).toBe(200);
    expect(walls(body)).toEqual(walls(series).map((wall: string) => plus(wall, { days: 7 })));
  });

  test("get longer, a service, a note or another therapist", async () => {
    const series = await booked();
    const from = series.occurrences[0];
    const service = (await marta.post("/services", { name: "Couple", durationMinutes: 90 })).body;
    const endsAt = Temporal.Instant.from(from.startsAt).add({ minutes: 55 }).toString();
    const change1 = {
      scope: "all",
      from: from.id,
      endsAt,
      serviceId: service.id,
      therapistId: other.memberId,
      notes: "Ring twice",
    };
    const { body } = await change(series.id, change1);
    expect([body.durationMinutes, body.serviceId, body.therapistId]).toEqual([55, service.id, other.memberId]);
    const last = (await marta.get(`/appointments/${series.occurrences[7].id}`)).body;
    expect([last.serviceId, last.therapistId, last.notes, last.series.detached]).toEqual([
      service.id,
      other.memberId,
      "Ring twice",
      false,
    ]);
    expect(Temporal.Instant.from(last.startsAt).until(last.endsAt).total("minutes")).toBe(55);
  });

  test("that are past, attended or missed stay as they are, and the rest becomes a series of its own", async () => {
    const series = await booked("2026-08-18");
    const [first, second, third, fourth] = series.occurrences;
    await marta.post(`/appointments/${second.id}/attend`);
    await marta.post(`/appointments/${fourth.id}/no-show`);
    const { body } = await change(series.id, { scope: "all", from: third.id, ...later(third, { hours: 12 }) });
    expect(body.splitFrom).toBe(series.id);
    const before = await read(series.id);
    expect(before.rule).toBe("FREQ=WEEKLY;BYDAY=TU;COUNT=2");
    expect(before.occurrences.map(({ id, status }: Line) => [id, status])).toEqual([
      [first.id, "scheduled"],
      [second.id, "attended"],
    ]);
    expect(body.occurrences[1]).toMatchObject({
      id: fourth.id,
      startsAt: fourth.startsAt,
      status: "no_show",
      detached: true,
    });
    expect(walls(body)).toEqual([2, 4, 5, 6, 7].map((at) => plus(wallOf(series.occurrences[at]), { hours: 12 })));
  });

  test("but exceptions, which stay where they were put unless they are to come along", async () => {
    const series = await booked();
    const [first, second, third] = series.occurrences;
    const put = later(second, { days: 1, hours: 11 });
    await marta.patch(`/appointments/${second.id}`, put);
    await marta.post(`/appointments/${third.id}/cancel`);
    expect((await read(series.id)).counts).toMatchObject({ scheduled: 7, cancelled: 1, detached: 2 });
    const { body } = await change(series.id, { scope: "all", from: first.id, ...later(first, { hours: 11 }) });
    expect(body.occurrences[1]).toMatchObject({
      id: second.id,
      startsAt: put.startsAt,
      detached: true,
      status: "scheduled",
    });
    expect(body.occurrences[2]).toMatchObject({ id: third.id, status: "cancelled", detached: true });
    const along = { scope: "all", from: first.id, includeExceptions: true };
    const after = (await change(series.id, along)).body;
    expect(after.occurrences[1]).toMatchObject({ id: second.id, detached: false });
    expect(wallOf(after.occurrences[1])).toBe(plus(wallOf(second), { hours: 11 }));
    expect(after.occurrences[2].status).toBe("cancelled");
  });

  test("refuse a time that is taken, with the dates, unless those stay as they are", async () => {
    const series = await booked();
    const [first, second] = series.occurrences;
    const there = later(second, { days: 3, hours: 1 });
    await marta.post("/appointments", { clientId: juniper.id, ...there });
    const move = { scope: "all", from: first.id, ...later(first, { days: 3, hours: 1 }) };
    const before = await stateOf(world, marta.practiceId);
    const preview = await change(series.id, move, "?preview=1");
    expect([preview.status, preview.body.free, preview.body.of]).toEqual([200, 7, 8]);
    const refused = await change(series.id, move);
    expect([refused.status, refused.body.code, refused.body.dates.length]).toEqual([409, "slot_taken", 1]);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
    const day = plus(wallOf(second), { days: 3 }).slice(0, 10);
    const { body } = await change(series.id, { ...move, skip: [day] });
    expect(body.occurrences[1]).toMatchObject({ id: second.id, startsAt: second.startsAt, detached: true });
    expect(body.counts).toMatchObject({ scheduled: 8, detached: 1 });
  });

  test("left where they are, are none again once the series says the same of them", async () => {
    const series = await booked();
    const [first, second] = series.occurrences;
    const day = plus(wallOf(second), { days: 3 }).slice(0, 10);
    const move = { scope: "all", from: first.id, ...later(first, { days: 3, hours: 1 }), skip: [day] };
    expect((await change(series.id, move)).body.counts).toMatchObject({ detached: 1 });
    const back = { scope: "all", from: first.id, startsAt: first.startsAt, endsAt: first.endsAt };
    const { body } = await change(series.id, back);
    expect(unversioned(body)).toEqual(unversioned(series));
  });
});

describe("this visit and the following", () => {
  test("become a series of their own; the dates together are the same", async () => {
    const series = await booked();
    const from = series.occurrences[3];
    const { body } = await change(series.id, { scope: "following", from: from.id, ...later(from, { hours: 12 }) });
    expect([body.splitFrom, body.rule]).toEqual([series.id, "FREQ=WEEKLY;BYDAY=TU;COUNT=5"]);
    const before = await read(series.id);
    expect(before.rule).toBe("FREQ=WEEKLY;BYDAY=TU;COUNT=3");
    const expected = walls(series).map((wall: string, at: number) => (at < 3 ? wall : plus(wall, { hours: 12 })));
    expect([...walls(before), ...walls(body)]).toEqual(expected);
  });

  test("taken back are one series again", async () => {
    const series = await booked();
    const from = series.occurrences[3];
    const split = (await change(series.id, { scope: "following", from: from.id, ...later(from, { days: 1 }) })).body;
    const back = { scope: "all", from: from.id, startsAt: from.startsAt, endsAt: from.endsAt };
    const { body } = await change(split.id, back);
    expect(unversioned(body)).toEqual(unversioned(series));
    expect((await marta.get(`/appointment-series/${split.id}`)).status).toBe(404);
  });

  test("take another rule: what it adds is checked and booked, what it leaves out is cancelled", async () => {
    const series = await booked();
    const from = series.occurrences[4];
    const rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4";
    const { body } = await change(series.id, { scope: "following", from: from.id, rule });
    expect(body.counts).toMatchObject({ scheduled: 4, cancelled: 2 });
    expect(body.rule).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4");
    expect(walls(body)).toEqual([0, 14, 28, 42].map((days) => plus(wallOf(from), { days })));
  });
});

describe("another rule for all", () => {
  test("makes a series longer, and shorter again", async () => {
    const series = await booked();
    const from = series.occurrences[0].id;
    const longer = (await change(series.id, { scope: "all", from, rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=10" })).body;
    expect([longer.id, longer.counts.scheduled]).toEqual([series.id, 10]);
    const shorter = (await change(series.id, { scope: "all", from, rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=6" })).body;
    expect(shorter.counts).toMatchObject({ scheduled: 6, cancelled: 4 });
    const again = (await change(series.id, { scope: "all", from, rule: series.rule })).body;
    expect(again.counts).toMatchObject({ scheduled: 8, cancelled: 2 });
  });

  test("of which nothing is to come is a problem, and so is a malformed one", async () => {
    const series = await booked();
    const from = series.occurrences[0].id;
    for (const rule of ["FREQ=WEEKLY", "nonsense", "FREQ=DAILY;COUNT=5000", "FREQ=WEEKLY;UNTIL=20200101"]) {
      const { status, body } = await change(series.id, { scope: "all", from, rule });
      expect([status, body.issues[0].path]).toEqual([422, "body.rule"]);
    }
    expect(await read(series.id)).toEqual(series);
  });
});

describe("cancelling", () => {
  test("from one on leaves those before, and its rule ends there; a rule brings them back", async () => {
    const series = await booked();
    const from = series.occurrences[5].id;
    const { body } = await cancel(series.id, { scope: "following", from, reason: "Moves away", notify: true });
    expect([body.rule, body.counts.scheduled, body.counts.cancelled]).toEqual(["FREQ=WEEKLY;BYDAY=TU;COUNT=5", 5, 3]);
    expect((await marta.get(`/appointments/${from}`)).body.cancelReason).toBe("Moves away");
    const back = (await change(series.id, { scope: "all", from, rule: series.rule })).body;
    expect(unversioned(back)).toEqual(unversioned(series));
  });

  test("leaves dates out: a visit restored there alone is an exception, whatever the series and it are changed to", async () => {
    const series = await booked();
    const [, , third, , fifth] = series.occurrences;
    await cancel(series.id, { scope: "following", from: third.id });
    expect((await marta.post(`/appointments/${fifth.id}/restore`)).status).toBe(200);
    const detachedAfter = async (body: object) => {
      const reply = await change(series.id, { scope: "all", from: fifth.id, ...body });
      expect(reply.status).toBe(200);
      return reply.body.occurrences.find(({ id }: Line) => id === fifth.id).detached;
    };
    expect(await detachedAfter({ notes: "Bring the letter." })).toBe(true);
    const longer = Temporal.Instant.from(fifth.endsAt).add({ minutes: 10 });
    expect(await detachedAfter({ endsAt: `${longer}` })).toBe(true);
  });

  test("all of it takes exceptions along, ends the series, and can be taken back", async () => {
    const series = await booked();
    const [first, second] = series.occurrences;
    await marta.patch(`/appointments/${second.id}`, later(second, { days: 2 }));
    const { body } = await cancel(series.id, { scope: "all", from: first.id });
    expect(body.counts).toMatchObject({ scheduled: 0, cancelled: 8 });
    expect(body.endedAt).toBe(new Date(today).toISOString().replace(".000Z", "Z"));
    const none = await cancel(series.id, { scope: "all", from: first.id });
    expect([none.status, none.body.code]).toEqual([409, "not_possible"]);
    const move = await change(series.id, { scope: "all", from: first.id, ...later(first, { hours: 1 }) });
    expect([move.status, move.body.code]).toEqual([409, "not_possible"]);
    const back = (await change(series.id, { scope: "all", from: first.id, rule: series.rule })).body;
    expect([back.endedAt, back.counts.scheduled]).toEqual([null, 7]);
    await marta.post(`/appointments/${second.id}/restore`);
    expect((await read(series.id)).counts).toMatchObject({ scheduled: 8, detached: 1 });
  });

  test("gives the time to whoever was booked over it", async () => {
    const series = await booked();
    const { startsAt, endsAt } = series.occurrences[2];
    const both = { clientId: juniper.id, startsAt, endsAt, override: { reason: "Both" } };
    const over = (await marta.post("/appointments", both)).body;
    expect(over.overridden).toBe(true);
    await cancel(series.id, { scope: "all", from: series.occurrences[0].id });
    expect((await marta.get(`/appointments/${over.id}`)).body.overridden).toBe(false);
  });
});

describe("one visit of a series", () => {
  test("moved by itself is an exception, and moved back is none", async () => {
    const series = await booked();
    const visit = series.occurrences[2];
    const { body } = await change(series.id, { scope: "this", from: visit.id, ...later(visit, { days: 1 }) });
    expect(body.occurrences[2].detached).toBe(true);
    expect(body.counts.detached).toBe(1);
    await marta.patch(`/appointments/${visit.id}`, { startsAt: visit.startsAt, endsAt: visit.endsAt });
    expect((await read(series.id)).counts.detached).toBe(0);
    await cancel(series.id, { scope: "this", from: visit.id });
    expect((await read(series.id)).counts).toMatchObject({ cancelled: 1, detached: 1 });
    await marta.post(`/appointments/${visit.id}/restore`);
    expect((await read(series.id)).counts).toMatchObject({ cancelled: 0, detached: 0 });
  });

  test("changed with all the others, can be changed at once by what the series answered", async () => {
    const series = await booked();
    const last = series.occurrences.at(-1);
    const { body } = await change(series.id, { scope: "all", from: last.id, ...later(last, { hours: 1 }) });
    const { id, version } = body.occurrences.at(-1);
    expect(version).toBeGreaterThan(last.version);
    const again = await marta.patch(`/appointments/${id}`, { notes: "Ring twice" }, { "if-match": `"${version}"` });
    expect(again.status).toBe(200);
  });

  test("with a note of its own stays one of them", async () => {
    const series = await booked();
    await marta.patch(`/appointments/${series.occurrences[2].id}`, { notes: "Bring the form" });
    expect((await read(series.id)).counts.detached).toBe(0);
  });
});

test("an assistant edits everyone's series, a therapist their own, and a stale version is refused", async () => {
  const series = await booked();
  const from = series.occurrences[0];
  const body = { scope: "all", from: from.id, notes: "Ring twice" };
  expect((await other.patch(`/appointment-series/${series.id}`, body)).status).toBe(403);
  const stale = await assistant.patch(`/appointment-series/${series.id}`, body, { "if-match": '"7"' });
  expect(stale.status).toBe(412);
  const done = await assistant.patch(`/appointment-series/${series.id}`, body, { "if-match": '"1"' });
  expect([done.status, done.body.version, done.headers.etag]).toEqual([200, 2, '"2"']);
  const strange = await change(series.id, { ...body, from: series.id });
  expect(strange.status).toBe(404);
});
