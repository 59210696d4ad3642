import { describe, expect, test } from "vitest";
import type { Member } from "#testing/actors.ts";
import { filesWith, tablesWith } from "#testing/canary.ts";
import { stateOf } from "#testing/hostile.ts";
import { sendTable, startedImport } from "#testing/tables.ts";
import { openWorld } from "#testing/world.ts";
import { zipOf } from "#testing/zip.ts";
import { clientImportShape } from "./contract.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const owner = (settings = {}) => world.owner(settings);
const table = (...lines: string[]) => lines.join("\r\n");
const clientsOf = async (by: Member) => (await by.get("/clients?limit=200&status=all")).body.items;
const filesOf = (by: Member) => Array.fromAsync(world.house.files.list(`imports/${by.practiceId}/`));
const linesOf = async (by: Member, id: string, query = "") =>
  (await by.get(`/client-imports/${id}/lines?limit=200${query}`)).body.items;
const imported = (by: Member, content: string | Buffer, choices = {}) => startedImport(world, by, content, choices);

describe("a file of clients", () => {
  test("is read, its columns are guessed, and no client is written yet", async () => {
    const marta = await owner();
    const reply = await sendTable(
      marta,
      table(
        "First name,Surname,E-mail,Mobile,Date of birth",
        "Juniper,Vale,juniper@example.org,612 34 56 78,16/05/1991",
      ),
    );
    expect(reply.status).toBe(201);
    expect(clientImportShape.parse(reply.body)).toMatchObject({
      state: "waiting",
      name: "clients.csv",
      format: "csv",
      lines: 1,
      choices: {
        encoding: "utf-8",
        headingsAt: 0,
        columns: ["firstName", "lastName", "email", "phone", "birthDate"],
        dates: "dmy",
      },
    });
    expect(await clientsOf(marta)).toEqual([]);
  });

  test("becomes clients, told and noted like any other", async () => {
    const marta = await owner();
    const one = await imported(
      marta,
      table(
        "First name,Surname,E-mail,Mobile,Date of birth,Tags,Street,Postcode,Town,Emergency contact,Insurer,Notes",
        'Juniper,Vale,juniper@Example.org,612 34 56 78,16/05/1991,"evenings; online",Carrer de la Menta 4,08001,Barcelona,Sage Vale - 612345679,Mutua,Rings twice',
      ),
    );
    expect(one).toMatchObject({ state: "done", progress: { read: 1, imported: 1, duplicates: 0, refused: 0 } });
    const [{ id }] = await clientsOf(marta);
    expect((await marta.get(`/clients/${id}`)).body).toMatchObject({
      firstName: "Juniper",
      lastName: "Vale",
      email: "juniper@example.org",
      phone: "+34612345678",
      birthDate: "1991-05-16",
      tags: ["evenings", "online"],
      address: "Carrer de la Menta 4\n08001 Barcelona",
      emergencyContact: { name: "Sage Vale", phone: "+34612345679" },
      note: "Rings twice",
      version: 1,
    });
    expect((await world.eventsOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id)).toMatchObject([
      { kind: "client.created" },
    ]);
    const acts = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
    expect(acts[0]).toMatchObject({
      action: "client.created",
      member_id: marta.memberId,
      detail: { importId: one.id },
    });
  });

  test("says of each line what became of it", async () => {
    const marta = await owner();
    const { body: known } = await marta.post("/clients", {
      firstName: "Rowan",
      lastName: "Ash",
      email: "rowan@example.org",
    });
    const one = await imported(
      marta,
      table(
        "Name;Mail;Born",
        "Juniper Vale;juniper@example.org;1991-05-16",
        "Rowan Ash;rowan@example.org;",
        "Juniper Vale;juniper@example.org;",
        "Sage Thorn;sage@example.org;31/02/1990",
        ";nobody@example.org;",
        "",
        "Sage Thorn;sage@example.org;28/02/1990",
        "Ash Vale;juniper@example.org;2014-01-02",
      ),
    );
    const [juniper] = await linesOf(marta, one.id, "&only=imported");
    expect(await linesOf(marta, one.id)).toMatchObject([
      { line: 2, outcome: "imported", problems: [] },
      { line: 3, outcome: "duplicate", likeId: known.id, likeLine: null },
      { line: 4, outcome: "duplicate", likeId: juniper.clientId, likeLine: 2 },
      { line: 5, outcome: "refused", problems: [{ target: "birthDate", code: "not_a_date" }] },
      { line: 6, outcome: "refused", problems: [{ target: "fullName", code: "no_name" }] },
      { line: 8, outcome: "imported", problems: [] },
      { line: 9, outcome: "imported", likeLine: 2, problems: [{ code: "shared_contact" }] },
    ]);
    expect(one.progress).toMatchObject({ read: 7, imported: 3, duplicates: 2, refused: 2 });
    expect((await linesOf(marta, one.id, "&only=problems")).map(({ line }: { line: number }) => line)).toEqual([
      3, 4, 5, 6, 9,
    ]);
  });

  test("is tried without a trace: what it says is what then becomes of it", async () => {
    const marta = await owner();
    const content = table("Name,Mail,Born", "Juniper Vale,juniper@example.org,soon", "Rowan Ash,,", "Rowan Ash,,");
    const { body: waiting } = await sendTable(marta, content);
    const before = await stateOf(world, marta.practiceId);
    const { body: tried, status } = await marta.post(`/client-imports/${waiting.id}/try`);
    expect(status).toBe(200);
    expect(await stateOf(world, marta.practiceId)).toBe(before);
    expect(tried).toMatchObject({
      imported: 1,
      duplicates: 1,
      refused: 1,
      lines: [
        { line: 2, outcome: "refused", problems: [{ target: "birthDate", code: "not_a_date" }] },
        { line: 4, outcome: "duplicate", likeId: null, likeLine: 3 },
      ],
      first: [{ line: 3, client: { firstName: "Rowan", lastName: "Ash" } }],
    });
    const { imported, duplicates, refused } = await startedImport(world, marta, content).then(
      ({ progress }) => progress,
    );
    expect([imported, duplicates, refused]).toEqual([1, 1, 1]);
  });

  test("comes without what cannot be read, when that is asked for, and with who is here already", async () => {
    const marta = await owner();
    const content = table("Name,Born", "Juniper Vale,soon", "Juniper Vale,");
    await imported(marta, content, { unreadable: "leave_out", duplicates: "import" });
    expect((await clientsOf(marta)).map(({ birthDate }: { birthDate: string }) => birthDate)).toEqual([null, null]);
  });

  test("twice brings in nobody twice", async () => {
    const marta = await owner();
    const lines = Array.from({ length: 450 }, (_, nth) => `Juniper ${nth},Vale,j${nth}@example.org`);
    const content = table("First name,Last name,Email", ...lines);
    expect((await imported(marta, content)).progress).toMatchObject({ imported: 450 });
    expect((await imported(marta, content)).progress).toMatchObject({ imported: 0, duplicates: 450 });
    expect((await marta.get("/clients")).body.total).toBe(450);
  });

  test("of a layout that was read before is read the same way again", async () => {
    const marta = await owner();
    const { body: field } = await marta.post("/client-fields", { kind: "text", name: "Insurer" });
    const content = table("Wer,Kasse", "Juniper Vale,Mutua");
    const columns = ["fullName", `custom:${field.id}`];
    await imported(marta, content, { columns });
    expect((await clientsOf(marta))[0].custom).toEqual({ [field.id]: "Mutua" });
    expect((await sendTable(marta, table("Wer,Kasse", "Rowan Ash,"))).body.choices.columns).toEqual(columns);
    expect(await tablesWith(world.superuser, "Kasse")).toEqual([]);
  });

  test("replaces what the same member had waiting, and is discarded when nobody starts it", async () => {
    const marta = await owner();
    const { body: first } = await sendTable(marta, table("Name", "Juniper"));
    const { body: second } = await sendTable(marta, table("Name", "Rowan"));
    expect((await marta.get(`/client-imports/${first.id}`)).status).toBe(404);
    world.clock.set("2026-05-13T10:00:00Z");
    await world.runJobs();
    world.clock.set("2026-05-12T09:00:00Z");
    expect((await marta.get(`/client-imports/${second.id}`)).status).toBe(404);
    expect(await filesOf(marta)).toEqual([]);
  });

  test("sent twice under one key is there once", async () => {
    const marta = await owner();
    const again = { "idempotency-key": "once-only" };
    const [first, second] = [
      await sendTable(marta, table("Name", "Juniper"), again),
      await sendTable(marta, table("Name", "Juniper"), again),
    ];
    expect(second.body.id).toBe(first.body.id);
  });
});

