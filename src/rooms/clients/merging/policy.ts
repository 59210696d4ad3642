import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

/** Merging moves every note, also those that nobody but their author sees: whoever answers for the practice does it, and takes it apart. */
export const mergesClients = (member: { role: z.output<typeof role> }): boolean => member.role === "owner";
