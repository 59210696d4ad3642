import { setTimeout as wait } from "node:timers/promises";
import type { World } from "./world.ts";

/**
 * How often transactions waited for each other in a ring: each time one of them was ended by Postgres after a second, and
 * tried again, so that nobody saw more than a slow answer. A connection tells what it counted a second later, when it is used.
 */
export async function deadlocks(world: World): Promise<number> {
  await wait(1_100);
  const { pool } = world.house.db;
  await Promise.all(Array.from({ length: pool.totalCount }, () => pool.query("select pg_sleep(0.05)")));
  const { rows } = await world.superuser.query(
    "select deadlocks::int as count from pg_stat_database where datname = current_database()",
  );
  return rows[0].count;
}
