import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { danglingIn, fhirErrors } from "#testing/fhir.ts";
import { recordsOf } from "#testing/hostile.ts";
import { readPdf } from "#testing/pdf.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { unzipped } from "#testing/zip.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const { clients: clientId = "" } = await recordsOf(marta);

async function exported(who: Member, query = "", client = clientId) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const url = client === "" ? `/api/v1${query}` : `/api/v1/clients/${client}/export${query}`;
  const answer = await world.app.inject({ url, headers: { cookie } });
  return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
}

const { timeZone } = (await marta.get("/practice")).body;
const today = world.clock.now().toZonedDateTimeISO(timeZone).toPlainDate().toString();
const textsOfPdf = async (bytes: Buffer): Promise<string> => (await readPdf(bytes)).pages.join(" ");
const jsonIn = (files: Map<string, Buffer>, path: string) => JSON.parse(String(files.get(path)));

const photoIn = ({ resource }: { resource: { photo?: { data: string }[] } }) =>
  resource.photo?.map(({ data }) => data) ?? [];

test("A client's record is one archive: what it is, JSON by room, files as they came, a PDF, a bundle, and sums of all of it", async () => {
  const { status, headers, bytes } = await exported(marta);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "application/zip", "x-content-type-options": "nosniff" });
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="client-\d{4}-\d\d-\d\d\.zip"/);
  const files = await unzipped(bytes);
  const folder = `clients/${clientId}`;
  expect([...files.keys()].filter((path) => !path.includes("/previews/")).sort()).toEqual(
    [
      ...["calendar.json", "client.json", "fhir.json", "files/letter.png", "record.json", "record.pdf"].map(
        (path) => `${folder}/${path}`,
      ),
      ...[`consents/${today}-treatment.pdf`, "photo.webp", "trail.json", "trail.pdf"].map(
        (path) => `${folder}/${path}`,
      ),
      ...["export.json", "manifest.json"],
      ...["calendar", "client", "practice", "record"].map((room) => `practice/${room}.json`),
    ].sort(),
  );
  expect(jsonIn(files, "export.json")).toMatchObject({ format: "therapist-os-export", version: 1, scope: "client" });
  const { client, photos, people, history, consents } = jsonIn(files, `${folder}/client.json`);
  expect(client[0].card).toMatchObject({ firstName: "Juniper", lastName: "Vale" });
  expect(files.get(`${folder}/photo.webp`)?.toString("base64")).toBe(photos[0].picture);
  expect(jsonIn(files, `${folder}/fhir.json`).entry.flatMap(photoIn)).toEqual([photos[0].picture]);
  expect(people[0].words.name).toBe("Sage Vale");
  expect(history[0].words.medical).toBe("Asthma since childhood.");
  expect(consents[0]).toMatchObject({ how: "typed", words: { signer: "Juniper Vale" } });
  const record = jsonIn(files, `${folder}/record.json`);
  expect(record.notes[0].sections.plan).toBe("Ask about the nights, first.");
  expect(JSON.stringify(record)).not.toContain("\\\\x");
  for (const { path, bytes: size, sha256, told } of jsonIn(files, "manifest.json")) {
    const file = files.get(path) ?? Buffer.alloc(0);
    expect([file.length, createHash("sha256").update(file).digest("hex")], path).toEqual([size, sha256]);
    expect(told === true, path).toBe(/\.pdf$|\/(fhir|trail)\.json$|\/photo\.webp$/.test(path));
  }
});

test("Each consent is a paper of its own: its words, their version and language, who signed, and that it was taken back", async () => {
  const wordings = {
    he: { title: "הסכמה לטיפול", body: "אני מסכים.\n\nגם לזה." },
    en: { title: "Care", body: "Yes." },
  };
  const { body: text } = await marta.post("/consent-texts", { purpose: "other", wordings });
  const said = { textId: text.id, wordingVersion: 1, signer: "Juniper Vale" };
  const drawing = [[100, 200, 180, 120, 260, 210]];
  const drawn = { ...said, language: "he", how: "drawn", drawing };
  const { body: first } = await marta.post(`/clients/${clientId}/consents`, drawn);
  await marta.post(`/consents/${first.id}/withdraw`, { reason: "Thought again" });
  expect((await marta.post(`/clients/${clientId}/consents`, { ...said, language: "en", how: "said" })).status).toBe(
    201,
  );
  const files = await unzipped((await exported(marta, "?locale=en")).bytes);
  const paper = (name: string) => textsOfPdf(files.get(`clients/${clientId}/consents/${today}-${name}.pdf`) as Buffer);
  for (const words of ["הסכמה", "לזה", "Juniper Vale", "signed by hand", "in Hebrew", "Thought again"])
    expect(await paper("other")).toContain(words);
  const second = await paper("other-2");
  for (const words of ["Yes.", "said aloud", "Version 1 of the text, in English"]) expect(second).toContain(words);
  expect(second).not.toContain("Thought again");
  expect(await paper("treatment")).toContain("I agree to be treated.");
});

