import { isolated } from "#kernel/i18n/isolate.ts";
import { type Locale, directionOf as pageOf } from "#kernel/i18n/locale.ts";
import type { Block, Entry, PrintedDocument, Row } from "#kernel/pdf/document.ts";
import { sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { longDate, plainDate, range, time } from "#kernel/time/wording.ts";
import { chartBlocks } from "./chart/rules.ts";
import { readBlocks } from "./markdown/rules.ts";
import type { Paper, PaperChart, PaperNote, Signature } from "./paper/rules.ts";

/**
 * So many characters one PDF holds: some two hundred pages, which the press sets in seconds and 200 MB. More than that
 * is refused with a sentence, since a record is asked for in spans as well.
 */
export const mostPrinted = 600_000;
/** What an entry costs beside its text. */
const entryWeight = 600;

type Say = ReturnType<typeof wordsIn>;

/** One note on a sheet of its own. */
export function noteDocument(paper: Paper, note: PaperNote, say: Say): PrintedDocument {
  const about = whenAndWhere(paper, note, say);
  return {
    ...sheetOf(paper, say),
    title: say("note"),
    heading: note.form === null ? say("note") : isolated(paper.locale, note.form),
    about: capital(paper.locale, about),
    facts: [...factsOf(paper, say), { label: say("therapist"), value: nameOf(paper, note.author, say) }],
    entries: [{ heading: null, about: null, draft: !note.signed, rows: rowsOf(paper, note, say) }],
    running: [paper.client.name, plainDate(paper.locale, instant(note.happenedAt), paper.zone)]
      .map((words) => isolated(paper.locale, words))
      .join(" · "),
  };
}

/** Notes of one client, in the order given, on one paper. */
export function recordDocument(
  paper: Paper,
  span: { readonly from: string | null; readonly to: string | null },
  notes: readonly PaperNote[],
  charts: readonly PaperChart[],
  say: Say,
): PrintedDocument {
  const { locale } = paper;
  const entries = piecesOf(paper, notes, charts, say).map(({ entry }) => entry);
  const count = say("notes", { count: notes.length });
  return {
    ...sheetOf(paper, say),
    title: say("record"),
    heading: say("record"),
    about: capital(locale, say("about", { span: spanOf(locale, span, say), notes: count })),
    facts: factsOf(paper, say),
    entries: entries.length === 0 ? [nothing(say, locale)] : entries,
    running: [paper.client.name, say("record")].map((words) => isolated(locale, words)).join(" · "),
  };
}

/** Notes and charts as entries in the order of time, each with its weight. */
export function piecesOf(
  paper: Paper,
  notes: readonly PaperNote[],
  charts: readonly PaperChart[],
  say: Say,
): { entry: Entry; weight: number }[] {
  return inTime([
    ...notes.map((note) => ({ at: note.happenedAt, entry: entryOf(paper, note, say), weight: weightOf(note) })),
    ...charts.map((chart) => ({ at: chart.at, entry: chartEntry(paper, chart, say), weight: entryWeight })),
  ]);
}

/** How much of a PDF a note takes, in characters. */
export const weightOf = ({ sections }: Pick<PaperNote, "sections">): number =>
  sections.reduce((sum, { text }) => sum + text.length, entryWeight);

/** Whom the sheet is about. */
export function factsOf({ locale, term, client }: Paper, say: Say) {
  const facts = [{ label: say("client", { term }), value: isolated(locale, client.name) }];
  if (client.birthDate) facts.push({ label: say("birthDate"), value: plainDate(locale, client.birthDate) });
  return facts;
}

function entryOf(paper: Paper, note: PaperNote, say: Say): Entry {
  const about = [note.form === null ? null : isolated(paper.locale, note.form), nameOf(paper, note.author, say)];
  return {
    heading: capital(paper.locale, whenAndWhere(paper, note, say)),
    about: about.filter((words) => words !== null).join(" · "),
    draft: !note.signed,
    rows: rowsOf(paper, note, say),
  };
}

/** A body chart that belongs to no note. */
function chartEntry(paper: Paper, { at, author, marks }: PaperChart, say: Say): Entry {
  const { locale, zone } = paper;
  const date = longDate(locale, instant(at), zone);
  const blocks = chartBlocks(marks, pageOf(locale), say);
  return {
    heading: capital(locale, say("moment", { date, time: time(locale, instant(at), zone) })),
    about: nameOf(paper, author, say),
    draft: false,
    rows: [{ label: say("chart.title"), blocks }],
  };
}

const inTime = <T extends { at: string }>(entries: T[]): T[] =>
  entries.toSorted((a, b) => Temporal.Instant.compare(instant(a.at), instant(b.at)));

function rowsOf(paper: Paper, note: PaperNote, say: Say): Row[] {
  const page = pageOf(paper.locale);
  const written = note.sections.filter(({ text }) => text.trim() !== "");
  const sections = written.map(({ label, text }) => ({ label, blocks: readBlocks(text, page) }));
  const chart = note.chart ? [{ label: say("chart.title"), blocks: chartBlocks(note.chart, page, say) }] : [];
  return [...sections, ...chart, ...sealsOf(paper, note, say)];
}

/** What is said about the text: who signed which version of it, what lies with it. */
function sealsOf(paper: Paper, note: PaperNote, say: Say): Row[] {
  const quiet = (label: string, lines: readonly string[]): Row => ({
    label,
    quiet: true,
    blocks: lines.map(lineOf(paper)),
  });
  const rows: Row[] = [];
  if (note.files.length > 0)
    rows.push(
      quiet(
        say("files"),
        note.files.map((file) => fileLine(paper, file, say)),
      ),
    );
  if (note.private) rows.push(quiet(say("privateLabel"), [say("private")]));
  if (!note.signed) rows.push(quiet(say("draft"), [say("draftSays")]));
  for (const { reason, ...signature } of note.signatures) {
    const said = signatureOf(paper, signature, say);
    if (reason === null) rows.push(quiet(say("signed"), [say("signature", said)]));
    else rows.push(quiet(say("amended"), [say("amendment", { ...said, reason: isolated(paper.locale, reason) })]));
  }
  if (note.signatures.some(({ reason }) => reason !== null)) rows.push(quiet("", [say("amendedHow")]));
  if (note.countersigned)
    rows.push(quiet(say("countersigned"), [say("signature", signatureOf(paper, note.countersigned, say))]));
  return rows;
}

function signatureOf(paper: Paper, { by, at, version }: Omit<Signature, "reason">, say: Say) {
  const { locale, zone } = paper;
  const moment = say("moment", { date: plainDate(locale, instant(at), zone), time: time(locale, instant(at), zone) });
  return { name: nameOf(paper, by, say), moment, version: String(version) };
}

function fileLine({ locale }: Paper, { name, kind, bytes }: PaperNote["files"][number], say: Say): string {
  const said = kind === "image" || kind === "pdf" ? say(kind) : say("other");
  return say("file", { name: isolated(locale, name), kind: said, size: isolated(locale, sizeOf(locale, bytes)) });
}

function sizeOf(locale: Locale, bytes: number): string {
  const large = bytes >= 1_000_000;
  const style = { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: large ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(Math.max(1, bytes / 1_000) / (large ? 1_000 : 1));
}

/** "Tuesday 12 May 2026, 11:00–11:50, Room 2": the visit's times where there was one, else when it happened. */
function whenAndWhere({ locale, zone }: Paper, { visit, happenedAt }: PaperNote, say: Say): string {
  const at = instant(visit?.startsAt ?? happenedAt);
  const date = longDate(locale, at, zone);
  if (!visit) return say("moment", { date, time: time(locale, at, zone) });
  const times = range(locale, at, instant(visit.endsAt), zone);
  return visit.place === null
    ? say("visit", { date, times })
    : say("visitAt", { date, times, place: isolated(locale, visit.place) });
}

function spanOf(locale: Locale, { from, to }: { from: string | null; to: string | null }, say: Say): string {
  if (from && to) return say("span", { from: plainDate(locale, from), to: plainDate(locale, to) });
  if (from) return say("since", { from: plainDate(locale, from) });
  return to ? say("until", { to: plainDate(locale, to) }) : say("all");
}

function nothing(say: Say, locale: Locale): Entry {
  const dir = pageOf(locale);
  const blocks: Block[] = [{ kind: "paragraph", dir, runs: [{ text: say("nothing") }] }];
  return { heading: null, about: null, draft: false, rows: [{ label: "", quiet: true, blocks }] };
}

const lineOf =
  ({ locale }: Paper) =>
  (text: string): Block => ({ kind: "paragraph", dir: pageOf(locale), runs: [{ text }] });

const nameOf = ({ locale }: Paper, name: string | null, say: Say): string =>
  isolated(locale, name ?? say("nobodyKnown"));
const instant = (at: string): Temporal.Instant => Temporal.Instant.from(at);
/** A line of its own begins with a capital, also where days of the week do not. */
const capital = (locale: Locale, text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
