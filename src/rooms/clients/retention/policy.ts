import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

type Member = { role: z.output<typeof role> };

/** Whoever treats knows how long is kept; the day comes from the record, which an assistant does not see. */
export const knowsRetention = (member: Member): boolean => member.role !== "assistant";

/** How long is kept is the owners' to answer for. */
export const shapesRetention = (member: Member): boolean => member.role === "owner";