test("Who opened the record goes along, for those who may see it: owners act by act, others day by day", async () => {
  const ada = await marta.colleague("therapist");
  expect((await ada.get(`/clients/${clientId}`)).status).toBe(200);
  const trailOf = async (who: Member) => {
    const files = await unzipped((await exported(who, "?locale=en")).bytes);
    const [data, pdf] = ["json", "pdf"].map((ending) => files.get(`clients/${clientId}/trail.${ending}`));
    return data && pdf ? { ...JSON.parse(String(data)), paper: await textsOfPdf(pdf) } : null;
  };
  expect(await trailOf(ada)).toBeNull();
  const { days, acts, paper } = await trailOf(marta);
  expect(days).toContainEqual(
    expect.objectContaining({
      on: today,
      memberId: ada.memberId,
      role: "therapist",
      family: "reading",
      matter: "profile",
    }),
  );
  const opened = acts.filter(
    ({ memberId, action }: Record<string, string>) => memberId === ada.memberId && action === "client.read",
  );
  expect(opened).toMatchObject([{ subject: "client", subjectId: clientId, refused: null }]);
  expect(JSON.stringify(acts)).not.toMatch(/"(ip|userAgent)"/);
  expect(paper).toContain("Juniper Vale");
  const { body: own } = await ada.post("/notes", { clientId, sections: { plan: "Seen" } });
  const { body: hidden } = await ada.post("/notes", { clientId, psychotherapy: true, sections: { plan: "Mine" } });
  const mine = await trailOf(ada);
  expect(mine?.days.length).toBeGreaterThan(0);
  expect(mine).not.toHaveProperty("acts");
  expect(
    mine?.days.filter(
      ({ memberId, matter }: Record<string, string>) => memberId === ada.memberId && matter === "notes",
    ),
  ).toMatchObject([{ count: 1 }]);
  const told = JSON.stringify((await trailOf(marta))?.acts);
  expect(told).toContain(own.id);
  expect(told).not.toContain(hidden.id);
});

test("The bundle holds to FHIR R4 in everything, and every reference leads somewhere in it", async () => {
  const { headers, bytes } = await exported(marta, "?format=fhir");
  expect(headers["content-type"]).toMatch(/^application\/fhir\+json/);
  const bundle = JSON.parse(bytes.toString());
  expect(fhirErrors(bundle)).toEqual([]);
  expect(danglingIn(bundle)).toEqual([]);
  const kinds = new Set(
    bundle.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType),
  );
  expect([...kinds].sort()).toEqual([
    "Appointment",
    "Composition",
    "Consent",
    "DocumentReference",
    "Location",
    "Organization",
    "Patient",
    "Practitioner",
    "QuestionnaireResponse",
    "RelatedPerson",
  ]);
});

test("The PDF alone says who they are, what they brought along, when they come and what was written", async () => {
  const { headers, bytes } = await exported(marta, "?format=pdf");
  expect(headers["content-type"]).toBe("application/pdf");
  const text = await textsOfPdf(bytes);
  for (const words of ["Juniper Vale", "Sage Vale", "Asthma since childhood.", "Individual", "Ask about the nights"])
    expect(text).toContain(words);
});

test("What is another's stays theirs: no draft, no private note, and no psychotherapy note in any export", async () => {
  const secret = async (who: Member, words: string, said: Record<string, boolean>) => {
    const { body, headers } = await who.post("/notes", { clientId, sections: { plan: words }, ...said });
    const signed = await who.post(`/notes/${body.id}/sign`, {}, { "if-match": headers.etag });
    expect(signed.status).toBe(200);
  };
  await secret(marta, "Private of Marta", { private: true });
  await secret(teo, "Private of Teo", { private: true });
  await secret(teo, "Psychotherapy of Teo", { psychotherapy: true });
  const words = async (who: Member) => {
    const files = await unzipped((await exported(who)).bytes);
    return (
      [...files].filter(([path]) => path.endsWith(".json")).join("\n") +
      (await textsOfPdf(files.get(`clients/${clientId}/record.pdf`) ?? Buffer.alloc(0)))
    );
  };
  const teos = await words(teo);
  expect(teos).toContain("Private of Teo");
  for (const not of ["Private of Marta", "Psychotherapy of Teo", "Ask about the nights"])
    expect(teos).not.toContain(not);
  const martas = await words(marta);
  for (const one of ["Private of Marta", "Private of Teo", "Ask about the nights"]) expect(martas).toContain(one);
  expect(martas).not.toContain("Psychotherapy of Teo");
  expect((await exported(await marta.colleague("assistant"))).status).toBe(403);
});

test("Several are taken out together, those of another practice never, and all of it stands in the trail", async () => {
  const other = (await marta.post("/clients", { firstName: "Linden" })).body.id;
  const files = await unzipped((await exported(marta, `/clients/export?ids=${clientId},${other}`, "")).bytes);
  expect(jsonIn(files, "export.json").scope).toBe("clients");
  expect(jsonIn(files, `clients/${other}/client.json`).client[0].card.firstName).toBe("Linden");
  const stranger = await world.owner();
  expect((await exported(stranger, `/clients/export?ids=${clientId}`, "")).status).toBe(404);
  expect((await exported(stranger)).status).toBe(404);
  const acts = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "client.exported");
  expect(acts.at(-1)).toMatchObject({ subject_kind: "client", detail: { format: "zip" } });
  expect(new Set(acts.map(({ subject_id }) => subject_id))).toEqual(new Set([clientId, other]));
});