describe("how a file is read can be changed while it waits", () => {
  test("in another encoding, and with other columns, by who has seen how it stands", async () => {
    const marta = await owner();
    const { body: waiting } = await sendTable(
      marta,
      Buffer.from("Nombre,Correo\r\nI\xf1\xe9s,i@example.org", "latin1"),
    );
    expect(waiting).toMatchObject({ choices: { encoding: "windows-1252" }, columns: [{ samples: ["Iñés"] }, {}] });
    const path = `/client-imports/${waiting.id}`;
    const { body: hebrew } = await marta.patch(path, { encoding: "windows-1255" }, { "if-match": '"1"' });
    expect(hebrew).toMatchObject({ version: 2, columns: [{ samples: ["Iסיs"] }, {}] });
    expect((await marta.patch(path, { dates: "mdy" }, { "if-match": '"1"' })).status).toBe(412);
    expect((await marta.patch(path, { headingsAt: null })).body).toMatchObject({
      lines: 2,
      columns: [{ heading: "" }, {}],
    });
  });

  test.each([
    [{ columns: ["firstName"] }, "body.columns"],
    [{ columns: ["firstName", "firstName"] }, "body.columns.1"],
    [{ columns: ["firstName", "custom:0198c0de-0000-7000-8000-0000000000f7"] }, "body.columns.1"],
    [{ columns: ["firstName", "shoeSize"] }, "body.columns.1"],
  ])("but not to %j", async (body, path) => {
    const marta = await owner();
    const { body: waiting } = await sendTable(marta, table("Name,Mail", "Juniper,j@example.org"));
    const reply = await marta.patch(`/client-imports/${waiting.id}`, body);
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toBe(path);
  });

  test("to histories and clinical fields, which are shown before they are written, and which no assistant meets", async () => {
    const marta = await owner();
    const { body: field } = await marta.post("/client-fields", { kind: "text", name: "Mood", clinical: true });
    const file = table("Name,Mood,Medical history", 'Juniper,zqlow,"zqasthma\n\n* twice"', "Rowan,,");
    const { body: waiting } = await sendTable(marta, file);
    expect(waiting.choices.columns).toEqual(["fullName", `custom:${field.id}`, "medical"]);
    const path = `/client-imports/${waiting.id}`;
    const brought = { medical: "zqasthma\n\n\\* twice", custom: { [field.id]: "zqlow" } };
    expect((await marta.post(`${path}/try`)).body.first).toMatchObject([{ history: brought }, { history: null }]);
    await marta.post(`${path}/start`);
    await world.runJobs();
    const [line, without] = (await marta.get(`${path}/lines`)).body.items;
    const history = (await marta.get(`/clients/${line.clientId}/history`)).body;
    expect(history).toMatchObject({ ...brought, psychological: null, version: 1, updatedBy: marta.memberId });
    expect((await marta.get(`/clients/${without.clientId}/history`)).body.version).toBe(0);
    const acts = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === line.clientId);
    expect(acts.map(({ action }) => action)).toEqual(expect.arrayContaining(["client.history_changed"]));
    const assistant = await marta.colleague("assistant");
    for (const one of [path, `${path}/lines`, `/clients/${line.clientId}/history`])
      expect((await assistant.get(one)).status, one).toBe(403);
    for (const one of [`/clients/${line.clientId}`, "/clients", "/client-fields", "/clients/directory"])
      expect(JSON.stringify((await assistant.get(one)).body), one).not.toMatch(/zqlow|zqasthma|Mood/);
  });

  test("and not any more once it has begun, nor is it begun without a name", async () => {
    const marta = await owner();
    const { body: nameless } = await sendTable(marta, table("Mail,Phone", "j@example.org,612345678"));
    expect((await marta.post(`/client-imports/${nameless.id}/start`)).body.code).toBe("nothing_to_import");
    const one = await imported(marta, table("Name", "Juniper"));
    for (const act of ["try", "patch", "delete"]) {
      const path = `/client-imports/${one.id}`;
      const reply =
        act === "try"
          ? await marta.post(`${path}/try`)
          : act === "patch"
            ? await marta.patch(path, { dates: "mdy" })
            : await marta.delete(path);
      expect(reply.body.code, act).toBe("import_begun");
    }
    expect((await marta.post(`/client-imports/${one.id}/start`)).body.state).toBe("done");
  });
});

