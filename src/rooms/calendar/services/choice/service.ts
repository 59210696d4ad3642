import type { PracticeTx } from "#kernel/db/practice.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { membersOf } from "#rooms/practices/door.ts";
import { findLocations } from "../../locations/store.ts";
import type { Service } from "../contract.ts";

type Choice = Pick<Service, "locationIds" | "therapistIds">;

/**
 * Checks what a service newly names: places and members that are here (404), places not archived and members who see
 * clients (422, with the path). What it named already stays good, also after a place was archived or someone has left.
 */
export async function choosable(tx: PracticeTx, chosen: Choice, before?: Choice): Promise<void> {
  await eachPlace(tx, chosen.locationIds, before?.locationIds ?? []);
  await eachTherapist(tx, chosen.therapistIds, before?.therapistIds ?? []);
}

async function eachPlace(tx: PracticeTx, ids: readonly string[], before: readonly string[]): Promise<void> {
  if (ids.every((id) => before.includes(id))) return;
  const known = new Map((await findLocations(tx)).map((location) => [location.id, location]));
  for (const [at, id] of ids.entries()) {
    if (before.includes(id)) continue;
    const location = known.get(id);
    if (!location) throw notFound("This location");
    if (location.archivedAt) throw invalid(`body.locationIds.${at}`, "This location is archived.");
  }
}

async function eachTherapist(tx: PracticeTx, ids: readonly string[], before: readonly string[]): Promise<void> {
  if (ids.every((id) => before.includes(id))) return;
  const known = new Map((await membersOf(tx)).map((member) => [member.id, member]));
  for (const [at, id] of ids.entries()) {
    if (before.includes(id)) continue;
    const member = known.get(id);
    if (!member) throw notFound("This member");
    if (member.role === "assistant") throw invalid(`body.therapistIds.${at}`, "This member sees no clients.");
  }
}
