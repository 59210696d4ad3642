import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const vale = {
  firstName: "Juniper",
  lastName: "Vale",
  pronouns: "she/her",
  email: "Juniper@Example.org",
  phone: "612 34 56 78",
  tags: ["Tardes", "tardes"],
  birthDate: "1991-05-16",
  address: "Carrer de la Menta 4\n08001 Barcelona",
  emergencyContact: { name: "Sage Vale", phone: "612345679" },
  language: "ca",
};

const auditedActions = async () => (await world.auditOf(marta.practiceId)).map((row) => row.action);
const eventsOf = async (id: string) =>
  (await world.eventsOf(marta.practiceId)).filter((event) => event.subject_id === id).map((event) => event.kind);

describe("a new client", () => {
  test("is kept as it was said, tidied, and can be read again", async () => {
    const { status, body, headers } = await marta.post("/clients", vale);
    expect(status).toBe(201);
    expect(headers.etag).toBe('"1"');
    const { possibleDuplicates, ...client } = body;
    expect(possibleDuplicates).toEqual([]);
    expect(client).toMatchObject({
      ...vale,
      email: "Juniper@example.org",
      phone: "+34612345678",
      tags: ["Tardes"],
      emergencyContact: { name: "Sage Vale", phone: "+34612345679" },
      status: "active",
      remindByMail: true,
      gender: null,
      timeZone: null,
      version: 1,
      archivedAt: null,
    });
    const again = await marta.get(`/clients/${client.id}`);
    expect(again.body).toEqual(client);
    expect(await eventsOf(client.id)).toEqual(["client.created"]);
    const audited = (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === client.id);
    expect(audited.map((row) => row.action)).toEqual(["client.created", "client.read"]);
  });

  test("needs no more than a first name, and is then written to in the practice's language", async () => {
    const { status, body } = await marta.post("/clients", { firstName: "  Plumley " });
    expect(status).toBe(201);
    expect(body).toMatchObject({ firstName: "Plumley", lastName: "", language: "en", email: null, tags: [] });
  });

  test("names those reached the same way, and is added all the same", async () => {
    const first = await marta.post("/clients", { firstName: "Ines", email: "ines@example.org" });
    const second = await marta.post("/clients", { firstName: "Milo", phone: "+34 600 111 222" });
    const third = await marta.post("/clients", { firstName: "I.", email: "INES@example.org", phone: "600111222" });
    expect(third.status).toBe(201);
    expect(new Set(third.body.possibleDuplicates)).toEqual(new Set([first.body.id, second.body.id]));
  });

  test("is composed the same way whatever keyboard the name came from", async () => {
    const { body } = await marta.post("/clients", { firstName: "Nu\u0301ria" });
    expect(body.firstName).toBe("N\u00faria");
  });

  test.each([
    [{}, "body.firstName"],
    [{ firstName: " " }, "body.firstName"],
    [{ firstName: "A", email: "no address" }, "body.email"],
    [{ firstName: "A", phone: "call me" }, "body.phone"],
    [{ firstName: "A", emergencyContact: { name: "B", phone: "12" } }, "body.emergencyContact.phone"],
    [{ firstName: "A", birthDate: "1899-12-31" }, "body.birthDate"],
    [{ firstName: "A", birthDate: "2999-01-01" }, "body.birthDate"],
    [{ firstName: "A", language: "xx" }, "body.language"],
  ])("%j is refused at %s", async (said, path) => {
    const { status, body } = await marta.post("/clients", { emergencyContact: null, ...said });
    expect(status).toBe(422);
    expect(body.issues[0].path).toBe(path);
  });

  test("that was refused is not found", async () => {
    const { body } = await marta.get("/clients?query=no%20address");
    expect(body.items).toEqual([]);
  });

  test("stands sealed: no word of it is in the row", async () => {
    const said = { firstName: "Canaryfirst", lastName: "Canarylast", email: "canary@example.org", note: "canarynote" };
    const { body } = await marta.post("/clients", { ...said, gender: "canarygender", phone: "+34699887766" });
    const { rows } = await world.superuser.query("select c::text as text, c.* from clients c where id = $1", [body.id]);
    const bytes = [rows[0].text, rows[0].card.toString("latin1"), rows[0].profile.toString("latin1")].join(" ");
    expect(bytes.toLowerCase()).not.toMatch(/canary|699887766/);
  });
});

