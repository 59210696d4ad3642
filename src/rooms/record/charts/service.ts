import { auditedLately } from "#kernel/audit/lately.ts";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { memberIdOf, memberIn } from "../finding/service.ts";
import { type Author, authorsOf } from "../names/service.ts";
import { mayWrite } from "../policy.ts";
import { privateTo, sameInstant } from "../rules.ts";
import { findNote, type Note } from "../store.ts";
import type * as contract from "./contract.ts";
import type { BodyChart } from "./contract.ts";
import { sameMarks } from "./rules.ts";
import * as store from "./store.ts";

/** Begins a chart of the record, or the one chart of a draft of the caller's own. */
export async function drawChart({ tx, body }: Call<typeof contract.drawChart>): Promise<BodyChart> {
  const keyId = await clientKey(tx, body.clientId, body.noteId);
  const note = body.noteId ? await ownDraft(tx, body.noteId, body.clientId) : null;
  const known = note && (await store.chartOfNote(tx, note.id));
  if (known) throw refuse("note_has_chart", "The note has a body chart already.", { chartId: known });
  const id = tx.newId();
  await store.insertChart(tx, {
    id,
    clientId: body.clientId,
    noteId: note?.id ?? null,
    authorId: memberIdOf(tx),
    at: note?.happenedAt ?? body.at ?? tx.now.toString(),
    marks: body.marks,
    keyId,
  });
  await tell(tx, "body_chart.drawn", { id, clientId: body.clientId, noteId: note?.id ?? null }, note);
  return replyOf(tx, await theChart(tx, id));
}

export async function listCharts({
  tx,
  params,
  query,
}: Call<typeof contract.listCharts>): Promise<{ items: BodyChart[]; nextCursor: string | null }> {
  await clientKey(tx, params.id);
  const { limit, noteId, cursor } = query;
  const noteIds = noteId === undefined ? undefined : [noteId];
  const found = await store.findCharts(tx, {
    clientId: params.id,
    noteIds,
    before: pageAfter(cursor),
    limit: limit + 1,
  });
  const charts = found.slice(0, limit);
  const author = await authorsOf(tx, charts);
  const last = charts.at(-1);
  return {
    items: charts.map((chart) => shown(chart, author(chart.authorId))),
    nextCursor: found.length > limit && last ? cursorOf(last.at, last.id) : null,
  };
}

export async function readChart({ tx, params }: Call<typeof contract.readChart>): Promise<BodyChart> {
  return replyOf(tx, await theChart(tx, params.id));
}

/** Draws a chart anew. What changes nothing makes no new version; the drawing of a quarter of an hour is one audit row. */
export async function changeChart({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeChart>): Promise<BodyChart> {
  const chart = await ownChart(tx, params.id, ifMatch);
  const marks = body.marks && !sameMarks(body.marks, chart.marks) ? body.marks : undefined;
  const at = chart.noteId === null && body.at !== undefined && !sameInstant(body.at, chart.at) ? body.at : undefined;
  if (marks === undefined && at === undefined) return replyOf(tx, chart);
  await store.updateChart(tx, chart.id, await clientKey(tx, chart.clientId, chart.id, chart.noteId), { marks, at });
  if (!(await auditedLately(tx, "body_chart.changed", chart.id)))
    audit(tx, { action: "body_chart.changed", subject: { kind: "body_chart", id: chart.id } });
  return replyOf(tx, await theChart(tx, chart.id));
}

export async function removeChart({ tx, params, ifMatch }: Call<typeof contract.removeChart>): Promise<undefined> {
  const chart = await ownChart(tx, params.id, ifMatch);
  const note = chart.noteId === null ? null : await findNote(tx, chart.noteId);
  await store.deleteChart(tx, chart.id);
  await tell(tx, "body_chart.removed", chart, note);
}

async function ownChart(tx: PracticeTx, id: string, ifMatch: number | undefined): Promise<store.Chart> {
  const seen = await theChart(tx, id);
  // The note before its chart, as signing takes them, so that it is not signed meanwhile.
  if (seen.noteId !== null) await findNote(tx, seen.noteId, { lock: true });
  const chart = await theChart(tx, id, { lock: true });
  if (!mayWrite(memberIn(tx), chart)) throw forbidden();
  if (chart.fixed) throw signed();
  if (ifMatch !== undefined && ifMatch !== chart.version)
    throw new Problem(412, "stale_version", "The chart was changed meanwhile.", { extra: { version: chart.version } });
  return chart;
}

async function ownDraft(tx: PracticeTx, noteId: string, clientId: string): Promise<Note> {
  const note = await findNote(tx, noteId, { lock: true });
  if (note?.clientId !== clientId) throw invalid("body.noteId", "This is no note of the client.");
  if (!mayWrite(memberIn(tx), note)) throw forbidden();
  if (note.status === "signed") throw signed();
  return note;
}

async function theChart(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<store.Chart> {
  const chart = await store.findChart(tx, id, options);
  if (!chart) throw notFound("This body chart");
  return chart;
}

async function replyOf(tx: PracticeTx, chart: store.Chart): Promise<BodyChart> {
  const author = await authorsOf(tx, [chart]);
  return shown(chart, author(chart.authorId));
}

const shown = ({ authorId: _, marks, ...chart }: store.Chart, author: Author): BodyChart => ({
  ...chart,
  marks: [...marks],
  author,
});

/** Of a psychotherapy note's chart nobody hears: its author has it before their eyes. */
async function tell(
  tx: PracticeTx,
  kind: string,
  { id, clientId, noteId }: Pick<store.Chart, "id" | "clientId" | "noteId">,
  note: Note | null,
): Promise<void> {
  if (note?.psychotherapy) return;
  await emit(tx, { kind, subjectId: id, payload: { clientId, noteId, privateTo: privateTo(note) } });
}

const signed = () => refuse("note_signed", "The note is signed; what belongs to it stays as it was.");
