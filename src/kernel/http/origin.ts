import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);
const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses a change asked for by another site's page. A browser names the page in `Origin` (or says `Sec-Fetch-Site`);
 * a program that sends neither carries no cookies it did not mean to send.
 */
export function refuseForeignOrigin(request: FastifyRequest, appUrl: URL): void {
  if (safe.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const own =
    origin === undefined ? site === undefined || site === "same-origin" || site === "none" : isOwn(origin, appUrl);
  if (!own) throw new Problem(403, "foreign_origin", "This request comes from another site.");
}

/** Whether `origin` is ours; on a local installation localhost and 127.0.0.1 are one. */
export function isOwn(origin: string, appUrl: URL): boolean {
  if (origin === appUrl.origin) return true;
  if (!URL.canParse(origin) || !loopbackNames.has(appUrl.hostname)) return false;
  const given = new URL(origin);
  return loopbackNames.has(given.hostname) && given.port === appUrl.port && given.protocol === appUrl.protocol;
}
