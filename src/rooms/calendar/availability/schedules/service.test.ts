import { describe, expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();

const mornings = { name: "Mornings", weekly: [{ weekday: 1, from: "09:00", to: "13:00" }] };

test("a schedule is kept as it was said, in order, by the practice's clock and with the usual terms", async () => {
  const reply = await marta.post("/schedules", {
    name: "At the practice",
    weekly: [
      { weekday: 2, from: "16:00", to: "24:00" },
      { weekday: 1, from: "16:00", to: "20:00" },
      { weekday: 1, from: "09:00", to: "13:00" },
    ],
    exceptions: [
      { onDate: "2030-12-24", hours: [{ from: "09:00", to: "12:00" }] },
      { onDate: "2030-06-24", hours: [] },
    ],
  });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    id: expect.any(String),
    therapistId: marta.memberId,
    name: "At the practice",
    timeZone: "Europe/Madrid",
    weekly: [
      { weekday: 1, from: "09:00", to: "13:00" },
      { weekday: 1, from: "16:00", to: "20:00" },
      { weekday: 2, from: "16:00", to: "24:00" },
    ],
    exceptions: [
      { onDate: "2030-06-24", hours: [] },
      { onDate: "2030-12-24", hours: [{ from: "09:00", to: "12:00" }] },
    ],
    inForceFrom: null,
    inForceUntil: null,
    locationId: null,
    minimumNoticeMinutes: 720,
    horizonDays: 90,
    stepMinutes: 30,
    maximumPerDay: null,
    archivedAt: null,
    version: 1,
  });
  expect((await assistant.get(`/schedules/${reply.body.id}`)).body).toEqual(reply.body);
  expect((await therapist.get(`/schedules?therapistId=${marta.memberId}`)).body.items).toContainEqual(reply.body);
  expect((await marta.get(`/schedules?therapistId=${therapist.memberId}`)).body.items).toEqual([]);
});

test("a change merges what is named and replaces its lists whole", async () => {
  const exceptions = [{ onDate: "2030-06-24", hours: [] }];
  const { id } = (await marta.post("/schedules", { ...mornings, exceptions })).body;
  const named = await marta.patch(`/schedules/${id}`, { name: "Early", stepMinutes: 15 });
  expect(named.body).toMatchObject({ ...mornings, name: "Early", stepMinutes: 15, exceptions, version: 2 });
  expect(named.headers.etag).toBe('"2"');
  const weekly = [{ weekday: 3, from: "07:00", to: "08:00" }];
  const moved = await marta.patch(`/schedules/${id}`, { weekly, exceptions: [], inForceUntil: "2030-12-31" });
  expect(moved.body).toMatchObject({ name: "Early", weekly, exceptions: [], inForceUntil: "2030-12-31", version: 3 });
  expect((await marta.patch(`/schedules/${id}`, { name: "Late" }, { "if-match": '"1"' })).status).toBe(412);
});

test("a schedule is archived and restored", async () => {
  const { id } = (await marta.post("/schedules", mornings)).body;
  expect((await marta.post(`/schedules/${id}/archive`)).body.archivedAt).not.toBeNull();
  expect((await marta.post(`/schedules/${id}/archive`)).body.version).toBe(2);
  expect((await marta.post(`/schedules/${id}/restore`)).body).toMatchObject({ archivedAt: null, version: 3 });
});

describe("who may", () => {
  test("a therapist keeps their own hours and no colleague's", async () => {
    const own = await therapist.post("/schedules", mornings);
    expect([own.status, own.body.therapistId]).toEqual([201, therapist.memberId]);
    const { id } = (await marta.post("/schedules", mornings)).body;
    expect((await therapist.post("/schedules", { ...mornings, therapistId: marta.memberId })).status).toBe(403);
    expect((await therapist.patch(`/schedules/${id}`, { name: "Mine" })).status).toBe(403);
    expect((await therapist.post(`/schedules/${id}/archive`)).status).toBe(403);
    expect((await marta.get(`/schedules/${id}`)).body.version).toBe(1);
  });

  test("owner and assistant keep anybody's who sees clients", async () => {
    const therapistId = therapist.memberId;
    expect((await marta.post("/schedules", { ...mornings, therapistId })).body.therapistId).toBe(therapistId);
    const { id } = (await assistant.post("/schedules", { ...mornings, therapistId })).body;
    expect((await assistant.patch(`/schedules/${id}`, { horizonDays: 30 })).body.horizonDays).toBe(30);
    expect((await assistant.post("/schedules", mornings)).body.issues[0].path).toBe("body.therapistId");
    expect((await marta.post("/schedules", { ...mornings, therapistId: assistant.memberId })).status).toBe(422);
  });

  test("another practice's schedules, members and places do not exist", async () => {
    const { id } = (await marta.post("/schedules", mornings)).body;
    expect((await stranger.get(`/schedules/${id}`)).status).toBe(404);
    expect((await stranger.patch(`/schedules/${id}`, { name: "Mine" })).status).toBe(404);
    expect((await stranger.post("/schedules", { ...mornings, therapistId: marta.memberId })).status).toBe(404);
    const place = (await stranger.post("/locations", { name: "Elsewhere", kind: "clinic" })).body.id;
    expect((await marta.post("/schedules", { ...mornings, locationId: place })).status).toBe(404);
  });
});

