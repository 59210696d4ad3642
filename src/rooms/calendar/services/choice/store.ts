import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Service } from "../contract.ts";

/** Writes where a service is offered and by whom, in place of what stood; the service's row must be locked. */
export async function writeChoice(
  tx: PracticeTx,
  serviceId: string,
  { locationIds, therapistIds }: Pick<Service, "locationIds" | "therapistIds">,
): Promise<void> {
  const { practiceId } = tx.actor;
  await sql`with gone as (delete from service_locations where service_id = ${serviceId} and location_id <> all(${locationIds}::uuid[]))
    insert into service_locations (practice_id, service_id, location_id)
    select ${practiceId}, ${serviceId}, id from unnest(${locationIds}::uuid[]) as id on conflict do nothing`.execute(
    tx.db,
  );
  await sql`with gone as (delete from service_therapists where service_id = ${serviceId} and therapist_id <> all(${therapistIds}::uuid[]))
    insert into service_therapists (practice_id, service_id, therapist_id)
    select ${practiceId}, ${serviceId}, id from unnest(${therapistIds}::uuid[]) as id on conflict do nothing`.execute(
    tx.db,
  );
}
