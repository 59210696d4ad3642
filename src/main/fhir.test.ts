import { createHash, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { danglingIn, fhirErrors } from "#testing/fhir.ts";
import { pdfOf } from "#testing/files.ts";
import { saw } from "#testing/notes.ts";
import { openWorld } from "#testing/world.ts";
import { unzipped } from "#testing/zip.ts";

/** A record in which there is something for every resource that the rooms can make. */
const world = await openWorld();
const marta = await world.owner({ name: "Bundled" });
const teo = await marta.colleague("therapist");
interface Found {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}
let clientId: string;
let files: Map<string, Buffer>;
let resources: readonly Found[];
const made: Record<string, string> = {};

async function post(path: string, body: unknown = {}, headers = {}) {
  const reply = await marta.post(path, body, headers);
  expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  return reply.body;
}

function form(fields: Record<string, string>, name: string, content: string) {
  const part = (head: string, text: string) => `--all\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const said = Object.entries(fields).map(([field, text]) => part(`name="${field}"`, text));
  const body = `${said.join("")}${part(`name="file"; filename="${name}"`, content)}--all--\r\n`;
  return [body, { "content-type": "multipart/form-data; boundary=all" }] as const;
}

beforeAll(async () => {
  const kinds = ["text", "number", "date", "yes_no"] as const;
  for (const kind of kinds) made[kind] = (await post("/client-fields", { kind, name: `Asked ${kind}` })).id;
  const choice = await post("/client-fields", { kind: "choice", name: "Asked choice", choices: [{ name: "Sooner" }] });
  made.clinical = (await post("/client-fields", { kind: "text", name: "Asked within", clinical: true })).id;
  const custom = {
    [made.text ?? ""]: "Mutua",
    [made.number ?? ""]: 7,
    [made.date ?? ""]: "2024-02-29",
    [made.yes_no ?? ""]: false,
    [choice.id]: choice.choices[0].id,
  };
  clientId = (await post("/clients", { firstName: "Juniper", lastName: "Vale", custom })).id;
  await marta.patch(`/clients/${clientId}/history`, { medical: "Asthma", custom: { [made.clinical ?? ""]: "Said" } });
  const room = await post("/locations", { name: "Lindengasse", kind: "clinic", address: "Lindengasse 4" });
  const service = await post("/services", { name: "Individual", durationMinutes: 50 });
  const times = { startsAt: "2026-04-07T09:00:00Z", endsAt: "2026-04-07T09:50:00Z" };
  const visit = await post("/appointments", { clientId, locationId: room.id, serviceId: service.id, ...times });
  await post(`/appointments/${visit.id}/attend`);
  const note = await post("/notes", { clientId, appointmentId: visit.id, sections: { plan: "Rest" } });
  made.note = note.id;
  const mark = {
    view: "back",
    x: 70,
    y: 122,
    region: "shoulder",
    side: "left",
    kind: "tension",
    intensity: 6,
    note: "",
  };
  await post("/body-charts", { clientId, noteId: note.id, marks: [{ id: randomUUID(), ...mark }] });
  const { body: again } = await marta.get(`/notes/${note.id}`);
  const signed = await post(`/notes/${note.id}/sign`, {}, saw(again.version));
  await post(`/notes/${note.id}/countersignature`, { memberId: teo.memberId });
  const asked = (await teo.get(`/notes/${note.id}`)).body;
  expect((await teo.post(`/notes/${note.id}/countersign`, {}, saw(asked.version))).status, signed.id).toBe(200);
  await post(`/clients/${clientId}/attachments`, ...form({}, "letter é.pdf", pdfOf("A letter").toString("latin1")));
  const text = await post("/consent-texts", {
    purpose: "data",
    wordings: { he: { title: "נתונים", body: "אני מסכים." } },
  });
  const said = { textId: text.id, wordingVersion: 1, language: "he", signer: "Sage Vale", by: "guardian" };
  const consent = JSON.stringify({ ...said, givenOn: "2026-03-01" });
  const scan = form({ consent }, "a.pdf", pdfOf("Signed").toString("latin1"));
  made.consent = (await post(`/clients/${clientId}/consents/scan`, ...scan)).id;
  await post(`/consents/${made.consent}/withdraw`, { reason: "Thought again" });
  const cookie = [...marta.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { rawPayload } = await world.app.inject({ url: `/api/v1/clients/${clientId}/export`, headers: { cookie } });
  files = await unzipped(rawPayload);
  const bundle = JSON.parse(String(files.get(`clients/${clientId}/fhir.json`)));
  expect(fhirErrors(bundle)).toEqual([]);
  expect(danglingIn(bundle)).toEqual([]);
  resources = bundle.entry.map(({ resource }: { resource: Found }) => resource);
});

const of = (kind: string) => resources.filter(({ resourceType }) => resourceType === kind);

test("What was answered in the practice's own fields is a QuestionnaireResponse, each answer as what it is", () => {
  const [response] = of("QuestionnaireResponse") as [Found & { item: { text: string; answer: object[] }[] }];
  expect(new Map(response.item.map(({ text, answer }) => [text, answer[0]]))).toEqual(
    new Map<string, object>([
      ["Asked text", { valueString: "Mutua" }],
      ["Asked number", { valueDecimal: 7 }],
      ["Asked date", { valueDate: "2024-02-29" }],
      ["Asked yes_no", { valueBoolean: false }],
      ["Asked choice", { valueCoding: { code: expect.any(String), display: "Sooner" } }],
      ["Asked within", { valueString: "Said" }],
    ]),
  );
});

test("A consent says who gave it, in which language, from when to when; the paper it was signed on refers to it", () => {
  const [consent] = of("Consent");
  expect(consent).toMatchObject({
    id: made.consent,
    status: "inactive",
    performer: [{ display: "Sage Vale" }],
    sourceAttachment: { language: "he", contentType: "text/plain; charset=utf-8" },
    provision: { type: "permit", period: { start: expect.any(String), end: expect.any(String) } },
  });
  const papers = of("DocumentReference").filter(({ type }) => type !== undefined);
  expect(papers).toMatchObject([{ context: { related: [{ reference: `urn:uuid:${made.consent}` }] } }]);
});

test("Every file stands under its path in the archive, with its size and the digest of its bytes", () => {
  const documents = of("DocumentReference");
  expect(documents).toHaveLength(2);
  for (const { content } of documents as (Found & { content: { attachment: Record<string, string> }[] })[]) {
    const { url = "", hash, size } = content[0]?.attachment ?? {};
    const bytes = files.get(`clients/${clientId}/${decodeURI(url)}`) ?? Buffer.alloc(0);
    expect([hash, size]).toEqual([createHash("sha1").update(bytes).digest("base64"), bytes.length]);
  }
});

test("A note names who signed it and who beside, its visit and the marks of its chart; a visit what it was and where", () => {
  const note = of("Composition").find(({ id }) => id === made.note);
  const [observation] = of("Observation");
  const [encounter] = of("Encounter");
  expect(note).toMatchObject({
    status: "final",
    encounter: { reference: `urn:uuid:${encounter?.id}` },
    attester: [
      { mode: "professional", party: { reference: `urn:uuid:${marta.memberId}` } },
      { mode: "professional", party: { reference: `urn:uuid:${teo.memberId}` } },
    ],
    section: [{ title: "Plan" }, { title: "Body chart", entry: [{ reference: `urn:uuid:${observation?.id}` }] }],
  });
  expect(encounter).toMatchObject({ serviceType: { text: "Individual" }, status: "finished", class: { code: "AMB" } });
  expect(of("Location")).toMatchObject([{ address: { text: "Lindengasse 4" } }]);
});
