import { randomBytes } from "node:crypto";
import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import underPressure from "@fastify/under-pressure";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import type { House } from "#kernel/house.ts";
import { answer } from "./answer.ts";
import { keepStreams } from "./event-stream.ts";
import { answerFailures } from "./failures.ts";
import type { Caller, Route } from "./guard.ts";
import { fixedHeaders } from "./headers.ts";
import { Buckets } from "./limits.ts";
import { measure } from "./metrics.ts";
import { isWithin } from "./networks.ts";
import { refuseForeignOrigin } from "./origin.ts";
import { forbidden, Problem } from "./problem.ts";
import { schemaOf, specify } from "./specification.ts";

declare module "fastify" {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

/** Says who calls, from the cookies; may refresh them on the reply. */
export type Identify = (request: FastifyRequest, reply: FastifyReply) => Promise<Caller | null>;

export interface ServerOptions {
  readonly house: House;
  readonly routes: readonly Route[];
  readonly identify: Identify;
  /** Checks each reply against its contract; on in tests, where a surplus field would be a leak. */
  readonly checkReplies?: boolean;
  /** Load is shed with 503 beyond this delay of the event loop; never with 0, for tests on a busy machine. */
  readonly shedBeyondMs?: number;
}

/** Names of requests for the log: of this process, and counted. A random one each was drawn for the price of a signature. */
function requestIds(): () => string {
  const ours = randomBytes(9).toString("base64url");
  let count = 0;
  return () => `${ours}-${(++count).toString(36)}`;
}

/** The HTTP server with every room's endpoints under /api/v1; the caller adds pages and listens. */
export async function openServer(options: ServerOptions): Promise<FastifyInstance> {
  const { house } = options;
  const app = Fastify({
    loggerInstance: undefined,
    logger: false,
    genReqId: requestIds(),
    bodyLimit: 1_048_576,
    trustProxy: house.env.trustedProxies.length > 0 ? [...house.env.trustedProxies] : false,
    routerOptions: { maxParamLength: 200 },
    // As long as a hundred megabytes take on a poor line; what comes before a body must come within a minute all the same.
    requestTimeout: 600_000,
    forceCloseConnections: "idle",
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(options.checkReplies ? serializerCompiler : () => (value) => JSON.stringify(value));
  answerFailures(app, house.log);
  app.decorateRequest("caller", null);
  await app.register(cookie);
  const headers = fixedHeaders(house.env.appUrl);
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await app.register(multipart, {
    limits: { files: 1, fileSize: 25 * 1024 * 1024, fields: 5, fieldSize: 1024, headerPairs: 50 },
  });
  const { shedBeyondMs = 2_000 } = options;
  // Within one sample nothing is known of the delay and the plugin takes it for endless, so a sample is as long as the bound.
  if (shedBeyondMs > 0)
    await app.register(underPressure, { maxEventLoopDelay: shedBeyondMs, sampleInterval: shedBeyondMs });
  keepStreams(app);
  measure(app, house);
  await specify(app);
  await app.register(async (api) => admit(api, options), { prefix: "/api/v1" });
  return app;
}

async function admit(api: FastifyInstance, options: ServerOptions): Promise<void> {
  const { house, routes } = options;
  const buckets = new Buckets(house.env.rate);
  api.addHook("onRequest", async (request, reply) => {
    reply.header("Cache-Control", "no-store");
    refuseForeignOrigin(request, house.env.appUrl);
  });
  // Bare bytes are left on the wire for the verb to read; no other endpoint takes them.
  await api.register(async (octets) => {
    octets.addContentTypeParser("application/octet-stream", async () => undefined);
    offer(
      octets,
      routes.filter(({ endpoint }) => endpoint.carries === "octets"),
      options,
      buckets,
    );
  });
  offer(
    api,
    routes.filter(({ endpoint }) => endpoint.carries !== "octets"),
    options,
    buckets,
  );
}

function offer(api: FastifyInstance, routes: readonly Route[], options: ServerOptions, buckets: Buckets): void {
  const { house, identify } = options;
  for (const route of routes) {
    const { endpoint, guard } = route;
    api.route({
      method: endpoint.method,
      url: endpoint.path.replace(/\{(\w+)\}/g, ":$1"),
      schema: schemaOf(endpoint, guard.kind),
      ...(endpoint.bodyLimit && { bodyLimit: endpoint.bodyLimit }),
      onRequest: async (request, reply) => {
        request.caller = await identify(request, reply);
        const wait = buckets.take(request.caller?.sessionId ?? request.ip, performance.now());
        if (wait > 0)
          throw new Problem(429, "too_many_requests", "Too many requests. Try again shortly.", {
            extra: { retryAfterSeconds: wait },
          });
        decide(route, request.caller, request.ip);
      },
      handler: (request, reply) => answer(route, house, request, reply),
    });
  }
}

/** First who, then whether: before a body is read. */
function decide({ guard }: Route, caller: Caller | null, ip: string): void {
  if (guard.kind === "open") return;
  if (!caller) throw new Problem(401, "unauthenticated", "Sign in first.");
  const admits = guard.kind === "session" ? guard.admits : "full";
  if (caller.stage === "pending" && admits !== "pending")
    throw new Problem(401, "second_factor_required", "Give your second factor first.");
  if (caller.stage === "enrolling" && admits === "full")
    throw new Problem(403, "second_factor_missing", "This practice asks for a second factor. Set one up first.");
  if (guard.kind === "session") return;
  if (!isWithin(caller.networks, ip))
    throw new Problem(403, "network_not_allowed", "This practice is entered only from certain networks.");
  const role = caller.actor?.role;
  if (!role || role === "system" || !guard.policy({ role })) throw forbidden();
}
