import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const assistant = await marta.colleague("assistant");
const therapist = await marta.colleague("therapist");
const stranger = await world.owner();

const firstVisit = { name: "First visit", durationMinutes: 50 };

async function added(more: Record<string, unknown> = {}) {
  const reply = await marta.post("/services", { ...firstVisit, ...more });
  expect(reply.status).toBe(201);
  return reply.body;
}

describe("a service", () => {
  test("needs a name and a duration, and takes the rest as usual", async () => {
    const service = await added();
    expect(service).toEqual({
      ...firstVisit,
      id: expect.any(String),
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      price: null,
      deposit: null,
      hue: "pine",
      mode: "one_on_one",
      capacity: 1,
      scheduling: "calendar",
      approval: false,
      cancellationPolicy: null,
      locationIds: [],
      therapistIds: [],
      archivedAt: null,
      version: 1,
    });
    expect((await marta.get(`/services/${service.id}`)).body).toEqual(service);
  });

  test("is read by every role, and shaped by owners and therapists only", async () => {
    const service = (await therapist.post("/services", { ...firstVisit, price: { amount: 7_000, currency: "EUR" } }))
      .body;
    expect(service.price).toEqual({ amount: 7_000, currency: "EUR" });
    for (const member of [marta, therapist, assistant])
      expect((await member.get("/services")).body.items).toContainEqual(service);
    expect((await assistant.post("/services", firstVisit)).status).toBe(403);
    expect((await assistant.patch(`/services/${service.id}`, { name: "Mine" })).status).toBe(403);
    expect((await assistant.post(`/services/${service.id}/archive`)).status).toBe(403);
  });

  test("of another practice does not exist", async () => {
    const service = await added();
    expect((await stranger.get(`/services/${service.id}`)).status).toBe(404);
    expect((await stranger.patch(`/services/${service.id}`, { name: "Theirs" })).status).toBe(404);
    expect((await stranger.get("/services")).body.items).toEqual([]);
  });

  test("changes only in what is named, and tells who has seen an older one", async () => {
    const service = await added({ price: { amount: 5_000, currency: "EUR" }, hue: "plum" });
    const changed = await marta.patch(`/services/${service.id}`, { bufferAfterMinutes: 10 });
    expect(changed.body).toEqual({ ...service, bufferAfterMinutes: 10, version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    const stale = await marta.patch(`/services/${service.id}`, { price: null }, { "if-match": '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, "stale_version"]);
    const free = await marta.patch(`/services/${service.id}`, { price: null }, { "if-match": '"2"' });
    expect(free.body.price).toBeNull();
  });

  test("is archived and restored, and doing so twice changes nothing", async () => {
    const service = await added();
    const archived = (await marta.post(`/services/${service.id}/archive`)).body;
    expect(archived.archivedAt).not.toBeNull();
    expect((await marta.post(`/services/${service.id}/archive`)).body).toEqual(archived);
    expect((await marta.post(`/services/${service.id}/restore`)).body).toEqual({ ...service, version: 3 });
    expect((await marta.post(`/services/${service.id}/restore`)).body.version).toBe(3);
  });

  test("for a group says how many places there are; one for one visitor has one", async () => {
    expect((await marta.post("/services", { ...firstVisit, mode: "group" })).status).toBe(422);
    expect((await marta.post("/services", { ...firstVisit, capacity: 3 })).status).toBe(422);
    const circle = await added({ mode: "group", capacity: 8 });
    expect(circle.capacity).toBe(8);
    expect((await marta.patch(`/services/${circle.id}`, { mode: "one_on_one" })).body.capacity).toBe(1);
    expect((await marta.patch(`/services/${circle.id}`, { mode: "group" })).status).toBe(422);
  });

  test.each([
    ["durationMinutes", 4],
    ["durationMinutes", 1_441],
    ["durationMinutes", 50.5],
    ["name", "  "],
    ["bufferBeforeMinutes", -1],
    ["hue", "neon"],
    ["price", { amount: 10, currency: "euro" }],
    ["deposit", { amount: 10, currency: "EUR" }],
    ["scheduling", "someday"],
    ["approval", "perhaps"],
    ["cancellationPolicy", { noticeHours: 24 }],
    ["cancellationPolicy", { noticeHours: 2_161, feePercent: 50 }],
    ["cancellationPolicy", { noticeHours: 24, feePercent: 101 }],
    ["locationIds", ["here"]],
    ["therapistIds", [marta.memberId, marta.memberId]],
  ])("is refused with %s %j, and nothing is written", async (field, value) => {
    const before = (await marta.get("/services")).body.items;
    const reply = await marta.post("/services", { ...firstVisit, [field]: value });
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toMatch(`body.${field}`);
    expect((await marta.get("/services")).body.items).toEqual(before);
  });

  test("leaves its changes in the trail", async () => {
    const nora = await world.owner();
    const { id } = (await nora.post("/services", firstVisit)).body;
    await nora.patch(`/services/${id}`, { name: "Visit" });
    await nora.post(`/services/${id}/archive`);
    await nora.post(`/services/${id}/restore`);
    const acts = (await world.auditOf(nora.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);
    expect(acts).toEqual(["service.create", "service.change", "service.archive", "service.restore"]);
  });

  test("is one of 500 at most", async () => {
    const nora = await world.owner();
    await world.superuser.query(
      `insert into services (practice_id, id, name, duration_minutes, hue)
        select $1, gen_random_uuid(), 'Service ' || n, 50, 'pine' from generate_series(1, 500) n`,
      [nora.practiceId],
    );
    const reply = await nora.post("/services", firstVisit);
    expect([reply.status, reply.body.code]).toEqual([409, "too_many_services"]);
    expect((await nora.get("/services")).body.items).toHaveLength(500);
  });
});
