import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

export async function readNetworks(tx: PracticeTx): Promise<string[]> {
  const { networks } = await tx.db
    .selectFrom("practices")
    .select(sql<string[]>`allowed_networks::text[]`.as("networks"))
    .executeTakeFirstOrThrow();
  return networks;
}

/** Keeps each network once, without the bits beyond its prefix. */
export async function keepNetworks(tx: PracticeTx, networks: readonly string[]): Promise<void> {
  await tx.db
    .updateTable("practices")
    .set({
      allowed_networks: sql`array(select distinct network(n::inet)::cidr from unnest(${networks}::text[]) n order by 1)`,
    })
    .execute();
}

/** The network of so many bits that an address lies in. */
export async function networkOf(tx: PracticeTx, address: string, bits: number): Promise<string> {
  const { rows } = await sql<{ network: string }>`select
    network(set_masklen(${address}::inet, ${bits}))::text as network`.execute(tx.db);
  return rows[0]!.network;
}