describe("what cannot be meant is refused with where and why, and nothing is written", () => {
  const monday = (from: string, to: string) => ({ weekday: 1, from, to });
  test.each<[string, Record<string, unknown>, string]>([
    ["a zone that is none", { timeZone: "Europe/Gotham" }, "body.timeZone"],
    ["an offset for a zone", { timeZone: "+02:00" }, "body.timeZone"],
    ["hours that end before they begin", { weekly: [monday("13:00", "09:00")] }, "body.weekly.0.to"],
    ["hours of no length", { weekly: [monday("09:00", "09:00")] }, "body.weekly.0.to"],
    ["hours that overlap", { weekly: [monday("12:00", "15:00"), monday("09:00", "12:01")] }, "body.weekly.0.from"],
    ["a time that is none", { weekly: [monday("9", "25:00")] }, "body.weekly.0.from"],
    ["an eighth weekday", { weekly: [{ weekday: 8, from: "09:00", to: "10:00" }] }, "body.weekly.0.weekday"],
    ["more stretches than a week has room for", { weekly: Array(85).fill(monday("09:00", "10:00")) }, "body.weekly"],
    ["a date that is none", { exceptions: [{ onDate: "2030-02-30", hours: [] }] }, "body.exceptions.0.onDate"],
    [
      "a date twice",
      {
        exceptions: [
          { onDate: "2030-02-03", hours: [] },
          { onDate: "2030-02-03", hours: [] },
        ],
      },
      "body.exceptions.1.onDate",
    ],
    [
      "hours of a date that overlap",
      {
        exceptions: [
          {
            onDate: "2030-02-03",
            hours: [
              { from: "09:00", to: "11:00" },
              { from: "10:00", to: "12:00" },
            ],
          },
        ],
      },
      "body.exceptions.0.hours.1.from",
    ],
    ["an end before the beginning", { inForceFrom: "2030-02-03", inForceUntil: "2030-02-02" }, "body.inForceUntil"],
    ["no step", { stepMinutes: 0 }, "body.stepMinutes"],
    ["no horizon", { horizonDays: 0 }, "body.horizonDays"],
    ["a notice below nothing", { minimumNoticeMinutes: -1 }, "body.minimumNoticeMinutes"],
    ["no visits a day", { maximumPerDay: 0 }, "body.maximumPerDay"],
    ["no name", { name: " " }, "body.name"],
  ])("%s", async (_what, wrong, path) => {
    const { id } = (await marta.post("/schedules", mornings)).body;
    const before = await stateOf(world, marta.practiceId);
    const made = await marta.post("/schedules", { ...mornings, ...wrong });
    expect([made.status, made.body.issues?.[0]]).toEqual([422, { path, message: expect.stringMatching(/\w/) }]);
    const changed = await marta.patch(`/schedules/${id}`, wrong);
    expect([changed.status, changed.body.issues?.[0]?.path]).toEqual([422, path]);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
  });

  test("an archived location, but where the schedule had it before", async () => {
    const locationId = (await marta.post("/locations", { name: "Room 3", kind: "clinic" })).body.id;
    const { id } = (await marta.post("/schedules", { ...mornings, locationId })).body;
    await marta.post(`/locations/${locationId}/archive`);
    const made = await marta.post("/schedules", { ...mornings, locationId });
    expect(made.body.issues[0].path).toBe("body.locationId");
    expect((await marta.patch(`/schedules/${id}`, { name: "Still there", locationId })).status).toBe(200);
  });
});

test("a therapist has 50 schedules at most", async () => {
  const nora = await world.owner();
  for (let i = 0; i < 50; i++) await nora.post("/schedules", mornings);
  const reply = await nora.post("/schedules", mornings);
  expect([reply.status, reply.body.code]).toEqual([409, "too_many_schedules"]);
});

test("every change stands in the trail and is told", async () => {
  const nora = await world.owner();
  const { id } = (await nora.post("/schedules", mornings)).body;
  await nora.patch(`/schedules/${id}`, { name: "Early" });
  await nora.post(`/schedules/${id}/archive`);
  await nora.post(`/schedules/${id}/restore`);
  const acts = (await world.auditOf(nora.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);
  expect(acts).toEqual(["create", "change", "archive", "restore"].map((act) => `schedule.${act}`));
  const told = (await world.eventsOf(nora.practiceId)).filter((event) => event.subject_id === id);
  expect(told.map(({ kind }) => kind)).toEqual(
    ["added", "changed", "changed", "changed"].map((act) => `schedule.${act}`),
  );
  expect(told.every(({ payload }) => payload.therapistId === nora.memberId)).toBe(true);
});
