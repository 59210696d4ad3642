import type { Location } from "../locations/contract.ts";

/** Where a visit is, as far as whoever goes there must know. */
export interface Whereabouts {
  readonly kind: Location["kind"];
  readonly name: string;
  readonly address: string | null;
  readonly details: string | null;
  readonly link: string | null;
}

/**
 * Where a visit at this location is: a home visit at the address of whom it is for, whatever the location says; online at
 * its link, and nowhere else. Locations made before links had a field of their own name theirs in the details.
 */
export function whereaboutsOf(location: Whereabouts, clientAddress: string | null): Whereabouts {
  const { kind, name, details } = location;
  const at = { kind, name, details, address: null, link: null };
  if (kind === "home") return { ...at, address: clientAddress };
  if (kind === "online") return { ...at, link: location.link ?? firstLink(details) };
  return { ...at, address: location.address };
}

function firstLink(details: string | null): string | null {
  return /https:\/\/[^\s<>"]+/.exec(details ?? "")?.[0] ?? null;
}
