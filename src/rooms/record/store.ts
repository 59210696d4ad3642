import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import type { NoteStatus, NoteTemplate, Sections } from "./contract.ts";
import { merged } from "./rules.ts";
import type { NoteForm } from "./templates/contract.ts";

/** A note with the text that counts now. */
export interface Note {
  readonly id: string;
  readonly clientId: string;
  readonly appointmentId: string | null;
  readonly authorId: string;
  readonly template: NoteTemplate;
  readonly templateId: string | null;
  readonly form: NoteForm | null;
  readonly status: NoteStatus;
  readonly private: boolean;
  readonly psychotherapy: boolean;
  readonly version: number;
  readonly happenedAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly signedAt: string | null;
  readonly signedById: string | null;
  /** When the signed text was last replaced. */
  readonly amendedAt: string | null;
  readonly sections: Sections;
  /** Whether anything was ever written in it. */
  readonly everWritten: boolean;
  /** The second signature that was asked for last, unless the question was taken back. */
  readonly second: SecondSignature | null;
}

export interface SecondSignature {
  readonly id: string;
  readonly state: "waiting" | "given" | "returned";
  readonly memberId: string;
  readonly askedById: string;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly version: number | null;
  readonly words: string | null;
}

export interface NoteFilter {
  readonly clientId?: string;
  readonly authorId?: string;
  readonly status?: NoteStatus;
  readonly template?: NoteTemplate;
  readonly except?: string;
  /** Signed notes, and drafts of this member only. */
  readonly draftsOf?: string | null;
  /** Waiting for a second signature of this member, or this member's own that came back without one. */
  readonly second?: { readonly asked: string } | { readonly returnedTo: string };
  /** Strictly before this time; with an id, before that note in the order of lists. */
  readonly before?: { readonly at: string; readonly id?: string };
  readonly limit: number;
}

