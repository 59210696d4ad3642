import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");

test("A member keeps ways of looking at the list; nobody else sees them", async () => {
  const view = { name: "Long away", asked: { tags: ["evenings"], notSeenFor: 60, order: "last" }, columns: ["phone"] };
  const { status, body } = await marta.post("/client-views", view);
  expect(status).toBe(201);
  expect((await marta.get("/client-views")).body.items).toMatchObject([view]);
  expect((await teo.get("/client-views")).body.items).toEqual([]);
  for (const reply of [
    await teo.patch(`/client-views/${body.id}`, { name: "Mine" }),
    await teo.delete(`/client-views/${body.id}`),
  ])
    expect(reply.status).toBe(404);
  expect((await marta.patch(`/client-views/${body.id}`, { name: "Away" })).body.name).toBe("Away");
  expect((await marta.delete(`/client-views/${body.id}`)).status).toBe(204);
  expect((await marta.get("/client-views")).body.items).toEqual([]);
});
