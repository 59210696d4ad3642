import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;

let lastDay = Temporal.PlainDate.from("2026-06-01");
/** A day that no other test uses: `day("10:00", "11:00")` are the times of a visit on it. */
function aDay() {
  lastDay = lastDay.add({ days: 3 });
  const date = lastDay.toString();
  return (from: string, to: string) => ({ startsAt: `${date}T${from}:00Z`, endsAt: `${date}T${to}:00Z` });
}
const both = { override: { reason: "Both come together" } };
const book = (times: object, more: object = {}) =>
  marta.post("/appointments", { clientId: juniper.id, ...times, ...more });
const move = (id: string, change: object) => marta.patch(`/appointments/${id}`, change);
const cancel = (id: string) => marta.post(`/appointments/${id}/cancel`);
const isOverridden = async (id: string) => (await marta.get(`/appointments/${id}`)).body.overridden;
async function booked(times: object, more: object = {}): Promise<string> {
  const reply = await book(times, more);
  expect(reply.status).toBe(201);
  return reply.body.id;
}

describe("a therapist's time", () => {
  test("is given once", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    for (const [from, to] of [
      ["10:00", "11:00"],
      ["09:30", "10:01"],
      ["10:59", "12:00"],
      ["10:15", "10:30"],
      ["09:00", "12:00"],
    ] as const) {
      const reply = await book(day(from, to));
      expect([reply.status, reply.body.code]).toEqual([409, "slot_taken"]);
      expect(reply.body.conflicts).toMatchObject([{ ...day("10:00", "11:00"), because: "visit" }]);
    }
  });

  test("lets visits touch", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    await booked(day("11:00", "12:00"));
    await booked(day("09:00", "10:00"));
  });

  test("is not another therapist's", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    await booked(day("10:00", "11:00"), { therapistId: therapist.memberId });
  });

  test("holds a visit through the night a clock is changed", async () => {
    const before = { startsAt: "2026-10-25T01:30:00+02:00", endsAt: "2026-10-25T02:30:00+02:00" };
    const after = { startsAt: "2026-10-25T02:30:00+01:00", endsAt: "2026-10-25T03:30:00+01:00" };
    await booked(before);
    await booked(after);
    expect((await book({ startsAt: "2026-10-25T02:15:00+02:00", endsAt: "2026-10-25T02:45:00+02:00" })).status).toBe(
      409,
    );
    const spring = { startsAt: "2026-03-29T01:30:00+01:00", endsAt: "2026-03-29T03:30:00+02:00" };
    await booked(spring);
    expect((await book({ startsAt: "2026-03-29T03:00:00+02:00", endsAt: "2026-03-29T04:00:00+02:00" })).status).toBe(
      409,
    );
  });

  test("is kept by the constraint even when the program forgets to look", async () => {
    const day = aDay();
    const { startsAt, endsAt } = day("10:00", "11:00");
    await booked({ startsAt, endsAt });
    const copied = world.superuser.query(
      `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, tstzrange($4, $5), now(), now())`,
      [marta.practiceId, juniper.id, marta.memberId, startsAt, endsAt],
    );
    await expect(copied).rejects.toMatchObject({ constraint: "appointments_hold_their_time" });
  });
});

