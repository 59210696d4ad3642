import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";
import { hearsOfConsents } from "./consents/policy.ts";
import { seesFields } from "./fields/policy.ts";
import { seesHistories } from "./histories/policy.ts";
import { importsClients } from "./imports/policy.ts";
import { type TimelineKind, timelineKinds } from "./timeline/contract.ts";

type MemberRole = z.output<typeof role>;

/** Every member sees whom the practice knows and how to reach them. */
export const seesClients = (_member: { role: MemberRole }): boolean => true;

/** Every member adds clients, keeps their contact data, archives and restores them. */
export const keepsClients = (_member: { role: MemberRole }): boolean => true;

/** An assistant's timeline holds appointments only; everything else in it is clinical. */
export const kindsSeenBy = (role: MemberRole | "system"): readonly TimelineKind[] =>
  role === "assistant" ? ["appointment"] : timelineKinds;

/** Who hears at once of what happens here. */
export const hears = {
  client: seesClients,
  client_field: seesFields,
  client_history: seesHistories,
  client_tag: seesClients,
  client_import: importsClients,
  ...hearsOfConsents,
};
