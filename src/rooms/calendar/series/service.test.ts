import { describe, expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-04T09:00:00Z");
const marta = await world.owner({ timeZone: "Europe/Madrid" });
const therapist = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;

let used = 0;
/** Twelve Tuesdays in Madrid that no other test uses, over a clock change. */
function tuesdays(): { startsAt: string; endsAt: string; rule: string } {
  const [year, month] = [2027 + Math.floor(used / 2), used % 2 ? 2 : 9];
  used += 1;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const date = first.add({ days: (9 - first.dayOfWeek) % 7 });
  const startsAt = date.toZonedDateTime({ timeZone: "Europe/Madrid", plainTime: "10:00" }).toInstant();
  return { startsAt: `${startsAt}`, endsAt: `${startsAt.add({ minutes: 50 })}`, rule: "FREQ=WEEKLY;COUNT=12" };
}
const book = (body: object, query = "") => marta.post(`/appointment-series${query}`, { clientId: juniper.id, ...body });
const wallOf = (startsAt: string) =>
  Temporal.Instant.from(startsAt).toZonedDateTimeISO("Europe/Madrid").toString().slice(11, 16);
const nothingWritten = async (act: () => Promise<unknown>) => {
  const before = await stateOf(world, marta.practiceId);
  await act();
  expect(await stateOf(world, marta.practiceId)).toBe(before);
};

describe("a series", () => {
  test("is booked on every date, at the same time of day over a clock change", async () => {
    const reply = await book({ ...tuesdays(), notes: "Brings the drawing" });
    expect(reply.status).toBe(201);
    const { id, rule, occurrences, counts, durationMinutes, timeZone } = reply.body;
    expect([rule, durationMinutes, timeZone]).toEqual(["FREQ=WEEKLY;BYDAY=TU;COUNT=12", 50, "Europe/Madrid"]);
    expect(counts).toEqual({ scheduled: 12, attended: 0, no_show: 0, cancelled: 0, detached: 0 });
    expect(new Set(occurrences.map((one: { startsAt: string }) => wallOf(one.startsAt)))).toEqual(
      new Set([wallOf(occurrences[0].startsAt)]),
    );
    expect((await marta.get(`/appointment-series/${id}`)).body).toEqual(reply.body);
    const last = (await marta.get(`/appointments/${occurrences[11].id}`)).body;
    expect(last.series).toEqual({ id, slot: occurrences[11].slot, detached: false });
    expect(last.notes).toBe("Brings the drawing");
  });

  test("tells of each visit, and is one row in the audit trail", async () => {
    const { body } = await book({ ...tuesdays(), notify: false, skip: [] });
    const events = (await world.eventsOf(marta.practiceId)).filter(({ payload }) => payload.seriesId === body.id);
    expect(events.map(({ kind }) => kind)).toEqual(Array(12).fill("appointment.booked"));
    expect(events.map(({ subject_id }) => subject_id)).toEqual(body.occurrences.map((one: { id: string }) => one.id));
    expect(events[0]?.payload).toMatchObject({ clientId: juniper.id, therapistId: marta.memberId, notify: false });
    const rows = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === body.id);
    expect(rows).toMatchObject([{ action: "appointment_series.book", detail: { booked: 12, skipped: 0 } }]);
  });

  test("keeps the clock of its place, where that has one", async () => {
    const room = (await marta.post("/locations", { name: "Tel Aviv", kind: "clinic", timeZone: "Asia/Jerusalem" }))
      .body;
    const { body } = await book({ ...tuesdays(), locationId: room.id });
    expect(body.timeZone).toBe("Asia/Jerusalem");
    const own = await book({ ...tuesdays(), timeZone: "America/New_York" });
    expect(own.body.timeZone).toBe("America/New_York");
  });

  test("of two hundred visits costs no more than forty booked by themselves, between thousands of others", async () => {
    await world.superuser.query(
      `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
        select $1, gen_random_uuid(), $2, $3, s, s + interval '1 hour', tstzrange(s, s + interval '1 hour'), now(), now()
        from generate_series(0, 4999) n, lateral (select '2028-01-01T20:00:00Z'::timestamptz + n * interval '6 hours' as s) t`,
      [marta.practiceId, juniper.id, therapist.memberId],
    );
    const times = { startsAt: "2029-01-02T10:30:00Z", endsAt: "2029-01-02T11:20:00Z", therapistId: therapist.memberId };
    const began = performance.now();
    const reply = await book({ ...times, rule: "FREQ=DAILY;COUNT=200" });
    const tookMs = performance.now() - began;
    expect(reply.body.occurrences).toHaveLength(200);
    const single = performance.now();
    for (let day = 10; day < 20; day += 1) {
      const at = (time: string) => `2028-07-${day}T${time}:00Z`;
      const visit = {
        clientId: juniper.id,
        therapistId: therapist.memberId,
        startsAt: at("10:30"),
        endsAt: at("11:20"),
      };
      expect((await marta.post("/appointments", visit)).status).toBe(201);
    }
    expect(tookMs).toBeLessThan(4 * (performance.now() - single));
  });
});

