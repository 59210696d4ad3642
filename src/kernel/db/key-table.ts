import { type Kysely, sql } from "kysely";
import type { KeyTable } from "#kernel/crypto/vault.ts";
import type { DB } from "./schema.gen.ts";

/** The wrapped keys of one practice, read and written inside the given transaction. */
export function keyTable(db: Kysely<DB>, practiceId: string, now: Temporal.Instant): KeyTable {
  const owned = { practice_id: practiceId, created_at: now.toString() };
  return {
    practiceKeys: async () => {
      const rows = await db.selectFrom("practice_keys").select(["id", "version", "wrapped", "root_key_id"]).execute();
      return rows.map((row) => ({
        id: row.id,
        version: row.version,
        wrapped: row.wrapped,
        rootKeyId: row.root_key_id,
      }));
    },
    insertPracticeKey: async (key) => {
      const { id, version, wrapped, rootKeyId } = key;
      await db
        .insertInto("practice_keys")
        .values({ ...owned, id, version, wrapped: Buffer.from(wrapped), root_key_id: rootKeyId })
        .execute();
    },
    personKey: async (ids) => {
      const rows = await db
        .selectFrom("person_keys")
        .select(["id", "kind", "practice_key_version", "wrapped"])
        .where("id", "=", sql<string>`any(${ids}::uuid[])`)
        // An empty one stands for a key that was destroyed: a row which a backup brought back refers to it.
        .where(sql<boolean>`wrapped <> ''`)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind as "member" | "person" | "group",
        practiceKeyVersion: row.practice_key_version,
        wrapped: row.wrapped,
      }));
    },
    insertPersonKey: async (key) => {
      const { id, kind, practiceKeyVersion, wrapped } = key;
      await db
        .insertInto("person_keys")
        .values({ ...owned, id, kind, practice_key_version: practiceKeyVersion, wrapped: Buffer.from(wrapped) })
        .execute();
    },
  };
}
