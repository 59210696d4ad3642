import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { audit } from "#kernel/audit/trail.ts";
import type { SealKey } from "#kernel/crypto/envelope.ts";
import { unwrapPersonKey, unwrapPracticeKey, wrapPersonKey, wrapPracticeKey } from "#kernel/crypto/key-wrap.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import type { HouseOfKeys } from "./rotate.ts";

/** Keys of persons that one transaction wraps anew: some milliseconds for which a row may be waited for. */
const batch = 200;

/**
 * Gives one practice a new key of its own and wraps all it has under the newest keys: its own versions under the root key,
 * its persons' keys under its newest version. Nothing sealed is touched. Each step is a transaction and may be repeated; a
 * practice that has a version made after `since` gets no other. Answers how many keys of persons were wrapped anew.
 *
 * Older versions stay: what was derived from them (`practiceSecret`) must come out the same, and a process that has not yet
 * heard of the new version goes on wrapping under the one it knows.
 */
export async function rotatePractice(house: HouseOfKeys, practiceId: string, since: Temporal.Instant): Promise<number> {
  const system = systemOf(practiceId);
  await house.db.inPractice(system, (tx) => renewVersions(house, tx, since));
  let wrapped = 0;
  for (;;) {
    const done = await house.db.inPractice(system, (tx) => rewrapPersons(house, tx));
    wrapped += done;
    if (done < batch) return wrapped;
  }
}

/** Wraps the versions of a practice's key under the newest root key, where one stands under another. */
export async function rewrapVersions(house: HouseOfKeys, practiceId: string): Promise<void> {
  await house.db.inPractice(systemOf(practiceId), async (tx) => void (await versionsUnderNewest(house, tx)));
}

async function renewVersions(house: HouseOfKeys, tx: PracticeTx, since: Temporal.Instant): Promise<void> {
  const { practiceId } = tx.actor;
  const versions = await versionsUnderNewest(house, tx);
  const newest = versions[0];
  if (!newest || Temporal.Instant.compare(newest.createdAt, since) >= 0) return;
  const key = { id: tx.newId(), version: newest.key.version + 1, bytes: randomBytes(32) };
  const { wrapped, rootKeyId } = wrapPracticeKey(house.keys, practiceId, key);
  await tx.db
    .insertInto("practice_keys")
    .values({
      practice_id: practiceId,
      id: key.id,
      version: key.version,
      wrapped: Buffer.from(wrapped),
      root_key_id: rootKeyId,
      created_at: tx.now.toString(),
    })
    .execute();
  audit(tx, {
    action: "practice.keys_rotated",
    subject: { kind: "practice", id: practiceId },
    detail: { version: key.version, rootKey: rootKeyId },
  });
  tx.afterCommit(() => house.vault.forgetPractice(practiceId));
}

interface Version {
  readonly key: SealKey;
  readonly createdAt: Temporal.Instant;
}

/** The versions of the practice's key, newest first, each wrapped under the newest root key by now. */
async function versionsUnderNewest(house: HouseOfKeys, tx: PracticeTx): Promise<Version[]> {
  const { practiceId } = tx.actor;
  const rows = await tx.db
    .selectFrom("practice_keys")
    .select(["id", "version", "wrapped", "root_key_id", "created_at"])
    .orderBy("version", "desc")
    .forUpdate()
    .execute();
  const versions: Version[] = [];
  for (const row of rows) {
    const { id, version, wrapped } = row;
    const key = unwrapPracticeKey(house.keys, practiceId, { id, version, wrapped, rootKeyId: row.root_key_id });
    versions.push({ key, createdAt: Temporal.Instant.from(row.created_at) });
    const anew = wrapPracticeKey(house.keys, practiceId, key);
    if (row.root_key_id === anew.rootKeyId) continue;
    await tx.db
      .updateTable("practice_keys")
      .set({ wrapped: Buffer.from(anew.wrapped), root_key_id: anew.rootKeyId })
      .where("id", "=", id)
      .execute();
  }
  return versions;
}

async function rewrapPersons(house: HouseOfKeys, tx: PracticeTx): Promise<number> {
  const { practiceId } = tx.actor;
  const keys = (await versionsUnderNewest(house, tx)).map(({ key }) => key);
  const [newest] = keys;
  if (!newest) return 0;
  const rows = await tx.db
    .selectFrom("person_keys")
    .select(["id", "kind", "practice_key_version", "wrapped"])
    .where("practice_key_version", "<", newest.version)
    .where(sql<boolean>`wrapped <> ''`)
    .orderBy("id")
    .limit(batch)
    .forUpdate()
    .execute();
  const wrapped = rows.map((row) => {
    const kind = row.kind as "member" | "person" | "group";
    const stands = { id: row.id, kind, practiceKeyVersion: row.practice_key_version, wrapped: row.wrapped };
    return wrapPersonKey(newest, practiceId, row.id, unwrapPersonKey(keys, practiceId, stands));
  });
  await sql`update person_keys k set wrapped = anew.wrapped, practice_key_version = ${newest.version}
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${wrapped}::bytea[]) as anew (id, wrapped)
    where k.practice_id = ${practiceId}::uuid and k.id = anew.id`.execute(tx.db);
  return rows.length;
}
