import { beforeEach, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
beforeEach(async () => {
  marta = await world.owner();
});

const client = async (said: Record<string, unknown>): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", ...said })).body.id;
const pairs = async (by: Member = marta) =>
  (await by.get("/clients/duplicates")).body.items.map(
    ({ clients, reasons }: { clients: { id: string }[]; reasons: string[] }) => [clients.map(({ id }) => id), reasons],
  );

test("Pairs who may be one person are listed, the likeliest first, to every member", async () => {
  const one = await client({ email: "j@mail.example", birthDate: "1991-05-16" });
  const two = await client({ firstName: "Junipr", birthDate: "1991-05-16" });
  const three = await client({ firstName: "Rowan", email: "J@mail.example" });
  await client({ firstName: "Nobody", lastName: "Inparticular" });
  const found = [
    [[one, two], ["similar_name"]],
    [[one, three], ["mail"]],
  ];
  expect(await pairs()).toEqual(found);
  expect(await pairs(await marta.colleague("assistant"))).toEqual(found);
  await marta.patch(`/clients/${three}`, { email: null });
  expect(await pairs()).toEqual(found.slice(0, 1));
});

test("Two who were said to be two stay two, also after one of them was merged, until that is taken back", async () => {
  const [one, two] = [await client({ phone: "+34612345678" }), await client({ phone: "+34612345678" })];
  const apart = (clientId: string, otherId: string, more = {}) =>
    marta.post("/clients/duplicates/apart", { clientId, otherId, ...more });
  expect((await apart(two, one)).body.apart).toBe(true);
  expect((await apart(one, two)).status).toBe(200);
  expect(await pairs()).toEqual([]);
  const three = await client({ phone: "+34612345678" });
  await marta.post(`/clients/${two}/merge`, { intoId: three });
  expect(await pairs()).toEqual([]);
  expect((await apart(one, three, { apart: false })).status).toBe(200);
  expect(await pairs()).toHaveLength(1);
  expect((await apart(one, one)).status).toBe(422);
});

test("Whoever is about to be added is named when somebody like them is known, however the number is written", async () => {
  const known = await client({ phone: "+34612345678", birthDate: "1991-05-16" });
  const check = async (said: Record<string, unknown>) =>
    (await marta.post("/clients/duplicates/check", { firstName: "Juniper", lastName: "Vale", ...said })).body.items.map(
      ({ client: { id }, reasons }: { client: { id: string }; reasons: string[] }) => [id, reasons],
    );
  expect(await check({})).toEqual([[known, ["name"]]]);
  expect(await check({ firstName: "Rowan", phone: "612 34 56 78" })).toEqual([[known, ["phone"]]]);
  expect(await check({ firstName: "Junipr", birthDate: "1991-05-16" })).toEqual([[known, ["similar_name"]]]);
  expect(await check({ firstName: "Rowan" })).toEqual([]);
  expect(await check({ except: known })).toEqual([]);
});
