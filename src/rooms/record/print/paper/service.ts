import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { appointmentOf, clinicAddress, placeOf } from "#rooms/calendar/door.ts";
import { identityOf } from "#rooms/clients/door.ts";
import { memberNames, practiceOf } from "#rooms/practices/door.ts";
import { findCharts } from "../../charts/store.ts";
import { sectionsIn } from "../../rules.ts";
import type { Note } from "../../store.ts";
import { isOwnSection } from "../../templates/rules.ts";
import { filesWith, signaturesOf } from "../store.ts";
import type { Paper, PaperChart, PaperNote } from "./rules.ts";

/** Our paper about one client, in the language asked for or else the practice's. Throws 404. */
export async function paperFor(
  tx: PracticeTx,
  clientId: string,
  asked: Locale | undefined,
  address: string | null,
): Promise<Paper> {
  const client = await identityOf(tx, clientId);
  if (!client) throw notFound("This client");
  const practice = await practiceOf(tx);
  const memberId = tx.actor.memberId ?? "";
  const names = await memberNames(tx, [memberId]);
  return {
    locale: asked ?? practice.locale,
    zone: practice.timeZone,
    term: practice.terminology,
    practice: practice.name,
    address: address ?? (await clinicAddress(tx)),
    client: { name: `${client.firstName} ${client.lastName}`.trim(), birthDate: client.birthDate },
    printedBy: names.get(memberId) ?? null,
    now: tx.now,
  };
}

/** Where and when the visit of a note was, and the address of that place when it is the practice's own. */
export async function visitOf(
  tx: PracticeTx,
  note: Note,
): Promise<(NonNullable<PaperNote["visit"]> & { address: string | null }) | null> {
  const visit = note.appointmentId === null ? null : await appointmentOf(tx, note.appointmentId);
  if (!visit) return null;
  const place = await placeOf(tx, visit);
  return {
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    place: place?.name ?? null,
    address: place?.kind === "clinic" ? place.address : null,
  };
}

/** Notes with all that paper says of them, in the order given: with one query for each kind of thing, not for each note. */
export async function paperNotes(tx: PracticeTx, notes: readonly Note[], locale: Locale): Promise<PaperNote[]> {
  const ids = notes.map(({ id }) => id);
  const signatures = await signaturesOf(tx, ids);
  const files = await filesWith(tx, ids);
  const [{ clientId } = { clientId: "" }] = notes;
  const charts = ids.length === 0 ? [] : await findCharts(tx, { clientId, noteIds: ids, limit: ids.length });
  const seconds = notes.flatMap(({ second }) => second?.memberId ?? []);
  const members = [...[...notes, ...signatures].map(({ authorId }) => authorId), ...seconds];
  const names = members.length === 0 ? new Map<string, string>() : await memberNames(tx, members);
  const say = wordsIn(locale);
  return notes.map((note) => ({
    form: note.form?.name ?? null,
    author: names.get(note.authorId) ?? null,
    signed: note.status === "signed",
    private: note.private,
    happenedAt: note.happenedAt,
    visit: null,
    sections: sectionsIn(note).map((name) => ({
      label: isOwnSection(name)
        ? (note.form?.sections.find(({ key }) => key === name)?.title ?? "")
        : say(`sections.${name}`),
      text: note.sections[name] ?? "",
    })),
    signatures: signatures
      .filter(({ noteId }) => noteId === note.id)
      .map(({ authorId, ...signature }) => ({ ...signature, by: names.get(authorId) ?? null })),
    countersigned: countersignatureOf(note, names),
    chart: charts.find(({ noteId }) => noteId === note.id)?.marks ?? null,
    files: files.filter(({ noteId }) => noteId === note.id),
  }));
}

/** The second signature, once it was given. */
function countersignatureOf({ second }: Note, names: ReadonlyMap<string, string>): PaperNote["countersigned"] {
  if (second?.state !== "given" || second.answeredAt === null || second.version === null) return null;
  return { by: names.get(second.memberId) ?? null, at: second.answeredAt, version: second.version };
}

/** A client's body charts that belong to no note, of a span of time. */
export async function paperCharts(
  tx: PracticeTx,
  clientId: string,
  span: { readonly since: string | null; readonly before: string | null },
): Promise<PaperChart[]> {
  const found = await findCharts(tx, { clientId, alone: true, limit: mostCharts });
  const within = found.filter(({ at }) => isWithin(at, span));
  const names =
    within.length === 0
      ? new Map<string, string>()
      : await memberNames(
          tx,
          within.map(({ authorId }) => authorId),
        );
  return within.map(({ at, authorId, marks }) => ({ at, author: names.get(authorId) ?? null, marks }));
}

const mostCharts = 200;
const isWithin = (at: string, { since, before }: { since: string | null; before: string | null }): boolean =>
  (since === null || Temporal.Instant.compare(at, since) >= 0) &&
  (before === null || Temporal.Instant.compare(at, before) < 0);