describe("a change", () => {
  test("touches what is named; null empties", async () => {
    const { body } = await marta.post("/clients", vale);
    const changed = await marta.patch(`/clients/${body.id}`, {
      lastName: "Wick",
      phone: null,
      occupation: "Bookbinder",
      language: "it",
    });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).toBe('"2"');
    const { possibleDuplicates: _duplicates, ...before } = body;
    expect(changed.body).toEqual({
      ...before,
      lastName: "Wick",
      phone: null,
      occupation: "Bookbinder",
      language: "it",
      version: 2,
      updatedAt: changed.body.updatedAt,
    });
    expect(await eventsOf(body.id)).toEqual(["client.created", "client.updated"]);
    expect(await auditedActions()).toContain("client.updated");
  });

  test("that changes nothing leaves no trace but in the audit trail", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    const { status, headers } = await marta.patch(`/clients/${body.id}`, { firstName: "Hazel", pronouns: null });
    expect([status, headers.etag]).toEqual([200, '"1"']);
    expect(await eventsOf(body.id)).toEqual(["client.created"]);
  });

  test("over a version that is no longer the newest is refused", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    const path = `/clients/${body.id}`;
    expect((await marta.patch(path, { lastName: "Mossgrove" }, { "if-match": '"1"' })).status).toBe(200);
    const stale = await marta.patch(path, { lastName: "Fenn" }, { "if-match": '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, "stale_version"]);
    expect((await marta.get(path)).body.lastName).toBe("Mossgrove");
  });

  test("by a server whose clock is a moment behind is made when the client was added", async () => {
    const { id, updatedAt } = (await marta.post("/clients", { firstName: "Linnea" })).body;
    world.clock.advance({ seconds: -1 });
    const { status, body } = await marta.patch(`/clients/${id}`, { lastName: "Hazel" });
    world.clock.advance({ seconds: 1 });
    expect([status, body.updatedAt]).toEqual([200, updatedAt]);
  });

  test("made by twenty at once loses none", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    const fields = ["lastName", "pronouns", "gender", "occupation", "referralSource"];
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => marta.patch(`/clients/${body.id}`, { [fields[at % 5]!]: `by ${at}` })),
    );
    const { body: after } = await marta.get(`/clients/${body.id}`);
    expect(after.version).toBe(21);
    for (const field of fields) expect(after[field]).toMatch(/^by /);
  });

  test("may not leave a client without a first name", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    for (const firstName of [null, "", " "])
      expect((await marta.patch(`/clients/${body.id}`, { firstName })).status).toBe(422);
  });

  test("of another practice's client finds nobody", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    const stranger = await world.owner();
    for (const reply of [
      await stranger.get(`/clients/${body.id}`),
      await stranger.patch(`/clients/${body.id}`, { lastName: "Fenn" }),
      await stranger.post(`/clients/${body.id}/archive`),
      await stranger.post(`/clients/${body.id}/restore`),
    ])
      expect([reply.status, reply.body.code]).toEqual([404, "not_found"]);
  });
});

describe("an archived client", () => {
  test("keeps everything and comes back whole; doing it twice does nothing", async () => {
    const { body } = await marta.post("/clients", vale);
    const path = `/clients/${body.id}`;
    const archived = await marta.post(`${path}/archive`);
    expect(archived.body).toMatchObject({ status: "archived", version: 2, email: "Juniper@example.org" });
    expect(archived.body.archivedAt).toBeTruthy();
    expect((await marta.post(`${path}/archive`)).body.version).toBe(2);
    const restored = await marta.post(`${path}/restore`);
    expect(restored.body).toMatchObject({ status: "active", version: 3, archivedAt: null });
    expect((await marta.post(`${path}/restore`)).body.version).toBe(3);
    expect(await eventsOf(body.id)).toEqual(["client.created", "client.archived", "client.restored"]);
    expect(await auditedActions()).toEqual(expect.arrayContaining(["client.archived", "client.restored"]));
  });

  test("is not archived over a version that is no longer the newest", async () => {
    const { body } = await marta.post("/clients", { firstName: "Hazel" });
    const { status } = await marta.post(`/clients/${body.id}/archive`, {}, { "if-match": '"7"' });
    expect(status).toBe(412);
  });
});

test("an assistant keeps contact data as everyone does", async () => {
  const assistant = await marta.colleague("assistant");
  const { status, body } = await assistant.post("/clients", { firstName: "Linnea", email: "linnea@example.org" });
  expect(status).toBe(201);
  expect((await assistant.patch(`/clients/${body.id}`, { phone: "612345600" })).body.phone).toBe("+34612345600");
  expect((await assistant.post(`/clients/${body.id}/archive`)).status).toBe(200);
});

test("a request sent twice under one key adds one client", async () => {
  const key = { "idempotency-key": "a-key-of-this-test" };
  const first = await marta.post("/clients", { firstName: "Cosmo", lastName: "Dandelion" }, key);
  const second = await marta.post("/clients", { firstName: "Cosmo", lastName: "Dandelion" }, key);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.id).toBe(first.body.id);
});
