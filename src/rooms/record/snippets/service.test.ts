import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const nadia = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");

const risk = { name: "Risk asked", abbreviation: "risk", text: "Asked about **risk**: none." };
const names = async (who: typeof teo) =>
  (await who.get("/snippets")).body.items.map((one: { name: string; own: boolean }) => [one.name, one.own]);

describe("A snippet", () => {
  test("is its member's own until it is shared, and an assistant's never", async () => {
    const { status, body } = await teo.post("/snippets", risk);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...risk, shared: false, own: true, version: 1 });
    expect(await names(nadia)).toEqual([]);
    expect((await nadia.patch(`/snippets/${body.id}`, { name: "Mine now" })).status).toBe(404);
    expect((await teo.patch(`/snippets/${body.id}`, { shared: true })).body).toMatchObject({
      shared: true,
      version: 2,
    });
    expect(await names(nadia)).toEqual([["Risk asked", false]]);
    expect((await assistant.get("/snippets")).status).toBe(403);
    const row = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === body.id);
    expect(row.map(({ action }) => action)).toEqual(["snippet.created", "snippet.changed.refused", "snippet.changed"]);
  });

  test("that is shared is changed by who made it or an owner", async () => {
    const { body } = await teo.post("/snippets", { ...risk, abbreviation: "r2", shared: true });
    expect((await nadia.patch(`/snippets/${body.id}`, { text: "Other" })).status).toBe(403);
    expect((await nadia.delete(`/snippets/${body.id}`)).status).toBe(403);
    expect((await marta.patch(`/snippets/${body.id}`, { text: "Better" })).body).toMatchObject({
      text: "Better",
      own: false,
    });
    expect((await teo.patch(`/snippets/${body.id}`, { text: "x" }, { "if-match": '"1"' })).status).toBe(412);
    expect((await marta.delete(`/snippets/${body.id}`)).status).toBe(204);
    expect((await teo.delete(`/snippets/${body.id}`)).status).toBe(404);
  });

  test("has an abbreviation that is no other's of the same member", async () => {
    expect((await nadia.post("/snippets", risk)).status).toBe(201);
    const again = await nadia.post("/snippets", { ...risk, abbreviation: "RISK" });
    expect([again.status, again.body.code]).toEqual([409, "abbreviation_taken"]);
    const { body } = await nadia.post("/snippets", { ...risk, abbreviation: "" });
    expect((await nadia.patch(`/snippets/${body.id}`, { abbreviation: "risk" })).body.code).toBe("abbreviation_taken");
    expect((await nadia.post("/snippets", { ...risk, abbreviation: "a b" })).status).toBe(422);
  });
});
