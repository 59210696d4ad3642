import { keyInHand } from "#web/kept/page-key.ts";
import { type SealedRow, store } from "#web/kept/store.ts";
import type { SectionName, Sections } from "../../contract.ts";
import { drawerOf, everyDraft, knownDraft, lay, letGo } from "./desk.ts";
import { claimed, type Laid } from "./drawer.ts";
import { clearMarks, marksLeft } from "./mark.ts";

let underWay: Promise<void> | null = null;

/** Takes up every draft that another page of this device left behind: into the page that shows it, or to be sent by itself. */
export function takeUp(memberId: string, marker: string): Promise<void> {
  underWay ??= takeUpAll(memberId, marker).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function takeUpAll(memberId: string, marker: string): Promise<void> {
  const key = keyInHand();
  if (!store || key?.memberId !== memberId) return;
  const own = new Set([...everyDraft()].map((keeper) => drawerOf(keeper)?.id));
  const rows = await store.drafts.where("shelf").equals(key.shelf).toArray();
  for (const row of rows) if (!own.has(row.id)) await takeUpRow(memberId, marker, row);
}

async function takeUpRow(memberId: string, marker: string, row: SealedRow): Promise<void> {
  const found = await claimed(row);
  if (found === null) return;
  const { claim, laid } = found;
  const place = laid.note === null ? laid : { noteId: laid.note.id };
  const known = knownDraft(memberId, place);
  const overtaken = sectionsLeft(row.id, laid);
  if (known !== undefined) {
    const theirs = known.snapshot().note?.sections ?? {};
    const newer = Object.fromEntries(overtaken(theirs).map((name) => [name, theirs[name] ?? ""]));
    known.recall({ ...laid, sections: { ...laid.sections, ...newer } });
    await drawerOf(known)?.write();
    await store?.drafts.delete(row.id);
    clearMarks(row.id);
    claim.letGo();
    return;
  }
  const { clientId, appointmentId, salt: _, ...start } = laid;
  const keeper = lay(memberId, place, { clientId, appointmentId }, { ...start, overtaken, marker }, claim);
  letGo(keeper);
}

function sectionsLeft(rowId: string, { salt, sections }: Laid): (theirs: Sections) => SectionName[] {
  const isLeft = marksLeft(rowId, salt);
  const names = Object.keys(sections) as SectionName[];
  return (theirs) => (isLeft === null ? [] : names.filter((name) => isLeft(name, theirs[name] ?? "")));
}
