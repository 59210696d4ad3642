import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { Problem } from "#kernel/http/problem.ts";

const web = fileURLToPath(new URL("../../dist/web/", import.meta.url));

/** The web app: files with a hash in their name are kept for ever, the page itself is asked for each time. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(web)) return;
  await app.register(fastifyStatic, {
    root: web,
    wildcard: false,
    index: false,
    cacheControl: false,
    // The build leaves each file in smaller forms beside it; nothing secret is among them.
    preCompressed: true,
    globIgnore: ["**/*.{br,gz}"],
    setHeaders: (reply, path) => {
      reply.header("Cache-Control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get("/*", { schema: { hide: true } }, async (request, reply) => {
    const [path = ""] = request.url.split("?", 1);
    const isPage = !/\.\w+$/.test(path) && !/^\/(api|mailbox|metrics)(\/|$)/.test(path);
    if (!isPage) throw new Problem(404, "not_found", "There is nothing at this address.");
    return reply
      .header("Cache-Control", "no-cache")
      .type("text/html; charset=utf-8")
      .sendFile("index.html", { cacheControl: false });
  });
}
