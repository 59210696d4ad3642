import { createHash } from "node:crypto";
import { audit } from "#kernel/audit/trail.ts";
import { hashToken } from "#kernel/crypto/tokens.ts";
import type { Origin, PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { type ClientCard, cardsOf } from "#rooms/clients/door.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { findLocations } from "../../locations/store.ts";
import { type IcsEvent, icsText } from "../ics/service.ts";
import { calledIn, feedDays, isFeedToken, type Naming } from "../rules.ts";
import { bearerOf, type FedVisit, findFeed, noteReading, visitsBetween } from "../store.ts";

export interface ReadFeed {
  readonly text: string;
  /** A strong entity tag, quotes included: the same while nothing in the feed changed. */
  readonly etag: string;
}

/**
 * What the feed with this token holds, read as its member, in their present role; null when the token opens nothing.
 * The reading is noted in the audit trail, once an hour and feed.
 */
export async function readFeed(house: House, token: string, origin: Origin): Promise<ReadFeed | null> {
  if (!isFeedToken(token)) return null;
  const bearer = await house.db.outside((db) => bearerOf(db, hashToken(token)));
  if (!bearer) return null;
  const { feedId, ...actor } = bearer;
  const text = await house.db.inPractice(actor, (tx) => textOf(tx, feedId), { origin, quickCommit: true });
  return text === null ? null : { text, etag: `"${createHash("sha256").update(text).digest("base64url")}"` };
}

async function textOf(tx: PracticeTx, feedId: string): Promise<string | null> {
  const feed = await findFeed(tx, feedId);
  if (!feed) return null;
  if (await noteReading(tx, feedId))
    audit(tx, { action: "calendar_feed.read", subject: { kind: "calendar_feed", id: feedId } });
  const { name, slug, timeZone } = await practiceOf(tx);
  const today = tx.now.toZonedDateTimeISO(timeZone).startOfDay();
  const from = today.subtract({ days: feedDays.back }).toInstant().toString();
  const to = today.add({ days: feedDays.ahead }).toInstant().toString();
  const visits = await visitsBetween(tx, from, to);
  const events = await eventsOf(tx, visits, { naming: feed.clients, timeZone });
  return icsText({ domain: slug, name, method: "PUBLISH", refreshHours: 1 }, events);
}

async function eventsOf(
  tx: PracticeTx,
  visits: readonly FedVisit[],
  { naming, timeZone }: { naming: Naming; timeZone: string },
): Promise<IcsEvent[]> {
  const places = new Map((await findLocations(tx)).map((place) => [place.id, place]));
  const cards = await cardsOf(tx, [...new Set(visits.flatMap((visit) => visit.clientId ?? []))]);
  return visits.map((visit) => {
    const place = visit.locationId ? places.get(visit.locationId) : undefined;
    return {
      appointmentId: visit.id,
      startsAt: Temporal.Instant.from(visit.startsAt),
      endsAt: Temporal.Instant.from(visit.endsAt),
      zone: place?.timeZone ?? timeZone,
      summary: visit.groupName ?? calledIn(naming, clientOf(visit, cards)),
      location: place?.name ?? null,
      cancelled: visit.cancelled,
      version: visit.version,
      changedAt: Temporal.Instant.from(visit.changedAt),
    };
  });
}

/** A client who was erased has an id and no name any more. */
function clientOf({ clientId }: FedVisit, cards: Map<string, ClientCard>) {
  const id = clientId ?? "";
  return cards.get(id) ?? { id, firstName: "", lastName: "" };
}
