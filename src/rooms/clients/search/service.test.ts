import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { directories } from "../directory/service.ts";

const world = await openWorld();
const marta = await world.owner({ locale: "es" });

const people = [
  { firstName: "Juniper", lastName: "Vale", email: "juniper@example.org", phone: "+34612345678", tags: ["Tardes"] },
  { firstName: "Núria", lastName: "Ñuñez", tags: ["online"] },
  { firstName: "Ana", lastName: "Nuzzi" },
  { firstName: "שִׁירָה", lastName: "בן־עמי", phone: "+972541234567" },
  { firstName: "Plumley" },
];
for (const person of people) await marta.post("/clients", person);

const namesFor = async (query: string) => {
  const { body } = await marta.get(`/clients?${query}`);
  return body.items.map((item: { firstName: string }) => item.firstName);
};

describe("the list of clients", () => {
  test("stands by last name as the practice's language sorts", async () => {
    const { status, body } = await marta.get("/clients");
    expect(status).toBe(200);
    expect(body.items.map((item: { firstName: string }) => item.firstName)).toEqual([
      "Ana",
      "Núria",
      "Plumley",
      "Juniper",
      "שִׁירָה",
    ]);
    expect(body.total).toBe(5);
    expect(body.items[3]).toMatchObject({
      email: "juniper@example.org",
      status: "active",
      remindByMail: true,
      version: 1,
    });
    expect(body.items[3].visits).toEqual({ nextAt: null, lastAt: null });
  });

  test("comes in pages that hold everyone once", async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { body } = await marta.get(`/clients?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((item: { firstName: string }) => item.firstName));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(["Ana", "Núria", "Plumley", "Juniper", "שִׁירָה"]);
  });

  test("refuses a cursor that is none", async () => {
    const { status, body } = await marta.get("/clients?cursor=nonsense");
    expect([status, body.issues[0].path]).toEqual([422, "query.cursor"]);
  });

  test("finds by any part: accents, capitals, niqqud, phone digits, mail, tag", async () => {
    expect(await namesFor("query=nunez")).toEqual(["Núria"]);
    expect(await namesFor("query=UNIP")).toEqual(["Juniper"]);
    expect(await namesFor(`query=${encodeURIComponent("שירה")}`)).toEqual(["שִׁירָה"]);
    expect(await namesFor(`query=${encodeURIComponent("עַמִּי")}`)).toEqual(["שִׁירָה"]);
    expect(await namesFor("query=0541234567")).toEqual(["שִׁירָה"]);
    expect(await namesFor("query=612+34+56")).toEqual(["Juniper"]);
    expect(await namesFor("query=juniper%40ex")).toEqual(["Juniper"]);
    expect(await namesFor("query=tard")).toEqual(["Juniper"]);
    expect(await namesFor("tag=TARDES")).toEqual(["Juniper"]);
    expect(await namesFor("query=nobody")).toEqual([]);
  });

  test("finds who was meant by a slip of one letter", async () => {
    expect(await namesFor("query=nunes")).toEqual(["Núria"]);
    expect(await namesFor("query=jumiper")).toEqual(["Juniper"]);
    expect(await namesFor(`query=${encodeURIComponent("שירב")}`)).toEqual(["שִׁירָה"]);
    expect(await namesFor("query=jumiqer")).toEqual([]);
  });

  test("puts who begins so before who holds it inside", async () => {
    expect(await namesFor("query=nu")).toEqual(["Ana", "Núria"]);
    expect(await namesFor("query=un")).toEqual(["Núria", "Juniper"].sort((a, b) => (a < b ? 1 : -1)));
  });

  test("leaves archived clients out unless they are asked for", async () => {
    const { body } = await marta.post("/clients", { firstName: "Ambrose", lastName: "Tansy" });
    await marta.post(`/clients/${body.id}/archive`);
    expect(await namesFor("query=ambrose")).toEqual([]);
    expect(await namesFor("query=ambrose&status=all")).toEqual(["Ambrose"]);
    expect(await namesFor("status=archived")).toEqual(["Ambrose"]);
  });

  test("shows a change at once", async () => {
    const { body } = await marta.post("/clients", { firstName: "Dorothea", tags: ["mornings"] });
    expect(await namesFor("query=doro")).toEqual(["Dorothea"]);
    await marta.patch(`/clients/${body.id}`, { firstName: "Theodora", tags: [] });
    expect(await namesFor("query=theodo")).toEqual(["Theodora"]);
    expect(await namesFor("query=mornings")).toEqual([]);
  });

  test("is audited with how many were seen, never with what was looked for", async () => {
    await marta.get("/clients?query=juniper");
    await marta.get("/clients");
    const rows = await world.auditOf(marta.practiceId);
    const [search, list] = rows.slice(-2);
    expect(search).toMatchObject({ action: "client.search", detail: { count: 1 } });
    expect(list).toMatchObject({ action: "client.list" });
    expect(JSON.stringify(rows).toLowerCase()).not.toContain("juniper");
  });

  test("shows nobody of another practice", async () => {
    const stranger = await world.owner();
    const { body } = await stranger.get("/clients?query=juniper");
    expect(body).toEqual({ items: [], nextCursor: null, total: 0 });
  });
});

test("the directory gives everyone with what finds and names them, and is audited", async () => {
  const { status, body } = await marta.get("/clients/directory");
  expect(status).toBe(200);
  const juniper = body.items.find((item: { firstName: string }) => item.firstName === "Juniper");
  expect(juniper).toEqual({
    id: juniper.id,
    firstName: "Juniper",
    lastName: "Vale",
    email: "juniper@example.org",
    phone: "+34612345678",
    tags: ["Tardes"],
    status: "active",
  });
  expect(body.items.some((item: { status: string }) => item.status === "archived")).toBe(true);
  expect((await world.auditOf(marta.practiceId)).at(-1)).toMatchObject({ action: "client.directory" });
});

test("a practice that changes its language finds its clients in the new order", async () => {
  const owner = await world.owner({ locale: "en" });
  for (const lastName of ["Ñu", "Nzz"]) await owner.post("/clients", { firstName: "Ana", lastName });
  const order = async () => (await owner.get("/clients")).body.items.map((item: { lastName: string }) => item.lastName);
  expect(await order()).toEqual(["Ñu", "Nzz"]);
  await owner.patch("/practice", { locale: "es" });
  expect(await order()).toEqual(["Nzz", "Ñu"]);
});

test("a client whose key is gone is no longer in the list nor in the way of it", async () => {
  const owner = await world.owner();
  const { body } = await owner.post("/clients", { firstName: "Erased" });
  await owner.post("/clients", { firstName: "Standing" });
  await world.superuser.query("set session_replication_role = replica");
  await world.superuser.query("delete from person_keys where id = (select key_id from clients where id = $1)", [
    body.id,
  ]);
  await world.superuser.query("set session_replication_role = origin");
  directories.drop(owner.practiceId);
  world.house.vault.forget(
    owner.practiceId,
    (await world.superuser.query("select key_id from clients where id = $1", [body.id])).rows[0].key_id,
  );
  expect((await owner.get("/clients")).body.items.map((item: { firstName: string }) => item.firstName)).toEqual([
    "Standing",
  ]);
});