/** One note, or null when there is none for the actor. With `lock` nobody else writes in it until the transaction ends. */
export async function findNote(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Note | null> {
  // A query of its own: one that waits for the lock would go on with the texts as they stood before it waited.
  const lock = options.lock && tx.db.selectFrom("notes").select("id").where("id", "=", id).forUpdate().execute();
  const [, row] = await together([lock, selectNotes(tx).where("n.id", "=", id).executeTakeFirst()]);
  if (!row) return null;
  const [note] = await opened(tx, [row]);
  return note ?? null;
}

/** Notes the actor may see, newest first by when they happened. */
export async function findNotes(tx: PracticeTx, filter: NoteFilter): Promise<Note[]> {
  const { clientId, authorId, status, template, except, draftsOf, second, before } = filter;
  let query = selectNotes(tx).orderBy("n.happened_at", "desc").orderBy("n.id", "desc").limit(filter.limit);
  if (clientId) query = query.where("n.client_id", "=", clientId);
  if (authorId) query = query.where("n.author_id", "=", authorId);
  if (status) query = query.where("n.status", "=", status);
  if (template) query = query.where("n.template", "=", template);
  if (except) query = query.where("n.id", "<>", except);
  if (draftsOf !== undefined)
    query = query.where((eb) => eb.or([eb("n.status", "=", "signed"), eb("n.author_id", "=", draftsOf)]));
  if (second && "asked" in second)
    query = query.where("c.state", "=", "waiting").where("c.member_id", "=", second.asked);
  if (second && "returnedTo" in second)
    query = query.where("c.state", "=", "returned").where("n.author_id", "=", second.returnedTo);
  if (before?.id)
    query = query.where(sql<boolean>`(n.happened_at, n.id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  else if (before) query = query.where("n.happened_at", "<", before.at);
  return opened(tx, await query.execute());
}

/** How the note of a `visit` stands, as far as the actor sees one; a draft is named before a signed one. */
export const noteOfVisit = `(select min(n.status) from notes n
  where n.practice_id = visit.practice_id and n.appointment_id = visit.id)`;

/** What one member has still to do with notes. */
export interface Unfinished {
  readonly drafts: number;
  /** When the session was whose note has waited longest; null without drafts. */
  readonly oldestAt: string | null;
  readonly toCountersign: number;
  readonly returned: number;
}

export async function unfinishedOf(tx: PracticeTx): Promise<Unfinished> {
  const { rows } = await sql<Unfinished>`
    select count(*) filter (where n.status = 'draft' and n.author_id = me)::int as drafts,
      min(n.happened_at) filter (where n.status = 'draft' and n.author_id = me) as "oldestAt",
      count(*) filter (where c.state = 'waiting' and c.member_id = me)::int as "toCountersign",
      count(*) filter (where c.state = 'returned' and n.author_id = me)::int as returned
    from (select ${tx.actor.memberId}::uuid as me) who
    join notes n on n.status = 'draft' and n.author_id = me
      or n.id in (select note_id from countersignatures where me in (member_id, asked_by))
    left join lateral (select s.state, s.member_id from countersignatures s
      where s.practice_id = n.practice_id and s.note_id = n.id and s.state <> 'withdrawn'
      order by s.asked_at desc, s.id desc limit 1) c on true`.execute(tx.db);
  return rows[0] as Unfinished;
}

/** Notes, each with its last signed text and its last second signature beside it. */
export function selectNotes(tx: PracticeTx) {
  return tx.db
    .selectFrom("notes as n")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("note_versions as t")
          .select(["t.id", "t.sections", "t.at", sql<boolean>`t.reason is not null`.as("amends")])
          .whereRef("t.practice_id", "=", "n.practice_id")
          .whereRef("t.note_id", "=", "n.id")
          .orderBy("t.version", "desc")
          .limit(1)
          .as("v"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("countersignatures as s")
          .selectAll("s")
          .whereRef("s.practice_id", "=", "n.practice_id")
          .whereRef("s.note_id", "=", "n.id")
          .where("s.state", "<>", "withdrawn")
          .orderBy("s.asked_at", "desc")
          .orderBy("s.id", "desc")
          .limit(1)
          .as("c"),
      (join) => join.onTrue(),
    )
    .selectAll("n")
    .select(["v.id as text_id", "v.sections as text", "v.at as text_at", "v.amends"])
    .select([
      "c.id as second_id",
      "c.state as second_state",
      "c.member_id as second_member",
      "c.asked_by",
      "c.asked_at",
    ])
    .select(["c.answered_at", "c.version as second_version", "c.words as second_words"]);
}

export type NoteRow = Awaited<ReturnType<ReturnType<typeof selectNotes>["execute"]>>[number];

/** Opens the text that counts: the draft's, or the last signed one. A client's key that is gone leaves it empty. */
export async function opened(tx: PracticeTx, rows: readonly NoteRow[]): Promise<Note[]> {
  const texts = await tx.sealer.openMany(
    rows.flatMap((row) => [
      row.status === "signed"
        ? { table: "note_versions", column: "sections", rowId: row.text_id ?? "", envelope: row.text }
        : { table: "notes", column: "sections", rowId: row.id, envelope: row.sections },
      { table: "notes", column: "form", rowId: row.id, envelope: row.form },
      { table: "countersignatures", column: "words", rowId: row.second_id ?? "", envelope: row.second_words },
    ]),
  );
  return rows.map((row, at) =>
    noteOf(row, texts[3 * at] ?? null, texts[3 * at + 1] ?? null, texts[3 * at + 2] ?? null),
  );
}

function noteOf(row: NoteRow, text: string | null, formText: string | null, words: string | null): Note {
  const template = row.template as NoteTemplate;
  const form = formText === null ? null : (JSON.parse(formText) as NoteForm);
  return {
    id: row.id,
    clientId: row.client_id,
    appointmentId: row.appointment_id,
    authorId: row.author_id,
    template,
    templateId: row.template_id,
    form,
    status: row.status as NoteStatus,
    private: row.private,
    psychotherapy: row.psychotherapy,
    version: row.version,
    happenedAt: row.happened_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    signedAt: row.signed_at,
    signedById: row.signed_by,
    amendedAt: row.amends ? row.text_at : null,
    sections: merged({ template, form }, text === null ? {} : (JSON.parse(text) as Sections)),
    everWritten: row.status === "signed" || row.sections !== null,
    second: secondOf(row, words),
  };
}

function secondOf(row: NoteRow, words: string | null): SecondSignature | null {
  const { second_id: id, second_member: memberId, asked_by: askedById, asked_at: askedAt } = row;
  if (id === null || memberId === null || askedById === null || askedAt === null) return null;
  const state = row.second_state as SecondSignature["state"];
  return { id, state, memberId, askedById, askedAt, answeredAt: row.answered_at, version: row.second_version, words };
}