test("only owners bring clients in", async () => {
  const marta = await owner();
  for (const role of ["therapist", "assistant"] as const)
    expect((await sendTable(await marta.colleague(role), table("Name", "Juniper"))).status).toBe(403);
});

describe("what is no table is refused with a sentence, and nothing is kept of it", () => {
  const wide = Array.from({ length: 1_000 }, (_, nth) => `Column ${nth}`).join(",");
  test.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000", "hex"), 422, "table_unreadable"],
    ["a web page", "<!doctype html><title>Sign in</title>", 422, "table_unreadable"],
    ["a PDF", "%PDF-1.4\n1 0 obj", 422, "table_unreadable"],
    ["a ZIP that is no workbook", Buffer.from("504b0304140000000000", "hex"), 422, "table_unreadable"],
    ["a workbook of before 2007", Buffer.from("d0cf11e0a1b11ae1", "hex"), 422, "old_workbook"],
    ["a FHIR bundle of others", '{\n  "resourceType": "Bundle",\n  "entry": []\n}', 422, "data_not_table"],
    ["a list of others, as JSON", '[{"name":"Juniper"},{"name":"Sage"}]', 422, "data_not_table"],
    ["an export of our own", zipOf([{ name: "export.json", text: "{}" }]), 422, "own_export"],
    ["nothing", "", 422, "table_empty"],
    ["empty lines", ",,,\r\n,,,\r\n", 422, "table_empty"],
    ["a quote that never ends", 'Name,Mail\r\n"Juniper,j@example.org', 422, "table_unreadable"],
    ["a thousand columns", `${wide}\r\n${wide}`, 422, "too_many_columns"],
    ["twenty-five thousand lines", `Name\r\n${"Juniper\r\n".repeat(25_000)}`, 422, "too_many_lines"],
    ["more than 15 MB", Buffer.alloc(15 * 1024 * 1024 + 1, "a"), 413, "table_too_large"],
  ])("%s", async (_name, content, status, code) => {
    const marta = await owner();
    const before = await stateOf(world, marta.practiceId);
    const reply = await sendTable(marta, content);
    expect(reply).toMatchObject({ status, body: { code, detail: expect.stringMatching(/^[A-Z].+\.$/) } });
    expect(await stateOf(world, marta.practiceId)).toBe(before);
    expect(await filesOf(marta)).toEqual([]);
  });

  test("a thousand columns of which nearly all are empty are none too many", async () => {
    const marta = await owner();
    const reply = await sendTable(marta, `Name,Mail${",".repeat(998)}\r\nJuniper,j@example.org${",".repeat(998)}`);
    expect(reply.body.columns).toHaveLength(2);
  });
});

