import type { PracticeTx } from "#kernel/db/practice.ts";
import { addressOf } from "#rooms/clients/door.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { findLocation } from "../locations/store.ts";
import { type Whereabouts, whereaboutsOf } from "./rules.ts";

/** Where a visit takes place; `timeZone` is the location's own or else the practice's. */
export interface Place extends Whereabouts {
  readonly timeZone: string;
  readonly travelMinutes: number;
}

interface Placed {
  readonly locationId: string | null;
  /** Whom it is for: a home visit is at their address. */
  readonly clientId: string | null;
}

/** The place of an appointment, archived or not; null when it has none, and the practice's zone then holds. */
export async function placeOf(tx: PracticeTx, { locationId, clientId }: Placed): Promise<Place | null> {
  const location = locationId && (await findLocation(tx, locationId));
  if (!location) return null;
  const address = location.kind === "home" && clientId ? await addressOf(tx, clientId) : null;
  const timeZone = location.timeZone ?? (await practiceOf(tx)).timeZone;
  return { ...whereaboutsOf(location, address), timeZone, travelMinutes: location.travelMinutes };
}

/** The same, as far as it is shown with an appointment. */
export async function whereaboutsFor(tx: PracticeTx, placed: Placed): Promise<Whereabouts | null> {
  const place = await placeOf(tx, placed);
  if (!place) return null;
  const { timeZone: _, travelMinutes: __, ...whereabouts } = place;
  return whereabouts;
}
