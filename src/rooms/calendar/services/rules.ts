import type { Service } from "./contract.ts";

/** The limits of what may be said of a service; 2160 hours are 90 days, what a retreat may ask. */
export const longestNoticeHours = 2_160;
export const mostPlaces = 500;
export const mostTherapists = 500;

type Terms = Pick<Service, "price" | "deposit" | "mode" | "capacity">;
type Choice = Pick<Service, "locationIds" | "therapistIds">;

/** What is wrong with a service's price, deposit and places taken together, or null. `field` is the path in the service. */
export function termsMistake({ price, deposit, mode, capacity }: Terms): { field: string; message: string } | null {
  if (mode === "one_on_one" && capacity !== 1)
    return { field: "capacity", message: "A service for one has one place." };
  if (mode === "group" && capacity < 2)
    return { field: "capacity", message: "Say how many places the group has: 2 or more." };
  if (!deposit) return null;
  if (!price) return { field: "deposit", message: "A service without a price takes no deposit." };
  if (deposit.currency !== price.currency)
    return { field: "deposit.currency", message: "The deposit is in the currency of the price." };
  if (deposit.amount < 1) return { field: "deposit.amount", message: "Say null where there is no deposit." };
  if (deposit.amount > price.amount)
    return { field: "deposit.amount", message: "The deposit is at most the whole price." };
  return null;
}

/** Whether a service is offered at a location. None named means all, and a visit without a location fits any service. */
export function offeredAt(service: Pick<Choice, "locationIds">, locationId: string | null): boolean {
  return locationId === null || service.locationIds.length === 0 || service.locationIds.includes(locationId);
}

/** Whether a therapist offers a service. None named means all of them. */
export function offeredBy(service: Pick<Choice, "therapistIds">, therapistId: string | null): boolean {
  return therapistId === null || service.therapistIds.length === 0 || service.therapistIds.includes(therapistId);
}
