import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { faultCode, isDiskFull, isOverdue, isUnavailable } from "#kernel/db/faults.ts";
import { StoreTrouble } from "#kernel/files/s3/trouble.ts";
import type { Log } from "#kernel/log/log.ts";
import { type Issue, Problem, problemBody } from "./problem.ts";

/** Every failure becomes a problem; a fault of ours is logged once, by code, and answered without its message. */
export function answerFailures(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((fault, request, reply) => send(reply, request, problemOf(fault, request, log)));
  app.setNotFoundHandler((request, reply) =>
    send(reply, request, new Problem(404, "not_found", "There is nothing at this address.")),
  );
}

export function send(reply: FastifyReply, request: FastifyRequest, problem: Problem): FastifyReply {
  const retry = problem.extra.retryAfterSeconds ?? (problem.status === 503 ? 2 : undefined);
  if (retry !== undefined) reply.header("Retry-After", String(retry));
  return reply
    .code(problem.status)
    .header("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(problemBody(problem, request.id)));
}

function problemOf(fault: unknown, request: FastifyRequest, log: Log): Problem {
  if (fault instanceof Problem) return fault;
  if (hasZodFastifySchemaValidationErrors(fault)) return misshapen(fault);
  if (isUnavailable(fault))
    return new Problem(
      503,
      "unavailable",
      "The database is away for a moment. Try again shortly; nothing was changed.",
    );
  if (fault instanceof StoreTrouble) {
    log.error({ requestId: request.id, route: request.routeOptions.url, code: fault.code }, "the file store failed");
    return new Problem(503, "unavailable", "Files cannot be reached for a moment. Try again shortly.");
  }
  if (isOverdue(fault)) {
    log.warn({ requestId: request.id, route: request.routeOptions.url, code: faultCode(fault) }, "request gave up");
    return new Problem(503, "unavailable", "Others were in the way too long. Try again shortly; nothing was changed.");
  }
  if (isDiskFull(fault)) {
    log.error({ code: "disk_full" }, "no room to write");
    return new Problem(507, "disk_full", "There is no room left to save this. Nothing was changed.");
  }
  const known = ofFastify(fault);
  if (known) return known;
  log.error(
    { requestId: request.id, route: request.routeOptions.url, fault, code: faultCode(fault) },
    "request failed",
  );
  return new Problem(500, "internal", "Something failed on our side. Nothing was changed.");
}

interface ShapeFault {
  validationContext?: string;
  validation: { instancePath: string; message?: string }[];
}

function misshapen(fault: unknown): Problem {
  const { validationContext, validation } = fault as ShapeFault;
  const where = validationContext === "querystring" ? "query" : (validationContext ?? "body");
  const issues: Issue[] = validation.slice(0, 50).map((issue) => ({
    path: `${where}${issue.instancePath.replaceAll("/", ".")}`,
    message: issue.message ?? "This is not as it should be.",
  }));
  return new Problem(422, "invalid_request", "Something in the request is not as it should be.", { issues });
}

const sentences: Record<number, [string, string]> = {
  400: ["invalid_request", "The request could not be read."],
  406: ["invalid_request", "This cannot be answered in the form that was asked for."],
  413: ["too_large", "This is larger than what is taken here."],
  415: ["invalid_request", "This kind of content is not taken here."],
  503: ["unavailable", "Too much at once. Try again shortly; nothing was changed."],
};

/** Fastify's own client errors (malformed JSON, too large, wrong type) and its shedding of load. */
function ofFastify(fault: unknown): Problem | undefined {
  const { statusCode } = fault as { statusCode?: number };
  const sentence = statusCode === undefined ? undefined : sentences[statusCode];
  return sentence && new Problem(statusCode as number, ...sentence);
}
