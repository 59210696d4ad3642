import { z } from "zod";
import { byId, endpoint, id, words } from "#kernel/http/contract.ts";
import { askedShape } from "../finding/contract.ts";

/** How a member likes to look at the list of clients: their own, and nobody else's. */

const said = {
  name: words(60).meta({ sealed: true }),
  asked: askedShape.describe("what the list is narrowed to, as POST /clients/find takes it"),
  columns: z
    .array(z.string().max(40))
    .max(20)
    .describe("what is shown besides the name: next, last, tags, email, …, or the id of a field"),
};

const clientViewShape = z.object({ id, ...said }).meta({ id: "ClientView" });
export type ClientView = z.output<typeof clientViewShape>;

const example: z.input<typeof clientViewShape> = {
  id: "0198c0de-0000-7000-8000-0000000000f9",
  name: "Evenings, long away",
  asked: { tags: ["evenings"], notSeenFor: 60, order: "last", status: "active", descending: false },
  columns: ["next", "last", "phone"],
};

export const listViews = endpoint({
  method: "GET",
  path: "/client-views",
  summary: "The caller's own views of the list of clients, by name.",
  reply: z.object({ items: z.array(clientViewShape) }),
  audit: "none",
  example: { items: [example] },
});

export const createView = endpoint({
  method: "POST",
  path: "/client-views",
  summary: "Keeps a view of the list of clients for the caller.",
  body: z.object(said),
  reply: clientViewShape,
  status: 201,
  refusals: { too_many_views: "A member has at most 30 views." },
  audit: "none",
  example,
});

export const changeView = endpoint({
  method: "PATCH",
  path: "/client-views/{id}",
  summary: "Changes what is named of a view of the caller's.",
  params: byId,
  body: z.object(said).partial(),
  reply: clientViewShape,
  audit: "none",
  example,
});

export const removeView = endpoint({
  method: "DELETE",
  path: "/client-views/{id}",
  summary: "Removes a view of the caller's.",
  params: byId,
  status: 204,
  audit: "none",
});
