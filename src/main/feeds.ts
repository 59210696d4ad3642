import type { FastifyInstance } from "fastify";
import type { House } from "#kernel/house.ts";
import { Buckets } from "#kernel/http/limits.ts";
import { Problem } from "#kernel/http/problem.ts";
import { readFeed } from "#rooms/calendar/door.ts";

/**
 * GET /calendar/{token}.ics: a member's calendar for another program. It stands outside /api/v1, since the address itself is
 * the key: no session is looked at and no cookie set. Requests are counted by address, like those of strangers.
 */
export function serveFeeds(app: FastifyInstance, house: House): void {
  const buckets = new Buckets(house.env.rate);
  app.get("/calendar/:token.ics", { schema: { hide: true } }, async (request, reply) => {
    const wait = buckets.take(request.ip, performance.now());
    if (wait > 0)
      throw new Problem(429, "too_many_requests", "Too many requests. Try again shortly.", {
        extra: { retryAfterSeconds: wait },
      });
    const { token } = request.params as { token: string };
    const origin = { ip: request.ip, userAgent: request.headers["user-agent"] ?? null };
    const feed = await readFeed(house, token, origin);
    if (!feed) throw new Problem(404, "not_found", "There is nothing at this address.");
    reply.header("Cache-Control", "no-store").header("ETag", feed.etag);
    if (seenBefore(request.headers["if-none-match"], feed.etag)) return reply.code(304).send();
    return reply
      .type("text/calendar; charset=utf-8")
      .header("Content-Disposition", 'inline; filename="calendar.ics"')
      .send(feed.text);
  });
}

const seenBefore = (given: string | undefined, etag: string) =>
  given?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;
