import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

type Member = { role: z.output<typeof role> };

/** An export is clinical throughout: whoever treats may take one of a client. */
export const exportsClients = (member: Member): boolean => member.role !== "assistant";

/** All of the practice goes out through whoever answers for it. */
export const exportsPractice = (member: Member): boolean => member.role === "owner";
