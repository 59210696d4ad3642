import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { forgottenDays, mostDevices } from "./rules.ts";

/**
 * The server's half of the member's key on a device, which is `fresh` when there is none yet. Two tabs that ask at once
 * are answered the same.
 */
export async function halfOf(
  tx: PracticeTx,
  memberId: string,
  deviceId: string,
  fresh: Buffer,
): Promise<{ half: Buffer; made: boolean }> {
  const at = tx.now.toString();
  const row = await tx.db
    .insertInto("draft_keys")
    .values({
      practice_id: tx.actor.practiceId,
      member_id: memberId,
      device_id: deviceId,
      half: fresh,
      created_at: at,
      used_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["practice_id", "member_id", "device_id"])
        .doUpdateSet({ used_at: sql<string>`greatest(draft_keys.used_at, ${at}::timestamptz)` }),
    )
    .returning("half")
    .executeTakeFirstOrThrow();
  return { half: row.half, made: row.half.equals(fresh) };
}

/** Lets go of the member's devices that were not used for long, or are too many. */
export async function forgetOldDevices(tx: PracticeTx, memberId: string): Promise<void> {
  const kept = tx.db
    .selectFrom("draft_keys")
    .select("device_id")
    .where("member_id", "=", memberId)
    .where("used_at", ">", tx.now.subtract({ hours: 24 * forgottenDays }).toString())
    .orderBy("used_at", "desc")
    .limit(mostDevices);
  await tx.db.deleteFrom("draft_keys").where("member_id", "=", memberId).where("device_id", "not in", kept).execute();
}

/** Whether there was such a half to destroy. */
export async function destroyHalf(tx: PracticeTx, memberId: string, deviceId: string): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom("draft_keys")
    .where("member_id", "=", memberId)
    .where("device_id", "=", deviceId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
