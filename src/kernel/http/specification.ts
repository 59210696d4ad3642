import swagger from "@fastify/swagger";
import type { FastifyInstance, FastifySchema } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Endpoint } from "./contract.ts";
import type { Guard } from "./guard.ts";
import { problemShape } from "./problem.ts";
import { offerReader } from "./reader.ts";

/** OpenAPI 3.1 at /api/v1/openapi.json and its readable form at /api/docs, made from the contracts. */
export async function specify(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "TherapistOS",
        version: "1",
        description: "The practice of a therapist in one place. Errors are RFC 9457 problems with a stable `code`.",
      },
      components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: "session" } } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
    hideUntagged: true,
  });
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  offerReader(app);
}

/** What Fastify checks a request against, and what the specification says of it. */
export function schemaOf(endpoint: Endpoint, guard: Guard<Endpoint>["kind"]): FastifySchema {
  const problems = problemsOf(endpoint, guard);
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.path.split("/")[1] as string],
    summary: endpoint.summary,
    params: endpoint.params,
    querystring: strict(endpoint.query),
    ...(hasBody(endpoint) && { body: strict(endpoint.body) }),
    ...(endpoint.carries === "multipart" && { consumes: ["multipart/form-data"] }),
    ...(endpoint.carries === "octets" && { consumes: ["application/octet-stream"] }),
    ...(guard !== "open" && { security: [{ session: [] }] }),
    response: streams(endpoint) ? {} : { ...repliesOf(endpoint), ...problems },
  } as FastifySchema;
}

function repliesOf({ status, reply, preview }: Endpoint): Record<number, z.ZodType> {
  const done = status === 204 ? z.undefined().describe("Done") : reply;
  if (!preview) return { [status]: done };
  return status === 200 ? { 200: z.union([done, preview]) } : { 200: preview, [status]: done };
}

/** `bookAppointment`-like names from method and path: `post_appointments_id_cancel`. */
function operationId(endpoint: Endpoint): string {
  return `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[{}]/g, "").replace(/[/-]/g, "_")}`;
}

/** A member nobody asked for is most often a misspelt one: it is refused by name, not passed over. */
const strict = (shape: z.ZodType) => (shape instanceof z.ZodObject ? shape.strict() : shape);

const streams = ({ carries }: Endpoint) => carries === "binary" || carries === "events";

const hasBody = (endpoint: Endpoint) =>
  endpoint.method !== "GET" && endpoint.carries === "json" && !(endpoint.body instanceof z.ZodUndefined);

function problemsOf(endpoint: Endpoint, guard: Guard<Endpoint>["kind"]): Record<string, z.ZodType> {
  const codes = Object.entries(endpoint.refusals).map(([code, sentence]) => `\`${code}\`: ${sentence}`);
  return {
    ...(guard !== "open" && { 401: problemShape }),
    ...((guard === "member" || guard === "stream") && { 403: problemShape }),
    ...(endpoint.path.includes("{") && { 404: problemShape }),
    ...(codes.length > 0 && { 409: problemShape.describe(codes.join(" · ")) }),
    422: problemShape,
  };
}
