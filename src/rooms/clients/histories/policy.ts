import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

/** Histories are for those who treat. The table holds this, too (0023_profile.sql). */
export const seesHistories = (member: { role: z.output<typeof role> }): boolean => member.role !== "assistant";
