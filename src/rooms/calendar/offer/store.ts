import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** What a visit refers to, as far as its time depends on it; a part is null when there is none here by that id. */
export interface Offer {
  readonly service: { bufferBeforeMinutes: number; bufferAfterMinutes: number; archived: boolean } | null;
  readonly location: { travelMinutes: number; archived: boolean } | null;
}

export async function findOffer(tx: PracticeTx, serviceId: string | null, locationId: string | null): Promise<Offer> {
  const { rows } = await sql<Offer>`
    select (select json_build_object('bufferBeforeMinutes', buffer_before_minutes, 'bufferAfterMinutes', buffer_after_minutes,
        'archived', archived_at is not null) from services where id = ${serviceId}) as service,
      (select json_build_object('travelMinutes', travel_minutes, 'archived', archived_at is not null)
        from locations where id = ${locationId}) as location`.execute(tx.db);
  return rows[0]!;
}
