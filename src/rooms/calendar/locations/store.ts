import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Locations } from "#kernel/db/schema.gen.ts";
import type { Location } from "./contract.ts";

/** What is written of a location: all of it but what the store keeps by itself. */
export type LocationFields = Omit<Location, "id" | "archivedAt" | "version">;
type Whereabouts = Pick<Location, "address" | "details" | "link">;

/** Every location of the practice, archived ones too, by name. */
export async function findLocations(tx: PracticeTx): Promise<Location[]> {
  return opened(tx, await tx.db.selectFrom("locations").selectAll().orderBy("name").orderBy("id").execute());
}

/** One location, or null when there is none here. With `lock` its row waits for this transaction. */
export async function findLocation(
  tx: PracticeTx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<Location | null> {
  const query = tx.db.selectFrom("locations").selectAll().where("id", "=", id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  const [location] = row ? await opened(tx, [row]) : [];
  return location ?? null;
}

export async function countLocations(tx: PracticeTx): Promise<number> {
  const counted = tx.db.selectFrom("locations").select((eb) => eb.fn.countAll<number>().as("count"));
  return (await counted.executeTakeFirstOrThrow()).count;
}

/** `keyId` is the key under which address, details and link are sealed, as one text: the practice's own. */
export async function insertLocation(tx: PracticeTx, id: string, fields: LocationFields, keyId: string): Promise<void> {
  const columns = await columnsOf(tx, id, fields, keyId);
  await tx.db
    .insertInto("locations")
    .values({ practice_id: tx.actor.practiceId, id, ...columns })
    .execute();
}

/** Writes a location whole, one version on. */
export async function updateLocation(
  tx: PracticeTx,
  id: string,
  fields: LocationFields & { archivedAt: string | null },
  keyId: string,
): Promise<void> {
  const columns = await columnsOf(tx, id, fields, keyId);
  await tx.db
    .updateTable("locations")
    .set((eb) => ({ ...columns, archived_at: fields.archivedAt, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

async function columnsOf(tx: PracticeTx, id: string, fields: LocationFields, keyId: string) {
  const { name, kind, address, details, link, timeZone, travelMinutes } = fields;
  const said = [address, details, link].some((text) => text !== null);
  const words = said ? JSON.stringify({ address, details, link } satisfies Whereabouts) : null;
  return {
    name,
    kind,
    whereabouts: words === null ? null : await tx.sealer.seal(keyId, cellOf(id), words),
    time_zone: timeZone,
    travel_minutes: travelMinutes,
  };
}

async function opened(tx: PracticeTx, rows: readonly Selectable<Locations>[]): Promise<Location[]> {
  const texts = await tx.sealer.openMany(rows.map((row) => ({ ...cellOf(row.id), envelope: row.whereabouts })));
  return rows.map((row, at) => {
    const words: Partial<Whereabouts> = JSON.parse(texts[at] ?? "{}");
    return {
      id: row.id,
      name: row.name,
      kind: row.kind as Location["kind"],
      address: words.address ?? null,
      details: words.details ?? null,
      link: words.link ?? null,
      timeZone: row.time_zone,
      travelMinutes: row.travel_minutes,
      archivedAt: row.archived_at,
      version: row.version,
    };
  });
}

const cellOf = (rowId: string) => ({ table: "locations", column: "whereabouts", rowId });
