import { z } from "zod";
import { endpoint, page, pageQuery, words } from "#kernel/http/contract.ts";
import { clientLineShape, directoryLineShape, exampleLine } from "../contract.ts";

export const listClients = endpoint({
  method: "GET",
  path: "/clients",
  summary: "Clients by last name, or, when something is looked for, those it fits best first.",
  query: z.object({
    query: z.string().max(100).optional().describe("any part of a name, mail address, phone or tag"),
    tag: words(40).normalize("NFC").optional(),
    status: z.enum(["active", "archived", "all"]).default("active"),
    ...pageQuery,
  }),
  reply: page(clientLineShape).extend({ total: z.int().describe("how many there are on all pages") }),
  audit: "own",
  example: { items: [exampleLine], nextCursor: null, total: 1 },
});

export const readDirectory = endpoint({
  method: "GET",
  path: "/clients/directory",
  summary: "All clients, archived ones too, with what finds and names them. Keep it in memory only.",
  reply: z.object({ items: z.array(directoryLineShape) }),
  audit: { action: "client.directory" },
  example: {
    items: [
      {
        id: exampleLine.id,
        firstName: "Juniper",
        lastName: "Vale",
        pronouns: "she/her",
        email: "juniper@example.org",
        phone: "+34612345678",
        tags: ["evenings"],
        status: "active",
      },
    ],
  },
});
