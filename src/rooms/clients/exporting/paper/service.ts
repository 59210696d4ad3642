import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { PrintedDocument } from "#kernel/pdf/document.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { memberNames, practiceOf } from "#rooms/practices/door.ts";
import { type ClientPaper, exporting, type PaperEntry, type Told } from "../../ports.ts";
import { readKept } from "../../store.ts";
import { inDocuments, paperPath } from "../rules.ts";
import { exportDocument } from "./rules.ts";

/** What a person reads of a client: the record, in as many documents as it needs, and what rooms tell beside it. Throws 404. */
export async function toldOf(tx: PracticeTx, clientId: string, asked?: Locale): Promise<Told[]> {
  const paper = await paperFor(tx, clientId, asked);
  const pieces = await piecesOf(tx, clientId, paper);
  const told: Told[] = inDocuments(pieces).map((entries, nth) => ({
    path: paperPath(nth),
    said: { document: exportDocument(paper, entries, wordsIn(paper.locale)) },
  }));
  for (const part of exporting.parts()) told.push(...((await part.told?.(tx, clientId, paper)) ?? []));
  return told;
}

/** The same as one document, and how long that is, in characters. Throws 404. */
export async function documentOf(
  tx: PracticeTx,
  clientId: string,
  asked?: Locale,
): Promise<{ document: PrintedDocument; weight: number; zone: string }> {
  const paper = await paperFor(tx, clientId, asked);
  const pieces = await piecesOf(tx, clientId, paper);
  const entries = pieces.map(({ entry }) => entry);
  const weight = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  return { document: exportDocument(paper, entries, wordsIn(paper.locale)), weight, zone: paper.zone };
}

async function piecesOf(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<PaperEntry[]> {
  const pieces: PaperEntry[] = [];
  for (const part of exporting.parts()) pieces.push(...((await part.entries?.(tx, clientId, paper)) ?? []));
  return pieces;
}

async function paperFor(tx: PracticeTx, clientId: string, asked: Locale | undefined): Promise<ClientPaper> {
  const client = await readKept(tx, clientId);
  if (!client) throw notFound("This client");
  const practice = await practiceOf(tx);
  const { memberId } = tx.actor;
  const { firstName, lastName, birthDate } = client.card;
  return {
    locale: asked ?? practice.locale,
    zone: practice.timeZone,
    term: practice.terminology,
    practice: practice.name,
    address: null,
    client: { name: `${firstName} ${lastName}`.trim(), birthDate },
    printedBy: memberId === null ? practice.name : ((await memberNames(tx, [memberId])).get(memberId) ?? null),
    now: tx.now,
  };
}
