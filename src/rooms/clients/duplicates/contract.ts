import { z } from "zod";
import { endpoint, id, instant } from "#kernel/http/contract.ts";
import { clientLineShape, exampleLine, newClientShape } from "../contract.ts";
import { reasons } from "./rules.ts";

/** Two clients who may be one person, and who says that they are not. */

const reasonShape = z
  .array(z.enum(reasons))
  .min(1)
  .describe(
    "`name_and_birth`: the same name, in any order of its words, and date of birth; `similar_name`: names a slip apart, and something else in common; `mail`, `phone`: the same; `name`: the same name, and of one of them nothing else is known",
  );

export const listDuplicates = endpoint({
  method: "GET",
  path: "/clients/duplicates",
  summary:
    "Pairs of clients who may be one person, those who most likely are first; without pairs that were said to be two.",
  query: z.object({
    limit: z.coerce.number().int().min(0).max(200).default(50).describe("0: only how many there are"),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        clients: z.array(clientLineShape).length(2).describe("who was added first stands first"),
        reasons: reasonShape,
      }),
    ),
    total: z.int().describe("how many pairs there are in all"),
  }),
  audit: "own",
  example: {
    items: [
      {
        clients: [exampleLine, { ...exampleLine, id: "0198c0de-0000-7000-8000-0000000000c2", firstName: "Junipr" }],
        reasons: ["similar_name", "mail", "phone"],
      },
    ],
    total: 1,
  },
});

const { firstName, lastName, email, phone, birthDate } = newClientShape.shape;

export const checkDuplicates = endpoint({
  method: "POST",
  path: "/clients/duplicates/check",
  summary: "Who is known already that somebody may be, before they are added; by the rule of the list of duplicates.",
  body: z.object({
    firstName,
    lastName,
    email,
    phone,
    birthDate,
    except: id.optional().describe("a client who is not meant: the one in hand"),
  }),
  reply: z.object({
    items: z.array(z.object({ client: clientLineShape.omit({ visits: true }), reasons: reasonShape })),
  }),
  audit: "own",
  example: { items: [{ client: exampleLine, reasons: ["mail"] }] },
});

export const setApart = endpoint({
  method: "POST",
  path: "/clients/duplicates/apart",
  summary: "Says that two clients are two people, or takes that back; doing it twice changes nothing.",
  body: z.object({ clientId: id, otherId: id.describe("somebody else"), apart: z.boolean().default(true) }),
  reply: z.object({ apart: z.boolean(), saidAt: instant.nullable() }),
  audit: "own",
  example: { apart: true, saidAt: "2026-05-12T09:00:00Z" },
});
