import { z } from "zod";
import { byId, endpoint, id, instant, timeZone, words } from "#kernel/http/contract.ts";

export const placeKinds = ["clinic", "home", "online"] as const;
const kind = z.enum(placeKinds).describe("home is a visit at the client's address; online has a link");
const link = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "A web address that begins with https://." })
  .max(500, "At most 500 characters.")
  .describe("where an online visit meets")
  .meta({ sealed: true });

/** Where visits take place. */
export const locationShape = z
  .object({
    id,
    name: z.string(),
    kind,
    address: z.string().nullable().meta({ sealed: true }),
    details: z.string().nullable().meta({ sealed: true }).describe("how to get in: the bell, the floor"),
    link: link.nullable(),
    timeZone: z.string().nullable().describe("null: the practice's"),
    travelMinutes: z.int().describe("held before and after each visit"),
    archivedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: "Location" });
export type Location = z.output<typeof locationShape>;

const fields = {
  name: words(120),
  kind,
  address: words(500).nullable().meta({ sealed: true }),
  details: words(2_000).nullable().meta({ sealed: true }),
  link: link.nullable(),
  timeZone: timeZone.nullable(),
  travelMinutes: z.int().min(0).max(240),
};

const exampleLocation = {
  id: "01971a4b-7f20-7d13-9b5a-6c0e4d8a1f04",
  name: "Lindengasse",
  kind: "clinic",
  address: "Lindengasse 4, 2nd floor",
  details: "The bell says Vale",
  link: null,
  timeZone: null,
  travelMinutes: 0,
  archivedAt: null,
  version: 1,
} as const;
const oneLocation = "/locations/{id}";
const tooMany = "A practice has at most 500 locations.";

export const listLocations = endpoint({
  method: "GET",
  path: "/locations",
  summary: "Lists the practice's locations, archived ones included, by name.",
  reply: z.object({ items: z.array(locationShape) }),
  audit: { action: "location.list" },
  example: { items: [exampleLocation] },
});

export const createLocation = endpoint({
  method: "POST",
  path: "/locations",
  summary: "Adds a location.",
  body: z.object({
    name: fields.name,
    kind,
    address: fields.address.default(null),
    details: fields.details.default(null),
    link: fields.link.default(null),
    timeZone: fields.timeZone.default(null),
    travelMinutes: fields.travelMinutes.default(0),
  }),
  reply: locationShape,
  status: 201,
  refusals: { too_many_locations: tooMany },
  audit: { action: "location.create", subject: "location" },
  resource: oneLocation,
  example: exampleLocation,
});

export const readLocation = endpoint({
  method: "GET",
  path: oneLocation,
  summary: "Reads one location.",
  params: byId,
  reply: locationShape,
  audit: { action: "location.read", subject: "location" },
  example: exampleLocation,
});

export const changeLocation = endpoint({
  method: "PATCH",
  path: oneLocation,
  summary: "Changes a location; visits already booked keep the time they hold.",
  params: byId,
  body: z.object(fields).partial(),
  reply: locationShape,
  audit: { action: "location.change", subject: "location" },
  ifMatch: "optional",
  resource: oneLocation,
  example: exampleLocation,
});

export const archiveLocation = endpoint({
  method: "POST",
  path: "/locations/{id}/archive",
  summary: "Takes a location off the list of where visits can be booked.",
  params: byId,
  reply: locationShape,
  audit: { action: "location.archive", subject: "location" },
  ifMatch: "optional",
  resource: oneLocation,
  example: { ...exampleLocation, archivedAt: "2026-05-12T09:00:00Z", version: 2 },
});

export const restoreLocation = endpoint({
  method: "POST",
  path: "/locations/{id}/restore",
  summary: "Puts an archived location back on the list.",
  params: byId,
  reply: locationShape,
  audit: { action: "location.restore", subject: "location" },
  ifMatch: "optional",
  resource: oneLocation,
  example: exampleLocation,
});
