import type { Appointment } from "../contract.ts";
import type { Location } from "../locations/contract.ts";
import type { Service } from "../services/contract.ts";
import { offeredAt, offeredBy } from "../services/rules.ts";
import type { Offer } from "./offer.ts";

interface Choosable {
  id: string;
  name: string;
  archivedAt: string | null;
}

/**
 * What may be chosen: what fits first, each part as it came; what does not fit stays possible, with the word that says so.
 * Archived ones only where they were chosen already.
 */
export function fittingFirst<T extends Choosable>(
  all: Iterable<T>,
  chosen: string | null,
  unfit: (one: T) => string | null,
): { id: string; label: string; detail?: string }[] {
  const open = [...all].filter(({ id, archivedAt }) => archivedAt === null || id === chosen);
  const choices = open.map((one) => ({ id: one.id, label: one.name, detail: unfit(one) ?? undefined }));
  return [...choices.filter(({ detail }) => detail === undefined), ...choices.filter(({ detail }) => detail)];
}

/** The service most visits have, of those this therapist offers; without any visit, the first. */
export function usualService(
  { services }: Offer,
  visits: readonly Appointment[],
  therapistId: string | null,
): Service | null {
  const open = [...services.values()].filter((one) => one.archivedAt === null && offeredBy(one, therapistId));
  const usual = mostOften(
    visits.map(({ serviceId }) => serviceId),
    new Set(open.map(({ id }) => id)),
  );
  return open.find(({ id }) => id === usual) ?? open[0] ?? null;
}

/** Where visits of a service mostly are, of the places it is offered at; without any such visit, the only one there is. */
export function usualPlace(
  { places, services }: Offer,
  visits: readonly Appointment[],
  serviceId: string | null,
): Location | null {
  const service = services.get(serviceId ?? "");
  const fits = (id: string) => service === undefined || offeredAt(service, id);
  const open = [...places.values()].filter(({ id, archivedAt }) => archivedAt === null && fits(id));
  const same = visits.filter((visit) => visit.serviceId === serviceId);
  const usual = mostOften(
    same.map(({ locationId }) => locationId),
    new Set(open.map(({ id }) => id)),
  );
  return open.find(({ id }) => id === usual) ?? (open.length === 1 ? (open[0] ?? null) : null);
}

function mostOften(ids: readonly (string | null)[], among: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null && among.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