describe("nothing of a file can be read", () => {
  const canary = "zqimportedkwyx";
  const content = table("Name,Mail,Phone,Whose", `${canary} Vale,${canary}@example.org,+34611222333,${canary} heading`);
  const found = async () => [
    ...(await tablesWith(world.superuser, canary)),
    ...(await filesWith(`${world.test.filesFolder}/files`, [canary])),
    ...world.test.logged.filter((line) => line.includes(canary)),
  ];

  test("while it waits, nor after it was brought in and taken back; the file is gone then", async () => {
    const marta = await owner();
    const { body: waiting } = await sendTable(marta, content, {}, `${canary}.csv`);
    expect(JSON.stringify(waiting)).toContain(canary);
    expect(await filesOf(marta)).toHaveLength(1);
    expect(await found()).toEqual([]);
    await marta.post(`/client-imports/${waiting.id}/start`);
    await world.runJobs();
    expect(await filesOf(marta)).toEqual([]);
    const { rows } = await world.superuser.query("select key_id, words from client_imports where id = $1", [
      waiting.id,
    ]);
    expect(rows).toEqual([{ key_id: null, words: null }]);
    await marta.post(`/client-imports/${waiting.id}/undo`);
    await world.runJobs();
    expect(await clientsOf(marta)).toEqual([]);
    expect(await found()).toEqual([]);
  });
});
