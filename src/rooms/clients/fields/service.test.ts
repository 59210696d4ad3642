import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const field = async (more: Record<string, unknown>) => (await marta.post("/client-fields", more)).body;
const namesFor = async (who: typeof marta): Promise<string[]> =>
  (await who.get("/client-fields")).body.items.map(({ name }: { name: string }) => name);

describe("The practice's own fields", () => {
  test("are its owners' to decide, and everybody's to fill in", async () => {
    const insurer = await field({ kind: "text", name: "Insurer" });
    for (const who of [teo, assistant])
      expect((await who.post("/client-fields", { kind: "text", name: "Mine" })).status).toBe(403);
    const { body } = await assistant.post("/clients", { firstName: "Hazel", custom: { [insurer.id]: "Mutua" } });
    expect(body.custom).toEqual({ [insurer.id]: "Mutua" });
    const listed = (await teo.get("/clients?query=hazel")).body.items;
    expect(listed).toMatchObject([{ custom: { [insurer.id]: "Mutua" } }]);
  });

  test("take an answer of their kind, and lose it by null", async () => {
    const visits = await field({ kind: "number", name: "Visits a year" });
    const when = await field({ kind: "choice", name: "When", choices: [{ name: "Mornings" }, { name: "Evenings" }] });
    const { body: client } = await marta.post("/clients", { firstName: "Milo" });
    const path = `/clients/${client.id}`;
    const said = { [visits.id]: 12, [when.id]: when.choices[1].id };
    expect((await marta.patch(path, { custom: said })).body.custom).toEqual(said);
    for (const wrong of [{ [visits.id]: "twelve" }, { [when.id]: "Evenings" }, { [client.id]: "nowhere" }]) {
      const { status, body } = await marta.patch(path, { custom: wrong });
      expect([status, body.issues[0].path]).toEqual([422, `body.custom.${Object.keys(wrong)[0]}`]);
    }
    const emptied = await marta.patch(path, { custom: { [visits.id]: null } });
    expect(emptied.body.custom).toEqual({ [when.id]: when.choices[1].id });
  });

  test("are called otherwise without losing what was said; a choice left out stays where it was said", async () => {
    const when = await field({ kind: "choice", name: "Whan", choices: [{ name: "Mornings" }, { name: "Evenings" }] });
    const [mornings, evenings] = when.choices;
    const path = `/client-fields/${when.id}`;
    const changed = await marta.patch(path, { name: "When", choices: [{ ...evenings, offered: undefined }] });
    expect(changed.body).toMatchObject({ name: "When", version: 2 });
    expect(changed.body.choices).toEqual([evenings, { ...mornings, offered: false }]);
    expect((await marta.patch(path, { name: "Late" }, { "if-match": '"1"' })).status).toBe(412);
    expect((await marta.patch(path, { choices: [] })).status).toBe(422);
  });

  test("stand in the practice's order, archived ones last, and come back", async () => {
    const nora = await world.owner();
    const add = async (name: string) => (await nora.post("/client-fields", { kind: "yes_no", name })).body.id;
    const [one, two, three] = [await add("One"), await add("Two"), await add("Three")];
    await nora.post("/client-fields/order", { ids: [three, one] });
    expect(await namesFor(nora)).toEqual(["Three", "One", "Two"]);
    await nora.post(`/client-fields/${three}/archive`);
    expect(await namesFor(nora)).toEqual(["One", "Two", "Three"]);
    expect((await nora.post(`/client-fields/${three}/restore`)).body.archivedAt).toBeNull();
    expect(await namesFor(nora)).toEqual(["Three", "One", "Two"]);
    expect((await nora.post(`/client-fields/${two}/restore`)).body.version).toBe(1);
  });

  test("that are clinical an assistant meets in no list and under no name, and fills in nowhere", async () => {
    const risk = await field({ kind: "text", name: "Earlier crises", clinical: true });
    expect(await namesFor(teo)).toContain("Earlier crises");
    expect(await namesFor(assistant)).not.toContain("Earlier crises");
    const { body: client } = await teo.post("/clients", { firstName: "Otto" });
    const said = { custom: { [risk.id]: "two" } };
    // Not among what everybody sees, whoever writes it there.
    expect((await teo.patch(`/clients/${client.id}`, said)).status).toBe(422);
    expect((await assistant.patch(`/clients/${client.id}`, said)).status).toBe(422);
    const kept = await teo.patch(`/clients/${client.id}/history`, said);
    expect(kept.body.custom).toEqual({ [risk.id]: "two" });
    expect(JSON.stringify((await assistant.get(`/clients/${client.id}`)).body)).not.toContain("two");
  });
});
