import { describe, expect, test } from "vitest";
import { locales } from "#kernel/i18n/locale.ts";
import { pdfOf } from "#testing/files.ts";
import { readPdf } from "#testing/pdf.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T10:00:00Z");
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");

const saw = (version: number) => ({ "if-match": `"${version}"` });

async function client(more: Record<string, unknown> = {}): Promise<string> {
  const { body } = await marta.post("/clients", {
    firstName: "Juniper",
    lastName: "Vale",
    birthDate: "1990-03-04",
    ...more,
  });
  return body.id;
}

async function note(who: Member, clientId: string, more: Record<string, unknown> = {}) {
  const sections = { subjective: "Slept six hours.", plan: "Sleep diary." };
  return (await who.post("/notes", { clientId, sections, happenedAt: "2026-05-11T08:00:00Z", ...more })).body;
}

async function signed(who: Member, clientId: string, more: Record<string, unknown> = {}) {
  const draft = await note(who, clientId, more);
  return (await who.post(`/notes/${draft.id}/sign`, undefined, saw(draft.version))).body;
}

async function get(who: Member, path: string) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return world.app.inject({ method: "GET", url: `/api/v1${path}`, headers: { cookie } });
}

/** The words of a PDF; no letter of it is a box. */
async function printed(who: Member, path: string) {
  const reply = await get(who, path);
  expect(reply.statusCode, reply.headers["content-type"] === "application/pdf" ? "" : reply.body).toBe(200);
  const read = await readPdf(reply.rawPayload);
  expect(read.boxes).toBe(0);
  return { ...read, text: read.pages.join(" "), headers: reply.headers };
}

const actionsOn = async (id: string) =>
  (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id && /print/.test(row.action));

/** Whether these stand in the text one after the other. */
function inOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `${part} after ${text.slice(0, at)} in ${text}`).toBeGreaterThanOrEqual(at);
    at = found + part.length;
  }
}

/** On a Hebrew page: the first word stands right of the second, a label right of what hangs from it, times in their order. */
function rightToLeft(places: readonly { text: string; x: number }[]): void {
  const xOf = (text: string) =>
    places.find((place) => place.text.includes(text))?.x ?? expect.fail(`${text} is missing`);
  expect(xOf("סיכום")).toBeGreaterThan(xOf("פגישה"));
  expect(xOf("רותם")).toBeGreaterThan(xOf("לוי"));
  expect(xOf("סובייקטיבי")).toBeGreaterThan(xOf("ישנה"));
  expect(xOf("חתימה")).toBeGreaterThan(xOf("Marta Linden"));
  expect(xOf("ישנה")).toBeGreaterThan(xOf("לילות"));
}

