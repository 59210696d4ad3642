import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { ClientStatus } from "./contract.ts";
import { type Card, cardWith, type Profile, profileWith } from "./rules.ts";

/** A client as kept: what the contract shows but for the visits, which the calendar knows. */
export interface Kept {
  readonly id: string;
  readonly card: Card;
  readonly profile: Profile;
  readonly status: ClientStatus;
  readonly language: Locale;
  readonly timeZone: string | null;
  readonly remindByMail: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
}

const cell = (column: "card" | "profile", rowId: string) => ({ table: "clients", column, rowId });

/** Writes a new client under a key of their own, and answers with its id. */
export async function insertClient(tx: PracticeTx, client: Kept): Promise<string> {
  const keyId = await tx.sealer.createKey("person");
  await tx.db
    .insertInto("clients")
    .values({
      practice_id: tx.actor.practiceId,
      id: client.id,
      key_id: keyId,
      created_at: client.createdAt,
      created_by: tx.actor.memberId,
      ...(await columnsOf(tx, keyId, client)),
    })
    .execute();
  return keyId;
}

const keptColumns = [
  "card",
  "profile",
  "status",
  "language",
  "time_zone",
  "remind_by_mail",
  "version",
  "created_at",
  "updated_at",
  "archived_at",
] as const;

/** One client; with `lock` it stays as it is until the transaction ends. */
export async function readKept(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Kept | undefined> {
  let query = tx.db.selectFrom("clients").select(keptColumns).where("id", "=", id);
  if (options.lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  const [card, profile] = await tx.sealer.openMany([
    { ...cell("card", id), envelope: row.card },
    { ...cell("profile", id), envelope: row.profile },
  ]);
  if (card == null || profile == null) return undefined;
  const { birthDate, ...more } = JSON.parse(profile);
  return {
    id,
    // A date of birth stood in the profile, before lists needed it.
    card: cardWith({ birthDate, ...JSON.parse(card) }),
    profile: profileWith(more),
    status: row.status as ClientStatus,
    language: row.language as Locale,
    timeZone: row.time_zone,
    remindByMail: row.remind_by_mail,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
  };
}

/** Writes a client that was read with `lock`. */
export async function updateClient(tx: PracticeTx, client: Kept): Promise<void> {
  const keyId = await keyOfClient(tx, client.id);
  if (!keyId) throw new Error("A client vanished while locked.");
  const columns = await columnsOf(tx, keyId, client);
  await tx.db.updateTable("clients").set(columns).where("id", "=", client.id).execute();
}

/** The id of the person key under which a client's texts are sealed, or one row of theirs; undefined when there is no such client. */
export async function keyOfClient(
  tx: PracticeTx,
  id: string,
  belonging: readonly (string | null | undefined)[] = [],
): Promise<string | undefined> {
  const ids = belonging.filter((one) => one != null);
  if (ids.length > 0) {
    const { rows } = await sql<{ key: string | null }>`
      select key_for(${id}::uuid, ${ids}::uuid[]) as key`.execute(tx.db);
    return rows[0]?.key ?? undefined;
  }
  const row = await tx.db.selectFrom("clients").select("key_id").where("id", "=", id).executeTakeFirst();
  return row?.key_id;
}

async function columnsOf(tx: PracticeTx, keyId: string, client: Kept) {
  return {
    card: await tx.sealer.seal(keyId, cell("card", client.id), JSON.stringify(client.card)),
    profile: await tx.sealer.seal(keyId, cell("profile", client.id), JSON.stringify(client.profile)),
    status: client.status,
    language: client.language,
    time_zone: client.timeZone,
    remind_by_mail: client.remindByMail,
    version: client.version,
    updated_at: client.updatedAt,
    archived_at: client.archivedAt,
  };
}

/** The client's own zone, or null; null too when there is no such client. */
export async function readZone(tx: PracticeTx, id: string): Promise<string | null> {
  const row = await tx.db.selectFrom("clients").select("time_zone").where("id", "=", id).executeTakeFirst();
  return row?.time_zone ?? null;
}

/** Whether there is such a client. */
export async function clientExists(tx: PracticeTx, id: string): Promise<boolean> {
  return (await keyOfClient(tx, id)) !== undefined;
}

/** The ids of all clients, in the order in which they came. */
export async function allClientIds(tx: PracticeTx): Promise<string[]> {
  const rows = await tx.db.selectFrom("clients").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}
