import type pg from "pg";

/** A rotation as `house_facts` remembers it, from its beginning to its end. */
export interface Rotation {
  readonly since: Temporal.Instant;
  /** Whether it was begun by an earlier call that did not come to its end. */
  readonly resumed: boolean;
  /** Whether the new root key was in place by then. */
  readonly rootKeyMade: boolean;
}

const fact = "rotation";

/** Begins a rotation, or finds the one that was not finished. */
export async function openRotation(client: pg.ClientBase, now: Temporal.Instant): Promise<Rotation> {
  const found = await unfinishedRotation(client);
  if (found) return found;
  await client.query("insert into house_facts (name, value) values ($1, $2)", [fact, now.toString()]);
  return { since: now, resumed: false, rootKeyMade: false };
}

export async function unfinishedRotation(client: Pick<pg.ClientBase, "query">): Promise<Rotation | undefined> {
  const { rows } = await client.query<{ value: string }>("select value from house_facts where name = $1", [fact]);
  if (!rows[0]) return undefined;
  const [since, made] = rows[0].value.split(" ") as [string, string?];
  return { since: Temporal.Instant.from(since), resumed: true, rootKeyMade: made === "made" };
}

/** From here on the house is known by its newest root key, and needs no other. */
export async function finishRotation(client: pg.ClientBase, fingerprint: string): Promise<void> {
  await client.query("begin");
  await client.query("update house_facts set value = $1 where name = 'root_key'", [fingerprint]);
  await client.query("delete from house_facts where name = $1", [fact]);
  await client.query("commit");
}
