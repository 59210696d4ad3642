import type { PracticeTx } from "#kernel/db/practice.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import type { ClientPaper, Told } from "#rooms/clients/ports.ts";
import { seesWholeTrail, trailActs } from "#rooms/practices/door.ts";
import { answersFor, readDays } from "../../trail/days/service.ts";
import { mostPrinted, trailDocument } from "../../trail/paper/rules.ts";
import { idsOfPsychotherapy } from "../../trail/store.ts";
import { actRow, dayRows } from "./rules.ts";

/** No trail is longer: a day of it is a row of somebody's work. */
const allDays = 100_000;

/**
 * Who opened a client's record, for those who may see it: to read as it is printed, and as data, for owners and the house act by act.
 * Psychotherapy notes are not spoken of, as no copy holds them, not even one's own.
 */
export async function trailTold(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<Told[]> {
  if (!(await answersFor(tx, clientId))) return [];
  const without = await idsOfPsychotherapy(tx, clientId);
  const days = await readDays(tx, clientId, { zone: paper.zone, before: null, days: allDays, without });
  if (days.length === 0) return [];
  const seesActs = seesWholeTrail(tx.actor) || tx.actor.role === "system";
  const acts = seesActs ? await trailActs(tx, clientId, without) : null;
  const shown = days.slice(0, mostPrinted);
  const document = trailDocument(paper, shown, shown.length === days.length, wordsIn(paper.locale));
  return [
    { path: "trail.pdf", said: { document } },
    { path: "trail.json", said: { lists: { days: dayRows(days), ...(acts && { acts: acts.map(actRow) }) } } },
  ];
}
