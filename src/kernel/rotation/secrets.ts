import type pg from "pg";
import { keyOf } from "#kernel/crypto/envelope.ts";
import { rootSealKey } from "#kernel/crypto/key-wrap.ts";
import type { HouseOfKeys } from "./rotate.ts";

const batch = 100;

/** Seals the secrets of second factors, which belong to no practice, under the newest root key. */
export async function rewrapSecrets(client: pg.ClientBase, { keys, vault }: HouseOfKeys): Promise<void> {
  const newest = rootSealKey(keys.newest, "auth").id;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    await client.query("begin");
    const { rows } = await client.query<{ user_id: string; secret: Buffer }>(
      "select user_id, secret from auth.totp where user_id > $1 order by user_id limit $2 for update",
      [after, batch],
    );
    for (const { user_id: userId, secret } of rows) {
      after = userId;
      if (keyOf(secret).id === newest) continue;
      const place = { table: "totp", column: "secret", rowId: userId };
      const sealed = vault.sealGlobal(place, vault.openGlobal(place, secret));
      await client.query("update auth.totp set secret = $2 where user_id = $1", [userId, sealed]);
    }
    await client.query("commit");
    if (rows.length < batch) return;
  }
}
