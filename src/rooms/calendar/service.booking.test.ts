import { describe, expect, test } from "vitest";
import { visitsIn } from "#testing/visits.ts";
import { openWorld } from "#testing/world.ts";
import { appointmentDetailShape } from "./contract.ts";

const world = await openWorld();
const { marta, therapist, assistant, juniper, anHour, wish, booked, eventsOf, actsOf } = await visitsIn(world);
const stranger = await world.owner();
const theirs = (await stranger.post("/clients", { firstName: "Rowan", lastName: "Ash" })).body;

describe("booking", () => {
  test("a visit needs a client and its times; whoever asks is the therapist", async () => {
    const asked = wish({ notes: "brings the form" });
    const reply = await marta.post("/appointments", asked);
    expect(reply.status).toBe(201);
    expect(reply.headers.etag).toBe('"1"');
    expect(appointmentDetailShape.parse(reply.body)).toEqual(reply.body);
    expect(reply.body).toMatchObject({
      ...asked,
      client: { id: juniper.id, firstName: "Juniper", lastName: "Vale", pronouns: "she/her" },
      therapistId: marta.memberId,
      serviceId: null,
      locationId: null,
      status: "scheduled",
      overridden: false,
      bookedBy: marta.memberId,
      createdAt: "2026-05-12T09:00:00Z",
      timeSetAt: "2026-05-12T09:00:00Z",
      badges: {},
    });
    expect((await marta.get(`/appointments/${reply.body.id}`)).body).toEqual(reply.body);
    expect(await actsOf(reply.body.id)).toEqual(["appointment.book", "appointment.read"]);
  });

  test("answers what is read of it afterwards, place, reason and words included", async () => {
    const room = { name: "Room", kind: "clinic", address: "4 Elm Walk", timeZone: "Asia/Tokyo" };
    const home = (await marta.post("/locations", { name: "At home", kind: "home" })).body;
    const locationId = (await marta.post("/locations", room)).body.id;
    const serviceId = (await marta.post("/services", { name: "Visit", durationMinutes: 50 })).body.id;
    const rowan = (await marta.post("/clients", { firstName: "Rowan", lastName: 'O"Hale \\ (x)' })).body;
    await marta.patch(`/clients/${rowan.id}`, { address: { street: "9 Oak Lane" } }, { "if-match": '"1"' });
    const taken = await booked({ locationId, serviceId });
    const over = { startsAt: taken.startsAt, endsAt: taken.endsAt, override: { reason: "she rang" } };
    for (const more of [
      { locationId, serviceId, notes: 'brings "the" \\form' },
      { locationId: home.id },
      { clientId: rowan.id, locationId: home.id },
      { ...over, clientId: rowan.id, notes: "both" },
      { therapistId: therapist.memberId },
    ]) {
      const made = await booked(more);
      expect((await marta.get(`/appointments/${made.id}`)).body).toEqual(made);
    }
  });

  test("says at once whether it is the client's first, however they come", async () => {
    const hazel = (await marta.post("/clients", { firstName: "Hazel", lastName: "Moor" })).body;
    const firstOn = async (date: string, more = {}) => {
      const times = { startsAt: `${date}T16:00:00Z`, endsAt: `${date}T17:00:00Z` };
      return "first" in (await booked({ clientId: hazel.id, ...times, ...more })).badges;
    };
    expect(await firstOn("2026-10-05")).toBe(true);
    expect(await firstOn("2026-10-06")).toBe(false);
    expect(await firstOn("2026-10-01")).toBe(true);
    expect(await firstOn("2026-10-01", { therapistId: therapist.memberId })).toBe(true);
    expect(await firstOn("2026-10-02")).toBe(false);
  });

  test("tells the rooms to the right when, for whom, and whether to tell the client: no words", async () => {
    const visit = await booked({ notes: "brings the form", notify: false });
    const { startsAt, endsAt } = visit;
    const payload = { clientId: juniper.id, therapistId: marta.memberId, startsAt, endsAt, notify: false };
    expect(await eventsOf(visit.id)).toMatchObject([{ kind: "appointment.booked", payload }]);
  });

  test("seals notes and reasons under the client's own key", async () => {
    const visit = await booked({ notes: "brings the violet form" });
    const { rows } = await world.superuser.query("select * from appointments where id = $1", [visit.id]);
    const keys = await world.superuser.query("select key_id from clients where id = $1", [juniper.id]);
    expect(JSON.stringify(rows)).not.toMatch(/violet/);
    expect(rows[0].notes.subarray(1, 17).toString("hex")).toBe(keys.rows[0].key_id.replaceAll("-", ""));
  });

  test("times are taken with any offset, to the second, and may lie in the past", async () => {
    const visit = await booked({ startsAt: "2020-02-29T10:00:00.750+01:00", endsAt: "2020-02-29T11:00:00.250+01:00" });
    expect(visit).toMatchObject({ startsAt: "2020-02-29T09:00:00Z", endsAt: "2020-02-29T10:00:00Z" });
  });

  test.each([
    ["2026-06-01T10:00:00Z", "2026-06-01T10:00:00Z", "body.endsAt"],
    ["2026-06-01T10:00:00Z", "2026-06-02T10:00:01Z", "body.endsAt"],
    ["2037-06-01T10:00:00Z", "2037-06-01T11:00:00Z", "body.startsAt"],
    ["2026-06-01T10:00", "2026-06-01T11:00:00Z", "body.startsAt"],
  ])("from %s to %s is refused at %s", async (startsAt, endsAt, path) => {
    const reply = await marta.post("/appointments", { clientId: juniper.id, startsAt, endsAt });
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toMatch(path);
  });

  test("an assistant names the therapist", async () => {
    const without = await assistant.post("/appointments", wish());
    expect([without.status, without.body.issues[0].path]).toEqual([422, "body.therapistId"]);
    const visit = await assistant.post("/appointments", wish({ therapistId: therapist.memberId }));
    expect([visit.status, visit.body.therapistId, visit.body.bookedBy]).toEqual([
      201,
      therapist.memberId,
      assistant.memberId,
    ]);
  });

  test("is for those who treat: not for an assistant, nor for anyone elsewhere or gone", async () => {
    const forAssistant = await marta.post("/appointments", wish({ therapistId: assistant.memberId }));
    expect([forAssistant.status, forAssistant.body.issues[0].path]).toEqual([422, "body.therapistId"]);
    expect((await marta.post("/appointments", wish({ therapistId: stranger.memberId }))).status).toBe(404);
    const leaving = await marta.colleague("therapist");
    await marta.delete(`/members/${leaving.memberId}`);
    expect((await marta.post("/appointments", wish({ therapistId: leaving.memberId }))).status).toBe(404);
  });

  test("a therapist books for herself, not for a colleague; the owner for everyone", async () => {
    expect((await therapist.post("/appointments", wish())).status).toBe(201);
    expect((await therapist.post("/appointments", wish({ therapistId: marta.memberId }))).status).toBe(403);
    expect((await marta.post("/appointments", wish({ therapistId: therapist.memberId }))).status).toBe(201);
  });

  test("what belongs to another practice does not exist", async () => {
    const service = (await stranger.post("/services", { name: "Visit", durationMinutes: 50 })).body;
    const location = (await stranger.post("/locations", { name: "Room", kind: "clinic" })).body;
    expect((await marta.post("/appointments", wish({ clientId: theirs.id }))).status).toBe(404);
    expect((await marta.post("/appointments", wish({ serviceId: service.id }))).status).toBe(404);
    expect((await marta.post("/appointments", wish({ locationId: location.id }))).status).toBe(404);
    expect((await stranger.get(`/appointments/${(await booked()).id}`)).status).toBe(404);
  });

  test("an archived client is restored first", async () => {
    const gone = (await marta.post("/clients", { firstName: "Linden", lastName: "Moss" })).body;
    await marta.post(`/clients/${gone.id}/archive`);
    const reply = await marta.post("/appointments", wish({ clientId: gone.id }));
    expect([reply.status, reply.body.code]).toEqual([409, "client_archived"]);
  });

  test("an archived service or location cannot be chosen; a visit that has it keeps it", async () => {
    const service = (await marta.post("/services", { name: "Old", durationMinutes: 50 })).body;
    const location = (await marta.post("/locations", { name: "Old room", kind: "clinic" })).body;
    const visit = await booked({ serviceId: service.id, locationId: location.id });
    await marta.post(`/services/${service.id}/archive`);
    await marta.post(`/locations/${location.id}/archive`);
    const again = await marta.post("/appointments", wish({ serviceId: service.id }));
    expect([again.status, again.body.issues[0].path]).toEqual([422, "body.serviceId"]);
    const there = await marta.post("/appointments", wish({ locationId: location.id }));
    expect([there.status, there.body.issues[0].path]).toEqual([422, "body.locationId"]);
    const moved = await marta.patch(`/appointments/${visit.id}`, anHour());
    expect(moved.body).toMatchObject({ serviceId: service.id, locationId: location.id });
  });

  test("the same Idempotency-Key books once", async () => {
    const asked = wish();
    const key = { "idempotency-key": "one-booking" };
    const first = await marta.post("/appointments", asked, key);
    const second = await marta.post("/appointments", asked, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });
});
