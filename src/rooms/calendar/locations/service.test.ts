import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();

const clinic = { name: "Lindengasse", kind: "clinic", address: "Lindengasse 4", details: "the bell says Vale" };

test("a location is added with its address and how to get in", async () => {
  const reply = await marta.post("/locations", { ...clinic, timeZone: "Atlantic/Canary", travelMinutes: 15 });
  expect(reply.status).toBe(201);
  expect(reply.body).toEqual({
    ...clinic,
    id: expect.any(String),
    link: null,
    timeZone: "Atlantic/Canary",
    travelMinutes: 15,
    archivedAt: null,
    version: 1,
  });
  expect((await assistant.get("/locations")).body.items).toContainEqual(reply.body);
  expect((await assistant.get(`/locations/${reply.body.id}`)).body).toEqual(reply.body);
});

test("address and details stand sealed in the table, under the practice's own key", async () => {
  const { id } = (await marta.post("/locations", clinic)).body;
  const { rows } = await world.superuser.query("select * from locations where id = $1", [id]);
  expect(JSON.stringify(rows)).not.toMatch(/gasse 4|bell/);
  const own = await world.superuser.query("select key_id from practices where practice_id = $1", [marta.practiceId]);
  expect(rows[0].whereabouts.subarray(1, 17).toString("hex")).toBe(own.rows[0].key_id.replaceAll("-", ""));
});

test("a change merges what is named; what is emptied is gone", async () => {
  const { id } = (await marta.post("/locations", clinic)).body;
  const changed = await marta.patch(`/locations/${id}`, { details: null });
  expect(changed.body).toMatchObject({ name: "Lindengasse", address: "Lindengasse 4", details: null, version: 2 });
  expect(changed.headers.etag).toBe('"2"');
  expect((await marta.patch(`/locations/${id}`, { address: null })).body).toMatchObject({ address: null, version: 3 });
  expect((await marta.patch(`/locations/${id}`, { name: "Late" }, { "if-match": '"1"' })).status).toBe(412);
});

test("an online location has a link, sealed like its address", async () => {
  const online = { name: "Online", kind: "online", link: "https://meet.example/room-of-vale?pin=1" };
  const made = await marta.post("/locations", online);
  expect(made.body).toMatchObject({ ...online, address: null, details: null });
  const { rows } = await world.superuser.query("select * from locations where id = $1", [made.body.id]);
  expect(JSON.stringify(rows)).not.toMatch(/room-of-vale/);
  expect((await marta.patch(`/locations/${made.body.id}`, { link: null })).body.link).toBeNull();
});

test.each(["http://meet.example/a", "javascript:alert(1)", "meet.example", `https://meet.example/${"a".repeat(500)}`])(
  "a link like %s is refused, and nothing is written",
  async (link) => {
    const before = (await marta.get("/locations")).body.items;
    const reply = await marta.post("/locations", { name: "Online", kind: "online", link });
    expect([reply.status, reply.body.issues[0].path]).toEqual([422, "body.link"]);
    expect((await marta.get("/locations")).body.items).toEqual(before);
  },
);

test("a location is archived and restored", async () => {
  const { id } = (await marta.post("/locations", clinic)).body;
  expect((await marta.post(`/locations/${id}/archive`)).body.archivedAt).not.toBeNull();
  expect((await marta.post(`/locations/${id}/restore`)).body).toMatchObject({ archivedAt: null, version: 3 });
});

test("an assistant shapes no location, and another practice's does not exist", async () => {
  const { id } = (await marta.post("/locations", clinic)).body;
  expect((await assistant.post("/locations", clinic)).status).toBe(403);
  expect((await assistant.patch(`/locations/${id}`, { name: "Mine" })).status).toBe(403);
  expect((await stranger.get(`/locations/${id}`)).status).toBe(404);
  expect((await stranger.post(`/locations/${id}/archive`)).status).toBe(404);
});

test("a zone is a place's name, and travel is minutes", async () => {
  expect((await marta.post("/locations", { ...clinic, timeZone: "Middle/Earth" })).status).toBe(422);
  expect((await marta.post("/locations", { ...clinic, travelMinutes: 241 })).status).toBe(422);
});

test("every reading and change stands in the trail", async () => {
  const nora = await world.owner();
  const { id } = (await nora.post("/locations", clinic)).body;
  await nora.get("/locations");
  await nora.get(`/locations/${id}`);
  await nora.patch(`/locations/${id}`, { name: "Room 2" });
  await nora.post(`/locations/${id}/archive`);
  await nora.post(`/locations/${id}/restore`);
  const acts = (await world.auditOf(nora.practiceId))
    .map((row) => row.action)
    .filter((act) => act.startsWith("location"));
  expect(acts).toEqual(["create", "list", "read", "change", "archive", "restore"].map((act) => `location.${act}`));
});

test("a practice has 500 locations at most", async () => {
  const nora = await world.owner();
  await world.superuser.query(
    `insert into locations (practice_id, id, name, kind)
      select $1, gen_random_uuid(), 'Room ' || n, 'clinic' from generate_series(1, 500) n`,
    [nora.practiceId],
  );
  const reply = await nora.post("/locations", clinic);
  expect([reply.status, reply.body.code]).toEqual([409, "too_many_locations"]);
});
