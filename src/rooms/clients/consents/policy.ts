import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";
import type { Purpose } from "./texts/contract.ts";

type Role = z.output<typeof role> | "system";

/** What clients are asked to agree to is the owners' to answer for. */
export const shapesConsents = (member: { role: Role }): boolean => member.role === "owner";

/** Every member knows what is asked, and sees what of it is given. */
export const seesConsents = (_member: { role: Role }): boolean => true;

const administrative: readonly Purpose[] = ["data", "mail", "sms", "whatsapp", "calendar"];

/**
 * Who takes a consent, takes it back and reads it: what is about data and letters everybody; what is about treatment,
 * recordings and the like those who treat, since it has to be explained. The table holds this, too (0022_consents.sql).
 */
export const mayTake = (member: { role: Role }, purpose: Purpose): boolean =>
  member.role !== "assistant" || administrative.includes(purpose);

/** Of what they may not take, an assistant sees whether it is given where it is asked of everybody, and nothing else. */
export const mayKnowOf = (member: { role: Role }, text: { purpose: Purpose; required: boolean }): boolean =>
  mayTake(member, text.purpose) || text.required;

/** Who hears at once of what happens here: no words are told. */
export const hearsOfConsents = { consent: seesConsents, consent_text: seesConsents };