describe("dates that are taken", () => {
  const taken = async () => {
    const times = tuesdays();
    const third = Temporal.Instant.from(times.startsAt).add({ hours: 14 * 24 });
    const visit = { startsAt: third.add({ minutes: 20 }).toString(), endsAt: third.add({ minutes: 70 }).toString() };
    await marta.post("/appointments", { clientId: juniper.id, ...visit });
    return { times, visit, day: third.toString().slice(0, 10) };
  };

  test("are shown by a preview, which writes nothing", async () => {
    const { times, visit } = await taken();
    await nothingWritten(async () => {
      const { status, body } = await book(times, "?preview=1");
      expect([status, body.free, body.of]).toEqual([200, 11, 12]);
      expect(body.items[2]).toMatchObject({ free: false, conflicts: [visit], does: "book", chosen: "exact" });
      expect(body.items.filter((item: { free: boolean }) => item.free)).toHaveLength(11);
    });
  });

  test("refuse all of it, with the dates", async () => {
    const { times, visit, day } = await taken();
    await nothingWritten(async () => {
      const { status, body } = await book(times);
      expect([status, body.code]).toEqual([409, "slot_taken"]);
      expect(body.dates).toMatchObject([{ slot: expect.stringContaining(day), conflicts: [visit] }]);
      expect(JSON.stringify(body)).not.toContain("Juniper");
    });
  });

  test("are left out when they are named", async () => {
    const { times, day } = await taken();
    const { status, body } = await book({ ...times, skip: [day] });
    expect(status).toBe(201);
    expect(body.occurrences).toHaveLength(11);
    expect(body.occurrences.some((one: { slot: string }) => one.slot.startsWith(day))).toBe(false);
  });

  test("are booked over for a reason, and only those stand outside", async () => {
    const { times, day } = await taken();
    const { status, body } = await book({ ...times, override: { reason: "Both come together" } });
    expect(status).toBe(201);
    for (const { id, slot } of body.occurrences) {
      const { overridden, overrideReason } = (await marta.get(`/appointments/${id}`)).body;
      expect([overridden, overrideReason]).toEqual(slot.startsWith(day) ? [true, "Both come together"] : [false, null]);
    }
  });

  test("may be taken by the series itself: a visit of every day cannot last longer than one with its buffers", async () => {
    const service = (await marta.post("/services", { name: "Night", durationMinutes: 600, bufferBeforeMinutes: 240 }))
      .body;
    const times = { startsAt: "2034-03-01T08:00:00Z", endsAt: "2034-03-02T07:00:00Z", serviceId: service.id };
    const { body } = await book({ ...times, rule: "FREQ=DAILY;COUNT=3" }, "?preview=1");
    expect(body.items.map((item: { free: boolean }) => item.free)).toEqual([true, false, false]);
  });
});

