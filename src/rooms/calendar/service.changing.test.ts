import { describe, expect, test } from "vitest";
import { visitsIn } from "#testing/visits.ts";
import { openWorld } from "#testing/world.ts";
import { appointmentOf } from "./door.ts";

const world = await openWorld();
const { marta, therapist, assistant, anHour, wish, booked, eventsOf, actsOf } = await visitsIn(world);
const stranger = await world.owner();
const at = (hour: string, startsAt: string) => `${startsAt.slice(0, 11)}${hour}:00Z`;

describe("changing", () => {
  test("moves a visit, and says from where", async () => {
    const visit = await booked();
    world.clock.advance({ minutes: 5 });
    const to = anHour();
    const moved = await marta.patch(`/appointments/${visit.id}`, { ...to, notify: true });
    expect(moved.status).toBe(200);
    expect(moved.headers.etag).toBe('"2"');
    expect(moved.body).toMatchObject({ ...to, version: 2, createdAt: visit.createdAt });
    expect(Date.parse(moved.body.timeSetAt) - Date.parse(visit.timeSetAt)).toBe(300_000);
    const payload = { ...to, notify: true, beforeStartsAt: visit.startsAt, beforeEndsAt: visit.endsAt };
    expect((await eventsOf(visit.id)).at(-1)).toMatchObject({ kind: "appointment.moved", payload });
    expect(await actsOf(visit.id)).toEqual(["appointment.book", "appointment.change"]);
  });

  test("may lengthen it alone, and keeps what is not named", async () => {
    const visit = await booked({ notes: "by the garden door" });
    const endsAt = at("11:30", visit.startsAt);
    const { body } = await marta.patch(`/appointments/${visit.id}`, { endsAt });
    expect(body).toMatchObject({ startsAt: visit.startsAt, endsAt, notes: "by the garden door" });
    const wrong = await marta.patch(`/appointments/${visit.id}`, { endsAt: at("09:00", visit.startsAt) });
    expect([wrong.status, wrong.body.issues[0].path]).toEqual([422, "body.endsAt"]);
  });

  test("of notes or service alone is no move", async () => {
    const visit = await booked();
    world.clock.advance({ minutes: 1 });
    const service = (await marta.post("/services", { name: "Visit", durationMinutes: 50 })).body;
    await marta.patch(`/appointments/${visit.id}`, { notes: "by the garden door" });
    const { body } = await marta.patch(`/appointments/${visit.id}`, { serviceId: service.id });
    expect(body).toMatchObject({
      notes: "by the garden door",
      serviceId: service.id,
      timeSetAt: visit.timeSetAt,
      version: 3,
    });
    expect((await marta.patch(`/appointments/${visit.id}`, { notes: null })).body.notes).toBeNull();
    const kinds = (await eventsOf(visit.id)).map((event) => event.kind);
    expect(kinds).toEqual(["appointment.booked", ...Array(3).fill("appointment.changed")]);
  });

  test("to what it is already writes nothing", async () => {
    const visit = await booked();
    const { startsAt, therapistId } = visit;
    expect((await marta.patch(`/appointments/${visit.id}`, { startsAt, therapistId })).body).toEqual(visit);
    expect(await eventsOf(visit.id)).toHaveLength(1);
  });

  test("hands a visit over, to someone who treats and has the time", async () => {
    const visit = await booked();
    const busy = await booked({ therapistId: therapist.memberId, startsAt: visit.startsAt, endsAt: visit.endsAt });
    const taken = await marta.patch(`/appointments/${visit.id}`, { therapistId: therapist.memberId });
    expect([taken.status, taken.body.code]).toEqual([409, "slot_taken"]);
    await marta.post(`/appointments/${busy.id}/cancel`);
    const handed = await marta.patch(`/appointments/${visit.id}`, { therapistId: therapist.memberId });
    expect(handed.body.therapistId).toBe(therapist.memberId);
    expect((await marta.patch(`/appointments/${visit.id}`, { therapistId: assistant.memberId })).status).toBe(422);
  });

  test("by a therapist is for her own visits, to herself", async () => {
    const colleagues = await booked();
    expect((await therapist.patch(`/appointments/${colleagues.id}`, { notes: "hello" })).status).toBe(403);
    const own = (await therapist.post("/appointments", wish())).body;
    expect((await therapist.patch(`/appointments/${own.id}`, { notes: "hello" })).status).toBe(200);
    expect((await therapist.patch(`/appointments/${own.id}`, { therapistId: marta.memberId })).status).toBe(403);
    expect((await assistant.patch(`/appointments/${own.id}`, anHour())).status).toBe(200);
  });

  test("of a version seen before someone else's change is refused", async () => {
    const visit = await booked();
    const seen = { "if-match": '"1"' };
    expect((await marta.patch(`/appointments/${visit.id}`, { notes: "one" }, seen)).status).toBe(200);
    const stale = await marta.patch(`/appointments/${visit.id}`, { notes: "two" }, seen);
    expect([stale.status, stale.body.code]).toEqual([412, "stale_version"]);
    expect((await marta.get(`/appointments/${visit.id}`)).body.notes).toBe("one");
  });

  test("a cancelled visit is restored before it is moved; its notes may be written", async () => {
    const visit = await booked();
    await marta.post(`/appointments/${visit.id}/cancel`);
    const moved = await marta.patch(`/appointments/${visit.id}`, anHour());
    expect([moved.status, moved.body.code]).toEqual([409, "not_possible"]);
    expect((await marta.patch(`/appointments/${visit.id}`, { notes: "called twice" })).status).toBe(200);
  });
});

