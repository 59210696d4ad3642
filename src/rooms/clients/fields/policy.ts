import type { z } from "zod";
import type { role } from "#rooms/practices/contract.ts";

type Role = z.output<typeof role> | "system";

/** What is asked of every client is the owners' to decide. */
export const shapesFields = (member: { role: Role }): boolean => member.role === "owner";

/** Every member knows the fields; those that are clinical the table shows to those who treat only (0023_profile.sql). */
export const seesFields = (_member: { role: Role }): boolean => true;
