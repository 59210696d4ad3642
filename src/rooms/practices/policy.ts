import type { z } from "zod";
import type { role } from "./contract.ts";

export type Role = z.infer<typeof role>;
type Rule = (member: { role: Role }) => boolean;

/** Whoever works in a practice knows its settings: the zone and the week they work in. */
export const seesPractice: Rule = () => true;

/** Whoever works in a practice sees who else does. */
export const seesMembers: Rule = () => true;

/** Settings, roles, members and invitations are the owners'. */
export const runsPractice: Rule = (member) => member.role === "owner";

/** Who reads the audit trail: owners all of it, therapists what they did themselves. It speaks of the record throughout. */
export const seesTrail: Rule = (member) => member.role !== "assistant";

/** The trail of everybody is the owners', who answer for the practice. */
export const seesWholeTrail = (member: { role: Role | "system" }): boolean => member.role === "owner";

/** Only those who treat may be asked to treat; an assistant books for others. */
export const treats: Rule = (member) => member.role !== "assistant";

/** Who hears at once of what happens here. */
export const hears = { practice: seesPractice, member: seesMembers };
