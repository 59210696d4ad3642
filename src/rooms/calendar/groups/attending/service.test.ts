import { beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-04T09:00:00Z");
const marta = await world.owner();
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const client = async (firstName: string) => (await marta.post("/clients", { firstName })).body.id as string;
const [juniper, rowan, sage] = [await client("Juniper"), await client("Rowan"), await client("Sage")];
const at = (day: string) => ({ startsAt: `2026-05-${day}T17:00:00Z`, endsAt: `2026-05-${day}T18:00:00Z` });

/** A session before anyone joined, one while Juniper was there, one after she left; Rowan stays. */
let group: { id: string; sessions: { id: string }[]; places: { id: string; clientId: string }[] };
let [early, middle, late] = ["", "", ""];

beforeAll(async () => {
  const sessions = [at("03"), at("05"), at("07")];
  group = (await marta.post("/groups", { name: "Circle", capacity: 4, note: "Not for its people", sessions })).body;
  [early, middle, late] = group.sessions.map(({ id }) => id) as [string, string, string];
  for (const clientId of [juniper, rowan]) group = (await marta.post(`/groups/${group.id}/places`, { clientId })).body;
  world.clock.set("2026-05-06T09:00:00Z");
  await again();
  const place = group.places.find(({ clientId }) => clientId === juniper);
  await marta.post(`/groups/${group.id}/places/${place?.id}/leave`);
});

async function again() {
  for (const member of [marta, assistant, stranger]) {
    const { cookies } = await world.signIn(member.email);
    for (const [name, value] of cookies) member.cookies.set(name, value);
  }
}
const attendances = async (session: string, by = marta) =>
  (await by.get(`/appointments/${session}/attendances`)).body.items.map(
    (item: { client: { firstName: string }; state: string | null; expected: boolean }) =>
      `${item.client.firstName} ${item.state ?? "?"}${item.expected ? "" : " (joined later)"}`,
  );
const note = (session: string, items: object[], by = marta) =>
  by.request("PUT", `/appointments/${session}/attendances`, { items });
const timeline = async (clientId: string) =>
  (await marta.get(`/clients/${clientId}/timeline?kind=appointment`)).body.items;

describe("who is expected at a session", () => {
  test("has a place at that time; whoever joined later can be noted all the same", async () => {
    expect(await attendances(middle)).toEqual(["Juniper ?", "Rowan ?"]);
    expect(await attendances(late)).toEqual(["Rowan ?"]);
    expect(await attendances(early)).toEqual(["Juniper ? (joined later)", "Rowan ? (joined later)"]);
  });

  test("a visit of one client is no session, and another practice's does not exist", async () => {
    const visit = (await marta.post("/appointments", { clientId: sage, ...at("20") })).body;
    expect((await marta.get(`/appointments/${visit.id}/attendances`)).status).toBe(404);
    expect((await note(visit.id, [{ clientId: sage, state: "attended" }])).status).toBe(404);
    expect((await stranger.get(`/appointments/${middle}/attendances`)).status).toBe(404);
    expect((await note(middle, [{ clientId: juniper, state: "attended" }], stranger)).status).toBe(404);
  });
});

describe("attendance", () => {
  test("is noted by person, and someone's coming says that the session took place", async () => {
    await note(middle, [{ clientId: rowan, state: "excused" }], assistant);
    expect((await marta.get(`/appointments/${middle}`)).body.status).toBe("scheduled");
    const reply = await note(middle, [{ clientId: juniper, state: "attended" }]);
    expect(reply.body.items).toMatchObject([
      { clientId: juniper, state: "attended", notedBy: marta.memberId, notedAt: "2026-05-06T09:00:00Z" },
      { clientId: rowan, state: "excused", notedBy: assistant.memberId },
    ]);
    expect((await marta.get(`/appointments/${middle}`)).body.status).toBe("attended");
    expect((await marta.get(`/groups/${group.id}`)).body.sessions[1].attended).toBe(1);
  });

  test("is changed and taken back, and who is not named stays", async () => {
    await note(middle, [{ clientId: rowan, state: "no_show" }]);
    expect(await attendances(middle)).toEqual(["Juniper attended", "Rowan no_show"]);
    await note(middle, [{ clientId: rowan, state: null }]);
    expect(await attendances(middle)).toEqual(["Juniper attended", "Rowan ?"]);
  });

  test("of somebody who was never in the group is refused, and nothing is written of the others", async () => {
    const before = await stateOf(world, marta.practiceId);
    const reply = await note(middle, [
      { clientId: rowan, state: "attended" },
      { clientId: sage, state: "attended" },
    ]);
    expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.items.1.clientId"]);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
  });

  test("is not noted of a cancelled session", async () => {
    await marta.post(`/appointments/${late}/cancel`);
    expect((await note(late, [{ clientId: rowan, state: "attended" }])).body.code).toBe("not_possible");
    await marta.post(`/appointments/${late}/restore`);
  });

  test("leaves an event and a row in the trail", async () => {
    const events = (await world.eventsOf(marta.practiceId)).filter(({ kind }) => kind === "attendance.noted");
    expect(events[0]).toMatchObject({ subject_id: middle, payload: { clientId: rowan, state: "excused" } });
    const trail = (await world.auditOf(marta.practiceId)).map(({ action }) => action);
    expect(trail).toEqual(expect.arrayContaining(["attendance.list", "attendance.note", "attendance.note.refused"]));
  });
});

describe("the sessions of a client", () => {
  test("stand in their timeline while they had a place, with the group's name and whether they came", async () => {
    expect(await timeline(juniper)).toMatchObject([{ id: middle, groupName: "Circle", attendance: "attended" }]);
    expect(await timeline(rowan)).toMatchObject([
      { id: late, status: "scheduled" },
      { id: middle, attendance: null },
    ]);
    expect(await timeline(sage)).toMatchObject([{ groupName: null }]);
  });

  test("are theirs once their attendance says so, as in a record made afterwards", async () => {
    await note(early, [{ clientId: rowan, state: "attended" }]);
    expect((await timeline(rowan)).map(({ id }: { id: string }) => id)).toEqual([late, middle, early]);
    const { items } = (await marta.get(`/appointments?clientId=${rowan}`)).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([early, middle, late]);
  });

  test("count as the next and the last visit, unless they did not come", async () => {
    const visitsOf = async (id: string) => (await marta.get(`/clients/${id}`)).body.visits;
    expect(await visitsOf(rowan)).toEqual({ nextAt: at("07").startsAt, lastAt: at("05").startsAt });
    await note(middle, [{ clientId: rowan, state: "no_show" }]);
    expect(await visitsOf(rowan)).toEqual({ nextAt: at("07").startsAt, lastAt: at("03").startsAt });
    expect(await visitsOf(juniper)).toEqual({ nextAt: null, lastAt: at("05").startsAt });
  });

  test("take a note of each of them, and of nobody else", async () => {
    const write = (clientId: string, appointmentId: string) =>
      marta.post("/notes", { clientId, appointmentId, sections: { plan: "Breathe" } });
    expect((await write(juniper, middle)).body).toMatchObject({ clientId: juniper, appointmentId: middle });
    expect((await write(rowan, middle)).status).toBe(201);
    for (const [who, session] of [
      [juniper, late],
      [sage, middle],
    ] as const)
      expect((await write(who, session)).body.issues[0].path).toBe("body.appointmentId");
    expect((await marta.get(`/appointments/${middle}`)).body.badges).toEqual({ note: "draft" });
  });
});
