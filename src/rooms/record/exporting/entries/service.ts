import type { PracticeTx } from "#kernel/db/practice.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import type { ClientPaper, PaperEntry } from "#rooms/clients/ports.ts";
import { paperCharts } from "../../print/paper/service.ts";
import { piecesOf } from "../../print/rules.ts";
import { notesOf } from "../../print/service.ts";

/** Notes and body charts as they are printed, however many they are: an export cuts them into as many documents as it needs. */
export async function noteEntries(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<PaperEntry[]> {
  const all = { from: null, to: null, zone: paper.zone };
  const notes = await notesOf(tx, clientId, all, paper.locale, Number.POSITIVE_INFINITY);
  const charts = await paperCharts(tx, clientId, { since: null, before: null });
  return piecesOf(paper, notes, charts, wordsIn(paper.locale));
}
