import { z } from "zod";
import { byId, endpoint, hue, id, instant, money, words } from "#kernel/http/contract.ts";
import { longestNoticeHours, mostPlaces, mostTherapists } from "./rules.ts";

const bufferMinutes = z.int().min(0).max(240);
const mode = z.enum(["one_on_one", "group"]);
const capacity = z.int().min(1).max(mostPlaces).describe("places in a group; 1 when one_on_one");
const deposit = money.nullable().describe("paid on booking; in the currency of the price and at most all of it");
const scheduling = z
  .enum(["calendar", "fixed_date"])
  .describe("calendar: booked where there is time; fixed_date: on dates the practice sets, as a retreat");
const approval = z.boolean().describe("a public booking waits until the practice says yes");
const cancellationPolicy = z
  .object({
    noticeHours: z.int().min(0).max(longestNoticeHours).describe("until so many hours before, cancelling is free"),
    feePercent: z.int().min(0).max(100).describe("of the price, for cancelling later or not coming"),
  })
  .nullable();
const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
const ids = (most: number) => z.array(id).max(most).refine(distinct, "Name each once.");
const locationIds = ids(500).describe("where it is offered; empty: everywhere");
const therapistIds = ids(mostTherapists).describe("members who offer it; empty: every therapist");

/** What a practice offers. */
export const serviceShape = z
  .object({
    id,
    name: z.string(),
    durationMinutes: z.int(),
    bufferBeforeMinutes: z.int(),
    bufferAfterMinutes: z.int(),
    price: money.nullable(),
    deposit,
    hue,
    mode,
    capacity,
    scheduling,
    approval,
    cancellationPolicy,
    locationIds,
    therapistIds,
    archivedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: "Service" });
export type Service = z.output<typeof serviceShape>;

const fields = {
  name: words(120),
  durationMinutes: z.int().min(5).max(1_440),
  bufferBeforeMinutes: bufferMinutes,
  bufferAfterMinutes: bufferMinutes,
  price: money.nullable(),
  deposit,
  hue,
  mode,
  capacity,
  scheduling,
  approval,
  cancellationPolicy,
  locationIds,
  therapistIds,
};

const exampleService = {
  id: "01971a4b-9d10-7a66-b1c4-2d8e5f7a0c03",
  name: "First visit",
  durationMinutes: 50,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  price: { amount: 7_000, currency: "EUR" },
  deposit: { amount: 2_000, currency: "EUR" },
  hue: "pine",
  mode: "one_on_one",
  capacity: 1,
  scheduling: "calendar",
  approval: false,
  cancellationPolicy: { noticeHours: 24, feePercent: 50 },
  locationIds: ["01971a4b-7f20-7d13-9b5a-6c0e4d8a1f04"],
  therapistIds: [],
  archivedAt: null,
  version: 1,
} satisfies Service;
const oneService = "/services/{id}";
const tooMany = "A practice has at most 500 services.";

export const listServices = endpoint({
  method: "GET",
  path: "/services",
  summary: "Lists what the practice offers, archived services included, by name.",
  reply: z.object({ items: z.array(serviceShape) }),
  audit: "none",
  example: { items: [exampleService] },
});

export const createService = endpoint({
  method: "POST",
  path: "/services",
  summary: "Adds a service.",
  body: z.object({
    name: fields.name,
    durationMinutes: fields.durationMinutes,
    bufferBeforeMinutes: bufferMinutes.default(0),
    bufferAfterMinutes: bufferMinutes.default(0),
    price: fields.price.default(null),
    deposit: deposit.default(null),
    hue: hue.default("pine"),
    mode: mode.default("one_on_one"),
    capacity: capacity.optional().describe("at least 2, for a group; not for one_on_one"),
    scheduling: scheduling.default("calendar"),
    approval: approval.default(false),
    cancellationPolicy: cancellationPolicy.default(null),
    locationIds: locationIds.default([]),
    therapistIds: therapistIds.default([]),
  }),
  reply: serviceShape,
  status: 201,
  refusals: { too_many_services: tooMany },
  audit: { action: "service.create", subject: "service" },
  resource: oneService,
  example: exampleService,
});

export const readService = endpoint({
  method: "GET",
  path: oneService,
  summary: "Reads one service.",
  params: byId,
  reply: serviceShape,
  audit: "none",
  example: exampleService,
});

export const changeService = endpoint({
  method: "PATCH",
  path: oneService,
  summary: "Changes a service; visits already booked keep the time they hold.",
  params: byId,
  body: z.object(fields).partial(),
  reply: serviceShape,
  audit: { action: "service.change", subject: "service" },
  ifMatch: "optional",
  resource: oneService,
  example: exampleService,
});

export const archiveService = endpoint({
  method: "POST",
  path: "/services/{id}/archive",
  summary: "Takes a service off the list of what can be booked.",
  params: byId,
  reply: serviceShape,
  audit: { action: "service.archive", subject: "service" },
  ifMatch: "optional",
  resource: oneService,
  example: { ...exampleService, archivedAt: "2026-05-12T09:00:00Z", version: 2 },
});

export const restoreService = endpoint({
  method: "POST",
  path: "/services/{id}/restore",
  summary: "Puts an archived service back on the list.",
  params: byId,
  reply: serviceShape,
  audit: { action: "service.restore", subject: "service" },
  ifMatch: "optional",
  resource: oneService,
  example: exampleService,
});
