import type { FastifyInstance } from "fastify";
import type { House } from "#kernel/house.ts";
import { openServer, type ServerOptions } from "#kernel/http/server.ts";
import { identify, openLive } from "#rooms/practices/door.ts";
import { serveFeeds } from "./feeds.ts";
import { answerHealth } from "./health.ts";
import { showMailbox } from "./mailbox.ts";
import { servePages } from "./pages.ts";
import { plugPorts, roomRoutes } from "./rooms.ts";

/** The whole HTTP side of the product over an open house; the caller listens, or injects. */
export async function buildServer(
  house: House,
  options: Pick<ServerOptions, "checkReplies" | "shedBeyondMs"> = {},
): Promise<FastifyInstance> {
  plugPorts();
  const app = await openServer({ house, routes: roomRoutes, identify: identify(house), ...options });
  const live = openLive(house);
  app.addHook("onClose", () => live.stop());
  answerHealth(app, house);
  showMailbox(app, house);
  serveFeeds(app, house);
  await servePages(app);
  return app;
}