describe("A printed note", () => {
  test("stands on the practice's paper: who, when, what was written, who signed it", async () => {
    const { id } = await signed(marta, await client());
    const { text, pages, title, headers } = await printed(marta, `/notes/${id}/pdf`);
    inOrder(text, [
      "The Quiet Room",
      "Session note",
      "Monday 11 May 2026, 10:00",
      "Client",
      "Juniper Vale",
      "Birth date",
      "4 March 1990",
      "Therapist",
      "Marta Linden",
      "Subjective",
      "Slept six hours.",
      "Plan",
      "Sleep diary.",
      "Signed",
      "Marta Linden, 12 May 2026, 12:00, version 2",
      "Printed 12 May 2026, 12:00 by Marta Linden",
      "1 of 1",
    ]);
    expect(text).not.toContain("Objective");
    expect(text).not.toContain("Draft");
    expect(pages).toHaveLength(1);
    expect(title).toBe("Session note");
    expect(headers).toMatchObject({ "content-type": "application/pdf", "cache-control": "no-store" });
    expect(headers["content-disposition"]).toContain('attachment; filename="Session note 2026-05-11.pdf"');
    expect(await actionsOn(id)).toMatchObject([
      { action: "note.printed", member_id: marta.memberId, detail: { version: 2 } },
    ]);
  });

  test("that is a draft says so across the page", async () => {
    const { id } = await note(marta, await client());
    const { text } = await printed(marta, `/notes/${id}/pdf`);
    expect(text).toContain("Not signed yet. The text may still change.");
    expect(text.match(/Draft/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test("names its visit's time and place, and that clinic's address", async () => {
    const clientId = await client();
    const address = "Carrer Gran 12\n08012 Barcelona";
    const place = (await marta.post("/locations", { name: "Room 2", kind: "clinic", address })).body;
    const times = { startsAt: "2026-05-05T09:00:00Z", endsAt: "2026-05-05T09:50:00Z", locationId: place.id };
    const visit = (await marta.post("/appointments", { clientId, ...times })).body;
    const { id } = await note(marta, clientId, { appointmentId: visit.id, happenedAt: undefined });
    const { text } = await printed(marta, `/notes/${id}/pdf`);
    inOrder(text, ["The Quiet Room", "Carrer Gran 12", "08012 Barcelona", "Tuesday 5 May 2026, 11:00–11:50, Room 2"]);
  });

  test("that was amended shows the text that counts, both signatures and the reason", async () => {
    const { id, version } = await signed(teo, await client());
    const body = { sections: { plan: "Sleep diary until Friday." }, reason: "The day was missing." };
    expect((await marta.post(`/notes/${id}/amend`, body, saw(version))).status).toBe(200);
    const { text } = await printed(marta, `/notes/${id}/pdf`);
    inOrder(text, [
      "Sleep diary until Friday.",
      "Signed",
      "version 2",
      "Amended",
      "version 3. Reason: The day was missing.",
    ]);
    expect(text).not.toContain("Sleep diary. ");
  });

  test("that a colleague signed, too, says who and when", async () => {
    const { id } = await signed(teo, await client());
    const { version } = (await teo.post(`/notes/${id}/countersignature`, { memberId: marta.memberId })).body;
    expect((await marta.post(`/notes/${id}/countersign`, undefined, saw(version))).status).toBe(200);
    inOrder((await printed(teo, `/notes/${id}/pdf`)).text, [
      "Signed",
      "Countersigned",
      "Marta Linden, 12 May 2026, 12:00",
    ]);
  });

  test("keeps the form of its Markdown, and lists its files", async () => {
    const clientId = await client();
    const plan = "# Week\n\n- [x] walk\n- [ ] letter\n\n| Day | Hours |\n|---|---|\n| Mon | 6 |\n\n> said **so**";
    const { id } = await note(marta, clientId, { sections: { plan } });
    const form = new FormData();
    form.append("noteId", id);
    form.append("file", new Blob([new Uint8Array(pdfOf("diary"))]), "diary.pdf");
    const sent = new Response(form);
    const type = { "content-type": sent.headers.get("content-type") ?? "" };
    const bytes = Buffer.from(await sent.arrayBuffer());
    expect((await marta.request("POST", `/clients/${clientId}/attachments`, bytes, type)).status).toBe(201);
    const { text } = await printed(marta, `/notes/${id}/pdf`);
    inOrder(text, ["Week", "walk", "letter", "Day", "Hours", "Mon", "6", "said so", "Files", "diary.pdf (PDF, 1 kB)"]);
  });

  test("goes on over pages that each say whose it is", async () => {
    const subjective = Array.from({ length: 200 }, (_, line) => `Line ${line}.`).join("\n\n");
    const { id } = await note(marta, await client(), { sections: { subjective } });
    const { pages } = await printed(marta, `/notes/${id}/pdf`);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.slice(1).entries()) {
      expect(page).toContain("Juniper Vale · 11 May 2026");
      expect(page).toContain(`${at + 2} of ${pages.length}`);
    }
    inOrder(
      pages.join(" "),
      Array.from({ length: 200 }, (_, line) => `Line ${line}.`),
    );
  });

  test("of somebody else's private note does not exist for a colleague, nor any note for an assistant", async () => {
    const { id } = await signed(marta, await client(), { private: true });
    expect((await get(teo, `/notes/${id}/pdf`)).statusCode).toBe(404);
    expect((await get(assistant, `/notes/${id}/pdf`)).statusCode).toBe(403);
    expect((await printed(marta, `/notes/${id}/pdf`)).text).toContain("Private, read by its author and the owners");
  });
});

describe("In each language", () => {
  const texts = {
    en: "She said: “I slept” — £30, don’t.",
    es: "¿Durmió? Sí: «mañana», 30 €, corazón, pingüino.",
    ca: "Col·laborà, això és el cap de setmana; 30 €, l’àvia.",
    it: "Perché è così? Città, virtù, 30 €.",
    he: "דנה (Ana) ישנה 6 שעות ב־4 מתוך 5 לילות, ״טוב״ — 30 ₪.",
  };
  test.each(locales)("the paper in %s has its own words, and a form for every letter", async (locale) => {
    const clientId = await client(locale === "he" ? { firstName: "רותם", lastName: "לוי" } : {});
    const { id } = await signed(marta, clientId, { sections: { subjective: texts[locale] } });
    const { text, places } = await printed(marta, `/notes/${id}/pdf?locale=${locale}`);
    const words = {
      en: ["Session note", "Monday 11 May 2026, 10:00", "Signed", "1 of 1"],
      es: ["Nota de sesión", "Lunes, 11 de mayo de 2026, 10:00", "Firma", "1 de 1"],
      ca: ["Nota de sessió", "Dilluns, 11 de maig del 2026, 10:00", "Signatura", "1 de 1"],
      it: ["Nota di seduta", "Lunedì 11 maggio 2026, 10:00", "Firma", "1 di 1"],
      he: [],
    }[locale];
    inOrder(text, words);
    if (locale === "he") rightToLeft(places);
    for (const word of texts[locale].match(/\p{L}{3,}/gu) ?? []) expect(text).toContain(word);
  });

  test("the practice's own is meant where none is named, and its word for who comes", async () => {
    const quiet = await world.owner({ name: "Centre Lliri", locale: "ca" });
    await quiet.patch("/practice", { terminology: "patient" });
    const clientId = (await quiet.post("/clients", { firstName: "Núria" })).body.id;
    const { id } = await note(quiet, clientId);
    inOrder((await printed(quiet, `/notes/${id}/pdf`)).text, ["Centre Lliri", "Nota de sessió", "Pacient", "Núria"]);
  });
});

describe("A printed record", () => {
  test("holds the signed notes and one's own drafts, oldest first, and says so", async () => {
    const clientId = await client();
    for (const day of ["03", "01", "02"])
      await signed(teo, clientId, { happenedAt: `2026-04-${day}T08:00:00Z`, sections: { plan: `Plan of ${day}.` } });
    await note(marta, clientId, { sections: { plan: "Mine, begun." } });
    await note(teo, clientId, { sections: { plan: "His, begun." } });
    const { text } = await printed(marta, `/clients/${clientId}/record/pdf`);
    inOrder(text, [
      "Record",
      "All of it, 4 notes",
      "Juniper Vale",
      "Wednesday 1 April",
      "Plan of 01.",
      "Plan of 02.",
      "Plan of 03.",
    ]);
    inOrder(text, ["Plan of 03.", "Mine, begun.", "Not signed yet."]);
    expect(text).not.toContain("His, begun.");
    expect(await actionsOn(clientId)).toMatchObject([
      { action: "record.printed", member_id: marta.memberId, detail: { from: null, to: null, notes: 4, charts: 0 } },
    ]);
  });

  test("of a span holds its first and last day by the practice's clock", async () => {
    const clientId = await client();
    const times = ["2026-03-31T21:59:00Z", "2026-03-31T22:00:00Z", "2026-04-30T21:59:00Z", "2026-04-30T22:00:00Z"];
    for (const [at, happenedAt] of times.entries())
      await signed(marta, clientId, { happenedAt, sections: { plan: `Number ${at}.` } });
    const { text } = await printed(marta, `/clients/${clientId}/record/pdf?from=2026-04-01&to=2026-04-30`);
    expect(text).toContain("1 April 2026 to 30 April 2026, 2 notes");
    inOrder(text, ["Number 1.", "Number 2."]);
    expect(text).not.toMatch(/Number [03]/);
  });

  test("holds the body charts too: with their notes, and by themselves", async () => {
    const clientId = await client();
    const { id } = await note(marta, clientId, { sections: { plan: "Rest." } });
    const mark = { view: "back", x: 70, y: 122, region: "shoulder", side: "left", kind: "pain", intensity: 6 };
    const marks = [{ ...mark, id, note: "Since the move, דנה." }];
    await marta.post("/body-charts", { clientId, noteId: id, marks });
    const scar = { ...mark, view: "front", region: "knee", kind: "scar", intensity: null, note: "" };
    await marta.post("/body-charts", { clientId, at: "2026-05-01T09:00:00Z", marks: [{ ...scar, id }] });
    const { text } = await printed(marta, `/clients/${clientId}/record/pdf`);
    inOrder(text, ["Friday 1 May 2026", "Body chart", "left knee, front: scar", "Rest.", "Body chart"]);
    inOrder(text, ["Rest.", "left shoulder, back: pain 6 of 10", "Since the move,"]);
    const single = await printed(marta, `/notes/${id}/pdf?locale=he`);
    expect(single.text).toContain("מפת");
    expect(single.text).toContain("כתף");
  });

  test("without notes says that nothing was written", async () => {
    const { text } = await printed(marta, `/clients/${await client()}/record/pdf?from=2020-01-01`);
    inOrder(text, ["From 1 January 2020, no notes", "In this time nothing was written."]);
  });

  test("that is more than one PDF can hold is refused with a sentence, and a shorter span is not", async () => {
    const clientId = await client();
    const text = "Slept six hours. ".repeat(5_800);
    for (const month of ["01", "02", "03", "04", "05", "06", "07"])
      await note(marta, clientId, { happenedAt: `2025-${month}-10T08:00:00Z`, sections: { plan: text } });
    const reply = await marta.get(`/clients/${clientId}/record/pdf`);
    expect(reply.status).toBe(409);
    expect(reply.body).toMatchObject({ code: "too_long_to_print", most: 600_000 });
    const { pages } = await printed(marta, `/clients/${clientId}/record/pdf?from=2025-02-01&to=2025-03-01`);
    expect(pages.length).toBeGreaterThan(20);
  });

  test("asks for a first day that is not after the last", async () => {
    const reply = await marta.get(`/clients/${await client()}/record/pdf?from=2026-05-02&to=2026-05-01`);
    expect(reply.status).toBe(422);
  });

  test("leaves out other people's private notes", async () => {
    const clientId = await client();
    await signed(marta, clientId, { private: true, sections: { plan: "For me." } });
    expect((await printed(teo, `/clients/${clientId}/record/pdf`)).text).not.toContain("For me.");
    expect((await get(assistant, `/clients/${clientId}/record/pdf`)).statusCode).toBe(403);
  });
});
