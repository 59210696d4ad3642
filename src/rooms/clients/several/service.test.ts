import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const newClient = async (firstName: string, tags: string[] = []) =>
  (await marta.post("/clients", { firstName, tags })).body.id as string;
const several = (body: Record<string, unknown>) => marta.post("/clients/several", body);
const tagsOf = async (id: string) => (await marta.get(`/clients/${id}`)).body.tags;

test("Several clients are given a tag, and only those who had it not are told of; taking it back leaves the others theirs", async () => {
  const [one, two, three] = [await newClient("One"), await newClient("Two", ["Tardes"]), await newClient("Three")];
  const { body } = await several({ ids: [one, two, three], addTag: "tardes" });
  expect(body.changed.sort()).toEqual([one, three].sort());
  expect(await tagsOf(two)).toEqual(["Tardes"]);
  await several({ ids: body.changed, removeTag: "TARDES" });
  expect([await tagsOf(one), await tagsOf(two)]).toEqual([[], ["Tardes"]]);
});

test("Several are archived and come back, each as if by themselves", async () => {
  const ids = [await newClient("One"), await newClient("Two")];
  expect((await several({ ids, status: "archived" })).body.changed.sort()).toEqual([...ids].sort());
  expect((await several({ ids, status: "archived" })).body.changed).toEqual([]);
  expect((await marta.get(`/clients/${ids[0]}`)).body).toMatchObject({ status: "archived", version: 2 });
  await several({ ids, status: "active" });
  const events = (await world.eventsOf(marta.practiceId)).filter(({ subject_id }) => subject_id === ids[1]);
  expect(events.map(({ kind }) => kind)).toEqual(["client.created", "client.archived", "client.restored"]);
  const acts = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === ids[1]);
  expect(acts.map(({ action }) => action)).toEqual(["client.created", "client.archived", "client.restored"]);
});

test("All of them, or none", async () => {
  const full = await newClient(
    "Full",
    Array.from({ length: 30 }, (_, at) => `tag ${at}`),
  );
  const one = await newClient("One");
  expect((await several({ ids: [one, full], addTag: "one more" })).body.code).toBe("too_many_tags");
  expect(await tagsOf(one)).toEqual([]);
  const stranger = await world.owner();
  const { body: elsewhere } = await stranger.post("/clients", { firstName: "Elsewhere" });
  expect((await several({ ids: [one, elsewhere.id], addTag: "mine" })).status).toBe(404);
  expect(await tagsOf(one)).toEqual([]);
});

test("Two who change the same clients at once both come to an end", async () => {
  const ids = await Promise.all(["One", "Two", "Three"].map((name) => newClient(name)));
  const both = await Promise.all([several({ ids, addTag: "a" }), several({ ids: [...ids].reverse(), addTag: "b" })]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect((await tagsOf(ids[0] ?? "")).sort()).toEqual(["a", "b"]);
});
