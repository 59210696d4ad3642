import type { PracticeTx } from "#kernel/db/practice.ts";
import { forbidden, invalid, notFound } from "#kernel/http/problem.ts";
import { memberOf } from "#rooms/practices/door.ts";
import { mayBookFor } from "../policy.ts";
import type { Margins } from "../rules.ts";
import { findOffer } from "./store.ts";

/**
 * Whose calendar is meant: the member named, or the caller. An assistant has none, so must name one (422); whoever is
 * unknown here, or has left, is not found.
 */
export async function therapistAsked(tx: PracticeTx, named: string | undefined, path: string): Promise<string> {
  const therapistId = named ?? (tx.actor.role === "assistant" ? undefined : tx.actor.memberId);
  if (!therapistId) throw invalid(path, "Say whose calendar: an assistant has none.");
  if (therapistId === tx.actor.memberId && tx.actor.role !== "assistant") return therapistId;
  const member = await memberOf(tx, therapistId);
  if (!member) throw notFound("This member");
  if (member.role === "assistant") throw invalid(path, "This member sees no clients.");
  return therapistId;
}

/** The same, for writing in it: throws forbidden when the caller may not. */
export async function therapistFor(tx: PracticeTx, named: string | undefined): Promise<string> {
  if (named !== undefined && !mayBookFor(tx.actor, named)) throw forbidden();
  return therapistAsked(tx, named, "body.therapistId");
}

/**
 * What service and place take beside the visit. Unknown ones are not found; one that is archived is refused (422) where
 * it is newly chosen, and stays good for visits that had it.
 */
export async function marginsOf(
  tx: PracticeTx,
  chosen: { serviceId: string | null; locationId: string | null },
  before?: { serviceId: string | null; locationId: string | null },
): Promise<Margins> {
  const { serviceId, locationId } = chosen;
  if (!serviceId && !locationId) return { bufferBeforeMinutes: 0, bufferAfterMinutes: 0, travelMinutes: 0 };
  const { service, location } = await findOffer(tx, serviceId, locationId);
  if (serviceId && !service) throw notFound("This service");
  if (locationId && !location) throw notFound("This location");
  if (service?.archived && serviceId !== before?.serviceId)
    throw invalid("body.serviceId", "This service is archived.");
  if (location?.archived && locationId !== before?.locationId)
    throw invalid("body.locationId", "This location is archived.");
  return {
    bufferBeforeMinutes: service?.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: service?.bufferAfterMinutes ?? 0,
    travelMinutes: location?.travelMinutes ?? 0,
  };
}
