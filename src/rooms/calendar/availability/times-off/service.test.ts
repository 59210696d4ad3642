import { expect, test } from "vitest";
import { stateOf } from "#testing/hostile.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();

const summer = { startsOn: "2030-08-05", endsOn: "2030-08-23", label: "Walking in Asturias" };

test("a time off is noted, read, changed and forgotten", async () => {
  const made = await marta.post("/times-off", summer);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({ id: expect.any(String), therapistId: marta.memberId, ...summer, version: 1 });
  const { id } = made.body;
  expect((await assistant.get(`/times-off/${id}`)).body).toEqual(made.body);
  const changed = await marta.patch(`/times-off/${id}`, { endsOn: "2030-08-16" });
  expect(changed.body).toMatchObject({ ...summer, endsOn: "2030-08-16", version: 2 });
  expect((await marta.patch(`/times-off/${id}`, { label: null }, { "if-match": '"1"' })).status).toBe(412);
  expect((await marta.patch(`/times-off/${id}`, { label: null })).body.label).toBeNull();
  expect((await marta.delete(`/times-off/${id}`)).status).toBe(204);
  expect((await marta.get(`/times-off/${id}`)).status).toBe(404);
});

test("the list has those that touch the days asked for, earliest first", async () => {
  const nora = await world.owner();
  const later = (await nora.post("/times-off", { startsOn: "2030-09-01", endsOn: "2030-09-01" })).body;
  const sooner = (await nora.post("/times-off", summer)).body;
  expect((await nora.get("/times-off")).body.items).toEqual([sooner, later]);
  const between = async (from: string, to: string) => (await nora.get(`/times-off?from=${from}&to=${to}`)).body.items;
  expect(await between("2030-08-23", "2030-08-31")).toEqual([sooner]);
  expect(await between("2030-08-24", "2030-08-31")).toEqual([]);
});

test("why someone is away stands sealed in the table, under the practice's own key", async () => {
  const { id } = (await marta.post("/times-off", summer)).body;
  const { rows } = await world.superuser.query("select * from times_off where id = $1", [id]);
  expect(JSON.stringify(rows)).not.toContain("Asturias");
  const own = await world.superuser.query("select key_id from practices where practice_id = $1", [marta.practiceId]);
  expect(rows[0].label.subarray(1, 17).toString("hex")).toBe(own.rows[0].key_id.replaceAll("-", ""));
});

test("a therapist is away by their own word, or the owner's or assistant's", async () => {
  const { id } = (await marta.post("/times-off", summer)).body;
  expect((await therapist.post("/times-off", { ...summer, therapistId: marta.memberId })).status).toBe(403);
  expect((await therapist.patch(`/times-off/${id}`, { label: "Mine" })).status).toBe(403);
  expect((await therapist.delete(`/times-off/${id}`)).status).toBe(403);
  expect((await therapist.post("/times-off", summer)).body.therapistId).toBe(therapist.memberId);
  const of = { ...summer, therapistId: therapist.memberId };
  expect((await assistant.post("/times-off", of)).body.therapistId).toBe(therapist.memberId);
  expect((await assistant.post("/times-off", summer)).status).toBe(422);
  expect((await stranger.get(`/times-off/${id}`)).status).toBe(404);
  expect((await stranger.delete(`/times-off/${id}`)).status).toBe(404);
});

test.each([
  ["an end before the beginning", { startsOn: "2030-08-05", endsOn: "2030-08-04" }, "body.endsOn"],
  ["more than two years", { startsOn: "2030-08-05", endsOn: "2032-08-05" }, "body.endsOn"],
  ["a day that is none", { startsOn: "2030-02-30", endsOn: "2030-03-01" }, "body.startsOn"],
])("%s is refused with where and why, and nothing is written", async (_what, days, path) => {
  const before = await stateOf(world, marta.practiceId);
  const reply = await marta.post("/times-off", days);
  expect([reply.status, reply.body.issues[0].path]).toEqual([422, path]);
  expect(await stateOf(world, marta.practiceId)).toBe(before);
});

test("a therapist has 1,000 times off at most", async () => {
  const nora = await world.owner();
  await world.superuser.query(
    `insert into times_off (practice_id, id, member_id, starts_on, ends_on)
      select $1, gen_random_uuid(), $2, '2030-01-01', '2030-01-01' from generate_series(1, 1000)`,
    [nora.practiceId, nora.memberId],
  );
  const reply = await nora.post("/times-off", summer);
  expect([reply.status, reply.body.code]).toEqual([409, "too_many_times_off"]);
});

test("every reading and change stands in the trail, every change is told without a word of why", async () => {
  const nora = await world.owner();
  const { id } = (await nora.post("/times-off", summer)).body;
  await nora.get("/times-off");
  await nora.get(`/times-off/${id}`);
  await nora.patch(`/times-off/${id}`, { label: "Rest" });
  await nora.delete(`/times-off/${id}`);
  const acts = (await world.auditOf(nora.practiceId))
    .map((row) => row.action)
    .filter((act) => act.startsWith("time_off"));
  expect(acts).toEqual(["create", "list", "read", "change", "remove"].map((act) => `time_off.${act}`));
  const told = (await world.eventsOf(nora.practiceId)).filter((event) => event.subject_id === id);
  const { label: _, ...days } = summer;
  expect(told.map(({ kind, payload }) => [kind, payload])).toEqual(
    ["added", "changed", "removed"].map((what) => [`time_off.${what}`, { therapistId: nora.memberId, ...days }]),
  );
});