describe("what cannot be meant", () => {
  const times = { startsAt: "2034-05-02T08:00:00Z", endsAt: "2034-05-02T08:50:00Z" };
  test.each([
    [{ rule: "every Tuesday" }, "body.rule"],
    [{ rule: "FREQ=WEEKLY" }, "body.rule"],
    [{ rule: "FREQ=DAILY;COUNT=10000" }, "body.rule"],
    [{ rule: "FREQ=DAILY;UNTIL=99991231" }, "body.rule"],
    [{ rule: "FREQ=MONTHLY;COUNT=60" }, "body.rule"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", timeZone: "Europe/Gotham" }, "body.timeZone"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", skip: ["2034-05-03"] }, "body.skip"],
    [{ rule: "FREQ=WEEKLY;COUNT=1", skip: ["2034-05-02"] }, "body.skip"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", endsAt: "2034-05-02T07:00:00Z" }, "body.endsAt"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", endsAt: times.startsAt }, "body.endsAt"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", endsAt: "2034-05-02T08:00:40Z" }, "body.endsAt"],
    [{ rule: "FREQ=WEEKLY;COUNT=3", endsAt: "2034-05-03T09:00:00Z" }, "body.endsAt"],
    [
      { rule: "FREQ=WEEKLY;COUNT=3", startsAt: "2066-05-02T08:00:00Z", endsAt: "2066-05-02T08:50:00Z" },
      "body.startsAt",
    ],
  ])("%j is a problem at %s, and nothing is written", async (wrong, path) => {
    await nothingWritten(async () => {
      for (const query of ["", "?preview=1"]) {
        if (query && path === "body.skip" && wrong.rule.includes("COUNT=1") && !wrong.rule.includes("COUNT=10000"))
          continue;
        const { status, body } = await book({ ...times, ...wrong }, query);
        expect([status, body.issues?.[0]?.path]).toEqual([422, path]);
      }
    });
  });

  test("a time that a clock jumps over is taken after it, and one that comes twice the first time: the preview says so", async () => {
    const spring = { startsAt: "2031-03-29T01:30:00Z", endsAt: "2031-03-29T02:20:00Z", rule: "FREQ=DAILY;COUNT=3" };
    const items = (await book(spring, "?preview=1")).body.items;
    expect(items.map((item: { chosen: string }) => item.chosen)).toEqual(["exact", "after_gap", "exact"]);
    expect(items.map((item: { startsAt: string }) => wallOf(item.startsAt))).toEqual(["02:30", "03:30", "02:30"]);
    const autumn = { startsAt: "2031-10-25T00:30:00Z", endsAt: "2031-10-25T01:20:00Z", rule: "FREQ=DAILY;COUNT=3" };
    const twice = (await book(autumn, "?preview=1")).body.items;
    expect(twice.map((item: { chosen: string }) => item.chosen)).toEqual(["exact", "first_of_two", "exact"]);
  });

  test("a therapist books no series in a colleague's calendar, and nobody one of another practice", async () => {
    const body = { clientId: juniper.id, ...tuesdays() };
    expect((await therapist.post("/appointment-series", { ...body, therapistId: marta.memberId })).status).toBe(403);
    const other = await world.owner();
    expect((await other.post("/appointment-series", body)).status).toBe(404);
    const mine = (await book(tuesdays())).body;
    expect((await other.get(`/appointment-series/${mine.id}`)).status).toBe(404);
    const from = mine.occurrences[0].id;
    const end = `/appointment-series/${mine.id}/cancel`;
    expect((await other.post(end, { scope: "all", from })).status).toBe(404);
    expect((await therapist.post(end, { scope: "all", from })).status).toBe(403);
  });

  test("a key sent with a preview is still good for the booking, and the booking is made once", async () => {
    const body = { clientId: juniper.id, ...tuesdays() };
    const key = { "idempotency-key": "series-once-0001" };
    expect((await marta.post("/appointment-series?preview=1", body, key)).status).toBe(200);
    const first = await marta.post("/appointment-series", body, key);
    const again = await marta.post("/appointment-series", body, key);
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
  });
});