describe("a reason to book over another visit", () => {
  test("lets it stand outside, and is kept", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    const over = await book(day("10:30", "11:30"), both);
    expect(over.body).toMatchObject({ overridden: true, overrideReason: "Both come together" });
  });

  test("does not make it stand outside where nothing is in the way", async () => {
    const free = await book(aDay()("10:00", "11:00"), both);
    expect(free.body).toMatchObject({ overridden: false, overrideReason: null });
  });

  test("is needed over one that stands outside, too", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    await booked(day("10:30", "11:30"), both);
    const refused = await book(day("11:00", "12:00"));
    expect(refused.body).toMatchObject({ code: "slot_taken", conflicts: [day("10:30", "11:30")] });
    expect((await book(day("11:00", "12:00"), both)).body.overridden).toBe(true);
  });

  test("is over when the other is cancelled, and then that one cannot come back", async () => {
    const day = aDay();
    const first = await booked(day("10:00", "11:00"));
    const over = await booked(day("10:30", "11:30"), both);
    await cancel(first);
    expect(await isOverridden(over)).toBe(false);
    expect((await marta.post(`/appointments/${first}/restore`)).body.code).toBe("slot_taken");
    expect((await book(day("11:00", "12:00"))).status).toBe(409);
  });

  test("is over when the other is moved away, handed over, or it is moved free itself", async () => {
    for (const after of ["away", "handed", "itself"]) {
      const day = aDay();
      const first = await booked(day("10:00", "11:00"));
      const over = await booked(day("10:30", "11:30"), both);
      if (after === "away") await move(first, day("14:00", "15:00"));
      if (after === "handed") await move(first, { therapistId: therapist.memberId });
      if (after === "itself") await move(over, day("11:00", "12:00"));
      expect(await isOverridden(over)).toBe(false);
    }
  });

  test("stays while the other is still in the way after a move, which needs a reason of its own", async () => {
    const day = aDay();
    const first = await booked(day("10:00", "11:00"));
    const over = await booked(day("10:30", "11:30"), both);
    expect((await move(first, day("10:15", "11:15"))).status).toBe(409);
    expect((await move(over, day("10:45", "11:45"))).status).toBe(409);
    const moved = await move(first, { ...day("10:15", "11:15"), ...both });
    expect(moved.body.overridden).toBe(true);
    expect(await isOverridden(over)).toBe(false);
  });

  test("passes along a chain: the first goes, the second comes back, the third stays until the second goes", async () => {
    const day = aDay();
    const first = await booked(day("10:00", "11:00"));
    const second = await booked(day("10:30", "11:30"), both);
    const third = await booked(day("11:00", "12:00"), both);
    await cancel(first);
    expect([await isOverridden(second), await isOverridden(third)]).toEqual([false, true]);
    await cancel(second);
    expect(await isOverridden(third)).toBe(false);
  });

  test("stays for one visit of two in the way until both are gone", async () => {
    const day = aDay();
    const first = await booked(day("10:00", "11:00"));
    const second = await booked(day("11:00", "12:00"));
    const over = await booked(day("10:30", "11:30"), both);
    await cancel(first);
    expect(await isOverridden(over)).toBe(true);
    await cancel(second);
    expect(await isOverridden(over)).toBe(false);
  });

  test("may be given as notes change without being asked for again", async () => {
    const day = aDay();
    await booked(day("10:00", "11:00"));
    const over = await booked(day("10:30", "11:30"), both);
    expect((await move(over, { notes: "sits by the window" })).body).toMatchObject({ overridden: true });
  });

  test("counts over a long visit of the day before and its buffers", async () => {
    const buffers = { durationMinutes: 60, bufferBeforeMinutes: 240, bufferAfterMinutes: 240 };
    const service = (await marta.post("/services", { name: "Retreat", ...buffers })).body;
    const home = (await marta.post("/locations", { name: "Far", kind: "home", travelMinutes: 240 })).body;
    const far = { serviceId: service.id, locationId: home.id };
    const date = lastDay.add({ days: 3 });
    lastDay = lastDay.add({ days: 6 });
    const nextDay = date.add({ days: 1 });
    const long = await booked({ startsAt: `${date}T08:00:00Z`, endsAt: `${nextDay}T08:00:00Z` }, far);
    const after = { startsAt: `${nextDay}T15:59:00Z`, endsAt: `${nextDay}T17:00:00Z` };
    const before = { startsAt: `${date.subtract({ days: 1 })}T23:00:00Z`, endsAt: `${date}T00:01:00Z` };
    expect([(await book(after)).status, (await book(before)).status]).toEqual([409, 409]);
    const [late, early] = [await booked(after, both), await booked(before, both)];
    await cancel(long);
    expect([await isOverridden(late), await isOverridden(early)]).toEqual([false, false]);
  });
});
