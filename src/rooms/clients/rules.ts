import type { Client, NewClient } from "./contract.ts";
import { fold } from "./search/rules.ts";

/** What lists and search need of a client, sealed together. */
export type Card = Pick<
  Client,
  "firstName" | "lastName" | "pronouns" | "email" | "phone" | "tags" | "birthDate" | "custom"
>;

/** The rest of what is known of a client, sealed together. */
export type Profile = Pick<
  Client,
  | "birthTime"
  | "birthPlace"
  | "gender"
  | "address"
  | "occupation"
  | "emergencyContact"
  | "referralSource"
  | "note"
  | "photoId"
>;

/** What a request names of a client; what it leaves out is undefined. */
type Said = Partial<NewClient>;

const noCard: Card = {
  firstName: "",
  lastName: "",
  pronouns: null,
  email: null,
  phone: null,
  tags: [],
  birthDate: null,
  custom: {},
};
const noProfile: Profile = {
  birthTime: null,
  birthPlace: null,
  gender: null,
  address: null,
  occupation: null,
  emergencyContact: null,
  referralSource: null,
  note: null,
  photoId: null,
};

/** The card with what was said laid over it. */
export const cardWith = (said: Said, card: Card = noCard): Card => over(card, said);

/** The profile with what was said laid over it. */
export const profileWith = (said: Said, profile: Profile = noProfile): Profile => over(profile, said);

function over<Whole extends object>(whole: Whole, said: Said): Whole {
  const named = Object.entries(said).filter(([name, value]) => name in whole && value !== undefined);
  return { ...whole, ...Object.fromEntries(named) };
}

/** Whether two states of the same fields say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A mail address with its domain in lower case; what stands before the @ is the receiving server's to read. */
export function tidyEmail(email: string): string {
  const at = email.lastIndexOf("@");
  return email.slice(0, at + 1) + email.slice(at + 1).toLowerCase();
}

/** Each tag once, in the spelling it was first given, whatever its capitals and accents. */
export function tidyTags(tags: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(fold(tag))) first.set(fold(tag), tag);
  return [...first.values()];
}

/** What is wrong with a date of birth (`YYYY-MM-DD`), seen on `today`; undefined when nothing is. */
export function birthDateMistake(birthDate: string, today: string): string | undefined {
  if (birthDate < "1900-01-01") return "A date of birth from 1900 on.";
  return birthDate >= today ? "A date of birth in the past." : undefined;
}
