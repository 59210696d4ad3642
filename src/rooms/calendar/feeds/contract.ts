import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { namings } from "./rules.ts";

export const feedShape = z
  .object({
    id,
    name: z.string().meta({ sealed: true }),
    clients: z.enum(namings).describe("how clients appear in it"),
    createdAt: instant,
    renewedAt: instant.nullable().describe("when it last got another address"),
    readAt: instant.nullable().describe("when a program last asked for it, to the hour"),
  })
  .meta({ id: "CalendarFeed" });

const address = z.url().describe("shown this once; whoever has it reads the feed without signing in");
export const openedShape = feedShape.extend({ address }).meta({ id: "OpenedCalendarFeed" });

const fields = { name: words(120).meta({ sealed: true }), clients: z.enum(namings) };
const exampleFeed = {
  id: "01971a4d-2c11-7f0a-9e55-3b7d1c2e4f60",
  name: "My phone",
  clients: "initials",
  createdAt: "2026-05-12T08:00:00Z",
  renewedAt: null,
  readAt: "2026-05-12T10:00:00Z",
} as const;
const exampleOpened = {
  ...exampleFeed,
  readAt: null,
  address: "https://quietroom.example/calendar/q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA.ics",
};
const oneFeed = "/calendar-feeds/{id}";

export const listFeeds = endpoint({
  method: "GET",
  path: "/calendar-feeds",
  summary: "The caller's own feeds, the newest first, without their addresses.",
  reply: z.object({ items: z.array(feedShape) }),
  audit: "none",
  example: { items: [exampleFeed] },
});

export const openFeed = endpoint({
  method: "POST",
  path: "/calendar-feeds",
  summary: "Makes a feed of the caller's appointments and answers its secret address, this once.",
  body: z.object({ name: fields.name, clients: fields.clients.default("initials") }),
  reply: openedShape,
  status: 201,
  refusals: { too_many_feeds: "A member has at most twenty feeds." },
  audit: { action: "calendar_feed.open", subject: "calendar_feed" },
  example: exampleOpened,
});

export const changeFeed = endpoint({
  method: "PATCH",
  path: oneFeed,
  summary: "Renames a feed of the caller's, or shows clients in it otherwise; its address stays.",
  params: byId,
  body: z.object({ name: fields.name.optional(), clients: fields.clients.optional() }),
  reply: feedShape,
  audit: { action: "calendar_feed.change", subject: "calendar_feed" },
  example: exampleFeed,
});

export const renewFeed = endpoint({
  method: "POST",
  path: "/calendar-feeds/{id}/renew",
  summary: "Gives a feed of the caller's another address; the old one opens nothing from now on.",
  params: byId,
  reply: openedShape,
  audit: { action: "calendar_feed.renew", subject: "calendar_feed" },
  example: { ...exampleOpened, renewedAt: "2026-05-13T08:00:00Z" },
});

export const revokeFeed = endpoint({
  method: "DELETE",
  path: oneFeed,
  summary: "Takes a feed of the caller's away; its address opens nothing from now on.",
  params: byId,
  audit: { action: "calendar_feed.revoke", subject: "calendar_feed" },
});
