import { z } from "zod";
import { type CopiedRow, type CopiedTable, CopyRefused, type Json } from "#kernel/copying/table.ts";
import { type NewKeys, overwriteRow, writeRows } from "#kernel/copying/write.ts";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { timeZone, words } from "#kernel/http/contract.ts";
import { countries } from "../country/rules.ts";

/** What a copy holds of the practice itself and of who works there. Sessions, links and second factors are nobody's but theirs. */
const settings: CopiedTable = {
  name: "settings",
  table: "practices",
  shapes: {
    name: words(120),
    timeZone,
    country: z.string().refine((code) => countries.includes(code)),
  },
  holdsKey: true,
  // From which networks it may be entered belongs to where it stands.
  without: ["allowed_networks"],
  order: "t.practice_id",
};
const members: CopiedTable = {
  name: "members",
  table: "members",
  under: "own member",
  shapes: { name: words(120, 0) },
  holdsKey: true,
  without: ["user_id"],
};
export const practiceTables: readonly CopiedTable[] = [settings, members];

/** Whether there is a practice to stand in. */
export async function practiceStands(tx: PracticeTx): Promise<boolean> {
  return (await tx.db.selectFrom("practices").select("practice_id").executeTakeFirst()) !== undefined;
}

/** The practice's row, under the first address that is free: another practice's cannot be seen from here, only run into. */
export async function insertSettings(
  tx: PracticeTx,
  said: CopiedRow,
  keys: NewKeys,
  slugs: Iterable<string>,
): Promise<void> {
  for (const slug of slugs) {
    await tx.client.query("savepoint settings");
    const refused = await writeRows(tx, settings, [{ ...said, slug }], keys).catch((fault: unknown) => fault);
    if (refused === undefined) return;
    await tx.client.query("rollback to savepoint settings");
    if (!(refused instanceof CopyRefused && refused.constraint === "practices_slug_key")) throw refused;
  }
  throw new CopyRefused("No address was free for this practice.");
}

/**
 * Lays what an export says over the settings of an empty practice. Its address and its keys stay, and how its members come in: a file
 * makes no door easier to open.
 */
export const replaceSettings = (
  tx: PracticeTx,
  { slug: _, secondFactorRequired: __, idleMinutes: ___, ...said }: CopiedRow,
): Promise<void> => overwriteRow(tx, settings, said);

/** Who works here already, by address. */
export async function idsByAddress(tx: PracticeTx): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom("members").select(["id", "email"]).execute();
  return new Map(rows.map(({ id, email }) => [email, id]));
}

/** Gives a member the id by which an export names them. Throws CopyRefused when something here names them already. */
export async function renameTo(tx: PracticeTx, id: string, named: string): Promise<void> {
  if (id === named) return;
  await tx.db.deleteFrom("draft_keys").where("member_id", "=", id).execute();
  try {
    await tx.db.updateTable("members").set({ id: named }).where("id", "=", id).execute();
  } catch (fault) {
    if (violatedConstraint(fault) === undefined) throw fault;
    throw new CopyRefused("Somebody has begun to work in this practice already. Bring the export into a new one.");
  }
}

/** Writes members as they are named, each with the user they are and since when they are out. */
export const insertMembers = (
  tx: PracticeTx,
  rows: readonly CopiedRow[],
  keys: NewKeys,
  more: (row: CopiedRow) => Readonly<Record<string, Json>>,
): Promise<void> => writeRows(tx, members, rows, keys, more);
