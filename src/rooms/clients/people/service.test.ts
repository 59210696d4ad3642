import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const newClient = async (firstName: string, more = {}) =>
  (await marta.post("/clients", { firstName, lastName: "Vale", ...more })).body.id as string;
const peopleOf = async (id: string) => (await marta.get(`/clients/${id}/related-people`)).body;
const add = (id: string, body: Record<string, unknown>) => marta.post(`/clients/${id}/related-people`, body);

describe("Who belongs to a client", () => {
  test("is named with what they are to them, changed and taken out", async () => {
    const id = await newClient("Juniper");
    const { status, body } = await add(id, { name: "Sage Vale", phone: "612 345 679", roles: ["parent", "payer"] });
    expect([status, body.phone]).toEqual([201, "+34612345679"]);
    const path = `/clients/${id}/related-people/${body.id}`;
    const changed = await marta.patch(path, { note: "Evenings only", email: "Sage@Example.org", phone: null });
    expect(changed.body).toMatchObject({ name: "Sage Vale", email: "Sage@example.org", phone: null });
    expect((await peopleOf(id)).items).toEqual([changed.body]);
    expect((await marta.delete(path)).status).toBe(204);
    expect((await peopleOf(id)).items).toEqual([]);
    expect((await marta.delete(path)).status).toBe(404);
  });

  test("may be a client, too: with their own name and numbers, seen from both sides", async () => {
    const [juniper, sage] = [await newClient("Juniper"), await newClient("Sage", { phone: "+34612345679" })];
    const { body } = await add(juniper, { personId: sage, roles: ["parent"], name: "Somebody else" });
    expect(body).toMatchObject({ name: "Sage Vale", phone: "+34612345679" });
    await marta.patch(`/clients/${sage}`, { firstName: "Salvia" });
    expect((await peopleOf(juniper)).items).toMatchObject([{ personId: sage, name: "Salvia Vale" }]);
    const { relatedTo } = await peopleOf(sage);
    expect(relatedTo).toEqual([{ clientId: juniper, name: "Juniper Vale", roles: ["parent"] }]);
  });

  test("is somebody else, once, with a name and a reason to be there", async () => {
    const [juniper, sage] = [await newClient("Juniper"), await newClient("Sage")];
    expect((await add(juniper, { personId: juniper, roles: ["partner"] })).status).toBe(422);
    expect((await add(juniper, { roles: ["partner"] })).body.issues[0].path).toBe("body.name");
    expect((await add(juniper, { name: "Sage", roles: [] })).status).toBe(422);
    const twice = await Promise.all([1, 2].map(() => add(juniper, { personId: sage, roles: ["partner"] })));
    expect(twice.map(({ status, body }) => body.code ?? status).sort()).toEqual([201, "already_related"]);
    const stranger = await world.owner();
    const { body: elsewhere } = await stranger.post("/clients", { firstName: "Elsewhere" });
    expect((await add(juniper, { personId: elsewhere.id, roles: ["partner"] })).status).toBe(404);
  });

  test("leaves a trace when they are read", async () => {
    const id = await newClient("Juniper");
    await peopleOf(id);
    const audited = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
    expect(audited.map(({ action }) => action)).toEqual(["client.created", "client.people_read"]);
  });
});
