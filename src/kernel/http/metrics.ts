import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { House } from "#kernel/house.ts";
import { Problem } from "./problem.ts";

/** Times every request under its route's pattern, logs one line of it, and answers GET /metrics. */
export function measure(app: FastifyInstance, house: House): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_seconds",
    help: "Time to answer, by route pattern and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  new Gauge({
    name: "http_open_streams",
    help: "Streams of server-sent events that are open now.",
    registers: [registry],
    collect() {
      this.set(app.streams.count);
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "(none)";
    // A stream lasts as long as its page, which says nothing of how fast we answer.
    const streamed = String(reply.getHeader("Content-Type") ?? "").startsWith("text/event-stream");
    if (!streamed)
      seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    house.log.debug(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "answered",
    );
  });
  app.get("/metrics", { schema: { hide: true } }, async (request, reply) => {
    const { metricsToken, local } = house.env;
    if (metricsToken ? !same(request.headers.authorization, `Bearer ${metricsToken}`) : !local)
      throw new Problem(401, "unauthenticated", "The metrics need METRICS_TOKEN.");
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function same(given: string | undefined, expected: string): boolean {
  const a = Buffer.from(given ?? "");
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
