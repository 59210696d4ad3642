import { coded, mixed, narrative, type Resource, reference } from "#kernel/fhir/resource.ts";
import type { Mark } from "../../charts/contract.ts";
import type { NoteTemplate, SectionName, Sections } from "../../contract.ts";
import { sectionsIn } from "../../rules.ts";
import type { NoteForm } from "../../templates/contract.ts";

export interface NoteRow {
  readonly id: string;
  readonly appointmentId: string | null;
  readonly authorId: string;
  readonly template: NoteTemplate;
  readonly form: NoteForm | null;
  readonly status: "draft" | "signed";
  readonly private: boolean;
  readonly version: number;
  readonly happenedAt: string;
  readonly updatedAt: string;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly binnedAt: string | null;
  readonly sections: Sections | null;
}

export interface TextRow {
  readonly noteId: string;
  readonly version: number;
  readonly sections: Sections;
  readonly at: string;
}

export interface AttachmentRow {
  readonly id: string;
  readonly noteId: string | null;
  readonly authorId: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
  readonly previewId: string | null;
  readonly thumbnailId: string | null;
  readonly createdAt: string;
}

export interface CountersignatureRow {
  readonly noteId: string;
  readonly memberId: string;
  readonly state: "waiting" | "given" | "returned" | "withdrawn";
  readonly answeredAt: string | null;
}

export interface ChartRow {
  readonly id: string;
  readonly noteId: string | null;
  readonly authorId: string;
  readonly at: string;
  readonly marks: readonly Mark[];
}

/** What lies with notes: of all of them, in order. */
interface Beside {
  readonly texts: readonly TextRow[];
  readonly charts: readonly ChartRow[];
  readonly countersignatures: readonly CountersignatureRow[];
}

/**
 * A note as a Composition (LOINC 11506-3, progress note): the text that counts now, section by section, as it was written.
 * `encounter`: the visit that came of its appointment, when that is in the same bundle. The marks of its body chart are
 * entries of a section of their own; whoever signed it beside the author attests to it, too.
 */
export function compositionOf(
  note: NoteRow,
  { texts, charts, countersignatures }: Beside,
  clientId: string,
  encounter: string | undefined,
): Resource {
  const own = texts.filter(({ noteId }) => noteId === note.id);
  const last = own.at(-1);
  const sections = note.status === "signed" ? (last?.sections ?? {}) : (note.sections ?? {});
  const section = sectionsIn(note)
    .filter((name) => sections[name]?.trim())
    .map((name): object => ({ title: titleOf(note, name), text: narrative(sections[name] ?? "") }));
  const entry = charts
    .filter(({ noteId }) => noteId === note.id)
    .flatMap((chart) => chart.marks.map((mark) => reference(mixed(chart.id, mark.id))));
  if (entry.length > 0) section.push({ title: "Body chart", entry });
  const attester = attestersOf(note, countersignatures);
  return {
    resourceType: "Composition",
    id: note.id,
    status: statusOf(note, own),
    type: coded("http://loinc.org", "11506-3", "Progress note"),
    subject: reference(clientId),
    ...(encounter !== undefined && { encounter: reference(encounter) }),
    date: last?.at ?? note.updatedAt,
    author: [reference(note.authorId)],
    title: note.form?.name ?? note.template.toUpperCase(),
    confidentiality: note.private ? "R" : "N",
    ...(attester.length > 0 && { attester }),
    event: [{ period: { start: note.happenedAt } }],
    ...(section.length > 0 && { section }),
  };
}

/** A file as a DocumentReference; `path` is where it lies in the archive. */
export const documentOf = (
  file: AttachmentRow,
  clientId: string,
  path: string,
  notes: ReadonlySet<string>,
): Resource => ({
  resourceType: "DocumentReference",
  id: file.id,
  status: "current",
  subject: reference(clientId),
  date: file.createdAt,
  author: [reference(file.authorId)],
  content: [{ attachment: { contentType: file.mediaType, url: encodeURI(path), size: file.bytes, title: file.name } }],
  ...(file.noteId && notes.has(file.noteId) && { context: { related: [reference(file.noteId)] } }),
});

/** Each mark of a body chart as an Observation; its strength, where one was said, from 0 to 10. */
export const observationsOf = (chart: ChartRow, clientId: string): Resource[] =>
  chart.marks.map((mark) => ({
    resourceType: "Observation",
    id: mixed(chart.id, mark.id),
    status: "final",
    code: { text: mark.kind },
    subject: reference(clientId),
    effectiveDateTime: chart.at,
    performer: [reference(chart.authorId)],
    ...(mark.intensity !== null && { valueInteger: mark.intensity }),
    bodySite: { text: [mark.side, mark.region, `(${mark.view})`].filter((word) => word !== null).join(" ") },
    ...(mark.note && { note: [{ text: mark.note }] }),
  }));

function attestersOf(note: NoteRow, countersignatures: readonly CountersignatureRow[]): object[] {
  const beside = countersignatures.filter(({ noteId, state }) => noteId === note.id && state === "given");
  return [
    { at: note.signedAt, by: note.signedBy },
    ...beside.map(({ answeredAt, memberId }) => ({ at: answeredAt, by: memberId })),
  ].flatMap(({ at, by }) => (at && by ? [{ mode: "professional", time: at, party: reference(by) }] : []));
}

/** What was put into the bin was meant to be away: FHIR's word for what should not have been there. */
function statusOf({ binnedAt, status }: NoteRow, texts: readonly TextRow[]): string {
  if (binnedAt !== null) return "entered-in-error";
  if (status === "draft") return "preliminary";
  return texts.length > 1 ? "amended" : "final";
}

function titleOf({ form }: NoteRow, name: SectionName): string {
  const own = form?.sections.find(({ key }) => key === name);
  return own?.title ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
