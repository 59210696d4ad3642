import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

type Role = z.output<typeof role> | "system";

/**
 * Owners bring clients in and take them back: a file of everybody a practice knows, columns of health among them before they
 * are left out, and thousands of records at once. Whoever adds one client by hand needs none of that.
 */
export const importsClients = (member: { role: Role }): boolean => member.role === "owner";
