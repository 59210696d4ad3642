import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

/** Whoever answers for the practice erases, sees who was erased, and hands out the certificates. */
export const erases = (member: { role: z.output<typeof role> }): boolean => member.role === "owner";
