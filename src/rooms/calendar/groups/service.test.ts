import { describe, expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-04T09:00:00Z");
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
const circle = (
  await marta.post("/services", {
    name: "Circle",
    durationMinutes: 90,
    mode: "group",
    capacity: 8,
    bufferAfterMinutes: 15,
  })
).body;

/** Each test has days of its own, so that none meets another's sessions. */
let day = Temporal.PlainDate.from("2026-06-01");
const session = (from = "17:00", to = "18:30") => {
  day = day.add({ days: 1 });
  return on(day.toString(), from, to);
};
const on = (date: string, from: string, to: string) => ({
  startsAt: `${date}T${from}:00Z`,
  endsAt: `${date}T${to}:00Z`,
});

async function opened(more: Record<string, unknown> = {}, by = marta) {
  const reply = await by.post("/groups", { serviceId: circle.id, sessions: [session()], ...more });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body;
}

describe("a group", () => {
  test("is called what its service is and as large, and each date is an appointment of it", async () => {
    const dates = [session(), session()];
    const group = await opened({ sessions: dates, note: "Bring a blanket" });
    expect(group).toMatchObject({
      name: "Circle",
      capacity: 8,
      therapistId: marta.memberId,
      sessionCount: 2,
      nextAt: dates[0]?.startsAt,
      note: "Bring a blanket",
      joined: 0,
      places: [],
    });
    expect(group.sessions).toMatchObject(dates.map((times) => ({ ...times, status: "scheduled", attended: 0 })));
    const visit = (await marta.get(`/appointments/${group.sessions[0].id}`)).body;
    expect(visit).toMatchObject({
      clientId: null,
      client: null,
      serviceId: circle.id,
      group: { id: group.id, name: "Circle", capacity: 8, joined: 0, offered: 0, waiting: 0 },
    });
    expect((await marta.get(`/groups/${group.id}`)).body).toEqual(group);
  });

  test("needs no service when it says its name and size", async () => {
    const group = await opened({ serviceId: null, name: 'Autumn "retreat"\\', capacity: 3 });
    expect(group).toMatchObject({ name: 'Autumn "retreat"\\', capacity: 3, serviceId: null });
    const { startsAt: from, endsAt: to } = group.sessions[0];
    const [line] = (await marta.get(`/appointments?${new URLSearchParams({ from, to })}`)).body.items;
    expect(line.group.name).toBe('Autumn "retreat"\\');
  });

  test("holds its therapist's time like every visit, buffers included", async () => {
    const times = session();
    await opened({ sessions: [times] });
    const late = { startsAt: times.endsAt, endsAt: times.endsAt.replace("18:30", "19:00") };
    const reply = await marta.post("/appointments", { clientId: juniper.id, ...late });
    expect([reply.status, reply.body.code]).toEqual([409, "slot_taken"]);
  });

  test("is refused with all that is in the way of any date, and booked over it for a reason", async () => {
    const [first, second, third] = [session(), session(), session()];
    for (const times of [first, third]) await marta.post("/appointments", { clientId: juniper.id, ...times });
    const before = await stateOf(world, marta.practiceId);
    const wish = { serviceId: circle.id, sessions: [first, second, third] };
    const reply = await marta.post("/groups", wish);
    expect([reply.status, reply.body.code]).toEqual([409, "slot_taken"]);
    expect(reply.body.conflicts).toMatchObject([first, third]);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
    const group = await opened({ ...wish, override: { reason: "The hall is only free then" } });
    const over = (await marta.get(`/appointments/${group.sessions[0].id}`)).body;
    expect(over).toMatchObject({ overridden: true, overrideReason: "The hall is only free then" });
  });

  test("moves, cancels and attends session by session", async () => {
    const group = await opened({ sessions: [session(), session(), session()] });
    const [first, second, third] = group.sessions;
    const to = session();
    expect((await marta.patch(`/appointments/${first.id}`, to)).body).toMatchObject(to);
    await marta.post(`/appointments/${second.id}/cancel`, { reason: "Storm" });
    await marta.post(`/appointments/${third.id}/attend`);
    const { sessions, sessionCount } = (await marta.get(`/groups/${group.id}`)).body;
    expect(sessions.map(({ status }: { status: string }) => status)).toEqual(["cancelled", "attended", "scheduled"]);
    expect(sessionCount).toBe(2);
    expect((await marta.post(`/appointments/${second.id}/restore`)).body.cancelReason).toBeNull();
  });

  test("changes its name, note and places, and tells who has seen an older one", async () => {
    const group = await opened();
    const changed = await marta.patch(`/groups/${group.id}`, { name: "Quiet circle", capacity: 5, note: null });
    expect(changed.body).toMatchObject({ name: "Quiet circle", capacity: 5, note: null, version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    const stale = await marta.patch(`/groups/${group.id}`, { name: "Mine" }, { "if-match": '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, "stale_version"]);
  });

  test("is listed newest first, in pages, by how it stands", async () => {
    const nora = await world.owner();
    const open = async (more: object) => opened({ serviceId: null, name: "Circle", capacity: 2, ...more }, nora);
    const [over, coming, called] = [
      await open({ sessions: [on("2026-05-01", "10:00", "11:00")] }),
      await open({}),
      await open({}),
    ];
    await nora.post(`/groups/${called.id}/cancel`);
    const ids = async (query: string) =>
      (await nora.get(`/groups?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids("")).toEqual([called.id, coming.id, over.id]);
    expect(await ids("status=open")).toEqual([coming.id]);
    expect(await ids("status=over")).toEqual([over.id]);
    expect(await ids("status=cancelled")).toEqual([called.id]);
    const first = (await nora.get("/groups?limit=2")).body;
    expect(first.items).toHaveLength(2);
    expect(await ids(`limit=2&cursor=${first.nextCursor}`)).toEqual([over.id]);
    expect((await nora.get("/groups?cursor=elsewhere")).status).toBe(422);
  });
});

describe("dates of a group", () => {
  test("are added, and refused over another of its own, with a reason too", async () => {
    const group = await opened();
    const more = session();
    const added = await marta.post(`/groups/${group.id}/sessions`, { sessions: [more] });
    expect([added.status, added.body.sessionCount]).toEqual([201, 2]);
    const over = { ...more, endsAt: more.endsAt.replace("18:30", "18:00") };
    const reply = await marta.post(`/groups/${group.id}/sessions`, { sessions: [over], override: { reason: "Both" } });
    expect([reply.status, reply.body.code]).toEqual([409, "sessions_overlap"]);
  });

  test("never lie over each other, also when one is moved there with a reason", async () => {
    const group = await opened({ sessions: [session(), session()] });
    const [first, second] = group.sessions;
    const times = { startsAt: first.startsAt, endsAt: first.endsAt };
    const reply = await marta.patch(`/appointments/${second.id}`, { ...times, override: { reason: "Both" } });
    expect([reply.status, reply.body.code]).toEqual([409, "sessions_overlap"]);
    expect((await marta.get(`/appointments/${second.id}`)).body.startsAt).toBe(second.startsAt);
  });

  test("are at most sixty at once", async () => {
    const group = await opened();
    const sessions = Array.from({ length: 61 }, () => session());
    expect((await marta.post(`/groups/${group.id}/sessions`, { sessions })).status).toBe(422);
  });
});

describe("a cancelled group", () => {
  test("frees its sessions to come, keeps those that were, and says why to those who ask", async () => {
    const past = on("2026-05-03", "17:00", "18:00");
    const group = await opened({ sessions: [past, session(), session()] });
    const reply = await marta.post(`/groups/${group.id}/cancel`, { reason: "The house is not free" });
    expect(reply.body).toMatchObject({ cancelReason: "The house is not free", nextAt: null });
    expect(reply.body.sessions.map(({ status }: { status: string }) => status)).toEqual([
      "scheduled",
      "cancelled",
      "cancelled",
    ]);
    const visit = (await marta.get(`/appointments/${group.sessions[1].id}`)).body;
    expect(visit.cancelReason).toBe("The house is not free");
    const again = await marta.post(`/groups/${group.id}/cancel`);
    expect([again.status, again.body.code]).toEqual([409, "group_cancelled"]);
  });

  test("takes nobody, no dates, and none of its sessions back by itself", async () => {
    const group = await opened();
    await marta.post(`/groups/${group.id}/cancel`);
    const tried = [
      await marta.post(`/groups/${group.id}/places`, { clientId: juniper.id }),
      await marta.post(`/groups/${group.id}/sessions`, { sessions: [session()] }),
      await marta.post(`/appointments/${group.sessions[0].id}/restore`),
    ];
    expect(tried.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([409, "group_cancelled"]));
  });

  test("has nothing to come, neither what was noted as attended too soon nor what is moved there from the past", async () => {
    const past = on("2026-04-30", "17:00", "18:30");
    const group = await opened({ sessions: [past, session()] });
    const [over, coming] = group.sessions.map(({ id }: { id: string }) => `/appointments/${id}`);
    expect((await marta.post(`${coming}/attend`)).status).toBe(200);
    await marta.post(`/groups/${group.id}/cancel`);
    const tried = [await marta.post(`${coming}/restore`), await marta.patch(over, session())];
    expect(tried.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([409, "group_cancelled"]));
    const recorded = [await marta.patch(over, on("2026-04-30", "17:15", "18:45")), await marta.post(`${over}/attend`)];
    expect(recorded.map(({ status }) => status)).toEqual([200, 200]);
    expect((await marta.post(`${over}/restore`)).status).toBe(200);
  });

  test("comes back with the sessions that went with it, where their time is free", async () => {
    const group = await opened({ sessions: [session(), session()] });
    const [first, second] = group.sessions;
    await marta.post(`/appointments/${first.id}/cancel`, { reason: "Storm" });
    world.clock.advance({ seconds: 1 });
    await marta.post(`/groups/${group.id}/cancel`);
    const { startsAt, endsAt } = second;
    const other = await marta.post("/appointments", { clientId: juniper.id, startsAt, endsAt });
    const refused = await marta.post(`/groups/${group.id}/restore`);
    expect([refused.status, refused.body.code]).toEqual([409, "slot_taken"]);
    expect((await marta.get(`/groups/${group.id}`)).body.cancelledAt).not.toBeNull();
    await marta.post(`/appointments/${other.body.id}/cancel`);
    const back = (await marta.post(`/groups/${group.id}/restore`)).body;
    expect(back).toMatchObject({ cancelledAt: null, cancelReason: null });
    expect(back.sessions.map(({ status }: { status: string }) => status)).toEqual(["cancelled", "scheduled"]);
    expect((await marta.post(`/groups/${group.id}/restore`)).body.code).toBe("not_possible");
  });
});

describe("whose group it is", () => {
  test("an assistant keeps everyone's, a therapist their own", async () => {
    const group = await opened({ therapistId: therapist.memberId }, assistant);
    expect((await therapist.patch(`/groups/${group.id}`, { name: "Ours" })).status).toBe(200);
    const hers = await opened();
    const tried = [
      await therapist.patch(`/groups/${hers.id}`, { name: "Mine" }),
      await therapist.post(`/groups/${hers.id}/cancel`),
      await therapist.post(`/groups/${hers.id}/places`, { clientId: juniper.id }),
      await therapist.post(`/groups/${hers.id}/sessions`, { sessions: [session()] }),
    ];
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await therapist.get(`/groups/${hers.id}`)).status).toBe(200);
    expect((await assistant.post("/groups", { serviceId: circle.id, sessions: [session()] })).status).toBe(422);
  });

  test("another practice's does not exist", async () => {
    const group = await opened();
    expect((await stranger.get(`/groups/${group.id}`)).status).toBe(404);
    expect((await stranger.post(`/groups/${group.id}/cancel`)).status).toBe(404);
    expect((await stranger.get("/groups")).body.items).toEqual([]);
  });
});

describe("what cannot be meant is refused and leaves nothing behind", () => {
  const times = on("2026-09-01", "10:00", "11:00");
  test.each([
    ["no place at all", { capacity: 0 }, "body.capacity"],
    ["more places than a group has", { capacity: 501 }, "body.capacity"],
    ["no date", { sessions: [] }, "body.sessions"],
    [
      "an end before the start",
      { sessions: [{ startsAt: times.endsAt, endsAt: times.startsAt }] },
      "body.sessions.0.endsAt",
    ],
    ["dates over each other", { sessions: [times, on("2026-09-01", "10:30", "12:00")] }, "body.sessions.1.startsAt"],
    ["no name without a service", { serviceId: null, capacity: 3 }, "body.name"],
    ["no size without a service", { serviceId: null, name: "Circle" }, "body.capacity"],
  ])("%s", async (_name, wrong, path) => {
    const before = await stateOf(world, marta.practiceId);
    const reply = await marta.post("/groups", { serviceId: circle.id, sessions: [times], ...wrong });
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toBe(path);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
  });

  test("a service for one client", async () => {
    const single = (await marta.post("/services", { name: "Individual", durationMinutes: 50 })).body;
    const reply = await marta.post("/groups", { serviceId: single.id, sessions: [times] });
    expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.serviceId"]);
  });
});

test("what happens to a group is told and kept in the trail", async () => {
  const nora = await world.owner();
  const group = await opened({ serviceId: null, name: "Circle", capacity: 2 }, nora);
  await nora.get(`/groups/${group.id}`);
  await nora.post(`/groups/${group.id}/cancel`);
  await nora.post(`/groups/${group.id}/restore`);
  const told = (await world.eventsOf(nora.practiceId))
    .map(({ kind }) => kind)
    .filter((kind) => /group|appoint/.test(kind));
  expect(told).toEqual([
    "appointment.booked",
    "group.created",
    "appointment.cancelled",
    "group.cancelled",
    "appointment.restored",
    "group.restored",
  ]);
  const trail = (await world.auditOf(nora.practiceId)).filter(({ subject_id }) => subject_id === group.id);
  expect(trail.map(({ action }) => action)).toEqual(["group.create", "group.read", "group.cancel", "group.restore"]);
});
