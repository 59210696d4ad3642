import { describe, expect, test } from "vitest";
import { visitsIn } from "#testing/visits.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const { marta, therapist, assistant, juniper, booked, eventsOf, actsOf } = await visitsIn(world);

describe("a visit", () => {
  test("is cancelled with a reason, and its time is free", async () => {
    const visit = await booked();
    const { startsAt, endsAt } = visit;
    const reply = await marta.post(`/appointments/${visit.id}/cancel`, { reason: "Travelling", notify: true });
    expect(reply.headers.etag).toBe('"2"');
    expect(reply.body).toMatchObject({
      status: "cancelled",
      cancelReason: "Travelling",
      cancelledAt: "2026-05-12T09:00:00Z",
      version: 2,
    });
    const payload = { clientId: juniper.id, startsAt, endsAt, notify: true, beforeStatus: "scheduled" };
    expect((await eventsOf(visit.id)).at(-1)).toMatchObject({ kind: "appointment.cancelled", payload });
    expect(JSON.stringify(await eventsOf(visit.id))).not.toContain("Travelling");
    expect((await marta.post("/appointments", { clientId: juniper.id, startsAt, endsAt })).status).toBe(201);
    expect(await actsOf(visit.id)).toEqual(["appointment.book", "appointment.cancel"]);
  });

  test.each([true, false, "now", "later"])("is cancelled, the client told: %j", async (notify) => {
    const { id } = await booked();
    expect((await marta.post(`/appointments/${id}/cancel`, { notify })).status).toBe(200);
    expect((await eventsOf(id)).at(-1)?.payload.notify).toBe(notify);
  });

  test("is not cancelled where nobody can tell when to tell", async () => {
    const { id } = await booked();
    const reply = await marta.post(`/appointments/${id}/cancel`, { notify: "tomorrow" });
    expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.notify"]);
    expect((await marta.get(`/appointments/${id}`)).body.status).toBe("scheduled");
  });

  test("is cancelled without a word", async () => {
    const { id } = await booked();
    expect((await marta.request("POST", `/appointments/${id}/cancel`)).body).toMatchObject({ cancelReason: null });
    expect((await eventsOf(id)).at(-1)?.payload.notify).toBeNull();
  });

  test("is attended or missed, and still holds its time", async () => {
    for (const [act, status] of [
      ["attend", "attended"],
      ["no-show", "no_show"],
    ]) {
      const visit = await booked();
      const { startsAt, endsAt } = visit;
      expect((await marta.post(`/appointments/${visit.id}/${act}`)).body).toMatchObject({ status, version: 2 });
      expect((await eventsOf(visit.id)).at(-1)?.kind).toBe(`appointment.${status}`);
      expect((await marta.post("/appointments", { clientId: juniper.id, startsAt, endsAt })).status).toBe(409);
      expect((await marta.post(`/appointments/${visit.id}/restore`)).body.status).toBe("scheduled");
      const word = act === "attend" ? "attend" : "no_show";
      expect(await actsOf(visit.id)).toEqual(["appointment.book", `appointment.${word}`, "appointment.restore"]);
    }
  });

  test("is restored as it was, set anew at that moment", async () => {
    const visit = await booked({ notes: "by the garden door" });
    await marta.post(`/appointments/${visit.id}/cancel`, { reason: "Travelling" });
    world.clock.advance({ minutes: 3 });
    const restored = (await marta.post(`/appointments/${visit.id}/restore`, { notify: false })).body;
    expect(restored).toEqual({ ...visit, version: 3, timeSetAt: restored.timeSetAt });
    expect(Date.parse(restored.timeSetAt) - Date.parse(visit.timeSetAt)).toBe(180_000);
    const payload = { notify: false, beforeStatus: "cancelled" };
    expect((await eventsOf(visit.id)).at(-1)).toMatchObject({ kind: "appointment.restored", payload });
  });

  test("is not restored onto time that was given to another, unless for a reason", async () => {
    const visit = await booked();
    const { startsAt, endsAt } = visit;
    await marta.post(`/appointments/${visit.id}/cancel`);
    await booked({ startsAt, endsAt });
    const refused = await marta.post(`/appointments/${visit.id}/restore`);
    expect([refused.status, refused.body.code]).toEqual([409, "slot_taken"]);
    expect(refused.body.conflicts).toMatchObject([{ startsAt, endsAt, because: "visit" }]);
    expect(JSON.stringify(refused.body)).not.toMatch(/Juniper|Vale/);
    const over = await marta.post(`/appointments/${visit.id}/restore`, { override: { reason: "Both come together" } });
    expect(over.body).toMatchObject({ status: "scheduled", overridden: true, overrideReason: "Both come together" });
  });

  test("that stood over another tells its reason when it is cancelled, so that taking that back can give it again", async () => {
    const { startsAt, endsAt } = await booked();
    const override = { reason: "Both come together" };
    const over = await booked({ startsAt, endsAt, override });
    const gone = (await marta.post(`/appointments/${over.id}/cancel`)).body;
    expect(gone).toMatchObject({ overridden: false, overrideReason: override.reason });
    const undo = { notify: false, override: { reason: gone.overrideReason } };
    const back = (await marta.post(`/appointments/${over.id}/restore`, undo)).body;
    expect(back).toMatchObject({ status: "scheduled", overridden: true, overrideReason: override.reason });
    expect((await eventsOf(over.id)).at(-1)).toMatchObject({
      kind: "appointment.restored",
      payload: { notify: false },
    });
  });

  test("of an archived client is not brought back while the client is archived", async () => {
    const gone = (await marta.post("/clients", { firstName: "Linden", lastName: "Moss" })).body;
    const visit = await booked({ clientId: gone.id });
    await marta.post(`/appointments/${visit.id}/cancel`);
    await marta.post(`/clients/${gone.id}/archive`);
    const refused = await marta.post(`/appointments/${visit.id}/restore`);
    expect([refused.status, refused.body.code]).toEqual([409, "client_archived"]);
    await marta.post(`/clients/${gone.id}/restore`);
    expect((await marta.post(`/appointments/${visit.id}/restore`)).status).toBe(200);
  });

  test.each([
    ["scheduled", null, ["restore"]],
    ["attended", "attend", ["attend", "no-show", "cancel"]],
    ["missed", "no-show", ["attend", "no-show", "cancel"]],
    ["cancelled", "cancel", ["attend", "no-show", "cancel"]],
  ])("that is %s allows no impossible step", async (_state, act, impossible) => {
    const { id } = await booked();
    if (act) await marta.post(`/appointments/${id}/${act}`);
    const before = (await marta.get(`/appointments/${id}`)).body;
    for (const step of impossible) {
      const reply = await marta.post(`/appointments/${id}/${step}`);
      expect([reply.status, reply.body.code]).toEqual([409, "not_possible"]);
    }
    expect((await marta.get(`/appointments/${id}`)).body).toEqual(before);
  });

  test("of a colleague is not a therapist's to cancel; an assistant may", async () => {
    const visit = await booked();
    for (const act of ["cancel", "attend", "no-show"])
      expect((await therapist.post(`/appointments/${visit.id}/${act}`)).status).toBe(403);
    expect((await assistant.post(`/appointments/${visit.id}/cancel`)).status).toBe(200);
    expect((await therapist.post(`/appointments/${visit.id}/restore`)).status).toBe(403);
    expect(await actsOf(visit.id)).toContain("appointment.cancel.refused");
  });

  test("that someone else changed meanwhile is looked at again first", async () => {
    const { id } = await booked();
    await marta.patch(`/appointments/${id}`, { notes: "calls first" });
    for (const act of ["cancel", "attend", "no-show"])
      expect((await marta.post(`/appointments/${id}/${act}`, {}, { "if-match": '"1"' })).status).toBe(412);
    expect((await marta.post(`/appointments/${id}/attend`, {}, { "if-match": '"2"' })).status).toBe(200);
    expect((await marta.post(`/appointments/${id}/restore`, {}, { "if-match": '"2"' })).status).toBe(412);
  });

  test("that does not exist cannot be cancelled", async () => {
    expect((await marta.post("/appointments/019cf1a0-0000-7000-8000-000000000001/cancel")).status).toBe(404);
  });
});
