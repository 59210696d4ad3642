import { z } from "zod";
import { id } from "#kernel/http/contract.ts";

/** Who a group is, beside each of its sessions. */
export const sessionGroupShape = z
  .object({
    id,
    name: z.string(),
    capacity: z.int(),
    joined: z.int().describe("how many have a place"),
    offered: z.int().describe("how many places are held for someone of the waiting list"),
    waiting: z.int(),
  })
  .meta({ id: "SessionGroup" });