describe("what is in the way", () => {
  test("is asked for before it happens: times, never a name", async () => {
    const visit = await booked();
    const half = { startsAt: at("10:30", visit.startsAt), endsAt: at("11:30", visit.startsAt) };
    const query = new URLSearchParams(half);
    const { startsAt, endsAt } = visit;
    expect((await marta.get(`/appointments/conflicts?${query}`)).body).toEqual({
      conflicts: [{ startsAt, endsAt, blockedFrom: startsAt, blockedUntil: endsAt, because: "visit" }],
      warnings: [],
    });
    query.set("except", visit.id);
    expect((await marta.get(`/appointments/conflicts?${query}`)).body).toEqual({ conflicts: [], warnings: [] });
    query.set("therapistId", therapist.memberId);
    expect((await assistant.get(`/appointments/conflicts?${query}`)).body).toEqual({ conflicts: [], warnings: [] });
    query.delete("therapistId");
    expect((await assistant.get(`/appointments/conflicts?${query}`)).status).toBe(422);
  });

  test("a visit in the past is a record, and is said to be one", async () => {
    const past = new URLSearchParams({ startsAt: "2026-01-12T09:00:00Z", endsAt: "2026-01-12T10:00:00Z" });
    const { body } = await marta.get(`/appointments/conflicts?${past}`);
    expect(body).toEqual({ conflicts: [], warnings: [{ code: "in_the_past" }] });
  });

  test("counts the buffers of the service and the way to the place, on both sides", async () => {
    const buffers = { bufferBeforeMinutes: 10, bufferAfterMinutes: 20 };
    const service = (await marta.post("/services", { name: "Long", durationMinutes: 60, ...buffers })).body;
    const home = (await marta.post("/locations", { name: "Home", kind: "home", travelMinutes: 30 })).body;
    const visit = await booked({ serviceId: service.id, locationId: home.id });
    const isFree = async (from: string, to: string) => {
      const times = { startsAt: at(from, visit.startsAt), endsAt: at(to, visit.startsAt) };
      const { body } = await marta.get(`/appointments/conflicts?${new URLSearchParams(times)}`);
      return body.conflicts.length === 0;
    };
    const because = async (from: string, to: string) => {
      const times = { startsAt: at(from, visit.startsAt), endsAt: at(to, visit.startsAt) };
      return (await marta.get(`/appointments/conflicts?${new URLSearchParams(times)}`)).body.conflicts[0];
    };
    expect(await isFree("08:00", "09:20")).toBe(true);
    expect(await isFree("08:00", "09:21")).toBe(false);
    expect(await isFree("11:50", "12:50")).toBe(true);
    expect(await isFree("11:49", "12:50")).toBe(false);
    expect(await because("11:49", "12:50")).toEqual({
      startsAt: visit.startsAt,
      endsAt: visit.endsAt,
      blockedFrom: at("09:20", visit.startsAt),
      blockedUntil: at("11:50", visit.startsAt),
      because: "travel",
    });
    expect((await because("11:19", "12:50")).because).toBe("buffer");
    expect((await because("10:59", "12:50")).because).toBe("visit");
    await marta.patch(`/locations/${home.id}`, { travelMinutes: 0 });
    expect((await because("11:49", "12:50")).because).toBe("travel");
  });
});

test("rooms to the right learn when a visit is, and of another practice's nothing", async () => {
  const visit = await booked();
  const { id, clientId, therapistId, serviceId, locationId, startsAt, endsAt, status } = visit;
  const plain = { id, clientId, therapistId, serviceId, locationId, startsAt, endsAt, status };
  await world.inPractice(marta.actor, async (tx) => expect(await appointmentOf(tx, id)).toMatchObject(plain));
  await world.inPractice(stranger.actor, async (tx) => expect(await appointmentOf(tx, id)).toBeNull());
});
