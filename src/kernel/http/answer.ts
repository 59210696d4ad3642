import type { FastifyReply, FastifyRequest } from "fastify";
import { audit } from "#kernel/audit/trail.ts";
import { LastWord } from "#kernel/db/last-word.ts";
import type { Actor, Origin, PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { Endpoint } from "./contract.ts";
import { type Caller, type Input, Preview, RawJson, type Route } from "./guard.ts";
import { begin, forget, type Replay, remember } from "./idempotency.ts";
import { notFound, Problem } from "./problem.ts";

/** The kernel's part of every call: transaction, audit, idempotency and version headers around the room's verb. */
export async function answer(
  route: Route,
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const { endpoint, guard } = route;
  const input = inputOf(endpoint, request);
  const origin = originOf(request);
  const raw = { ...input, house, caller: request.caller, origin, request, reply };
  if (guard.kind === "open") return send(endpoint, reply, await guard.run(raw));
  const caller = request.caller as Caller;
  if (guard.kind === "session") return send(endpoint, reply, await guard.run({ ...raw, caller }));
  const actor = caller.actor as Actor;
  try {
    if (guard.kind === "stream") {
      const streamed = await guard.run({ ...raw, caller, actor });
      return reply.sent ? reply : send(endpoint, reply, streamed);
    }
    const result = await inTransaction(route, house, request, (tx) => guard.run({ ...input, tx, house, caller }));
    if ("replay" in result) return await readAgain(endpoint, request, reply, result.replay);
    return send(endpoint, reply, result.value);
  } catch (fault) {
    if (fault instanceof Problem && fault.status < 500)
      await auditRefusal(house, actor, origin, endpoint, input, fault);
    throw fault;
  }
}

type Outcome = { value: unknown } | { replay: Replay };

function inTransaction(
  route: Route,
  house: House,
  request: FastifyRequest,
  run: (tx: PracticeTx) => Promise<unknown>,
): Promise<Outcome> {
  const { endpoint } = route;
  const caller = request.caller as Caller;
  const quickCommit = endpoint.method === "GET";
  return house.db.inPractice(
    caller.actor as Actor,
    async (tx): Promise<Outcome | LastWord<Outcome>> => {
      const key = await begin(tx, endpoint, request);
      if (key && "replay" in key) return key;
      const value = await run(tx);
      if (value instanceof Preview) {
        if (key) await forget(tx, key.digest);
        return { value };
      }
      const subject = subjectOf(endpoint, request, value);
      if (typeof endpoint.audit === "object") audit(tx, { action: endpoint.audit.action, subject });
      if (key) remember(tx, key.digest, endpoint.status, subject?.id ?? null);
      if (value instanceof LastWord)
        return new LastWord(
          value.id,
          value.answer.then((said) => ({ value: said })),
        );
      return { value };
    },
    { origin: originOf(request), quickCommit },
  );
}

function inputOf(endpoint: Endpoint, request: FastifyRequest): Input<Endpoint> {
  const given = request.headers["if-match"];
  const version = given === undefined ? undefined : Number(/^(?:W\/)?"(\d+)"$/.exec(given)?.[1] ?? Number.NaN);
  if (endpoint.ifMatch === "required" && version === undefined)
    throw new Problem(428, "version_required", "Say in If-Match which version you have seen.");
  if (Number.isNaN(version) && endpoint.ifMatch !== "none")
    throw new Problem(412, "stale_version", "If-Match must hold the version you have seen, in quotes.");
  return { params: request.params, query: request.query, body: request.body ?? undefined, ifMatch: version };
}

function originOf(request: FastifyRequest): Origin {
  return { ip: request.ip, userAgent: request.headers["user-agent"] ?? null };
}

function subjectOf(
  endpoint: Endpoint,
  request: FastifyRequest,
  value: unknown,
): { kind: string; id: string } | undefined {
  const kind = typeof endpoint.audit === "object" ? (endpoint.audit.subject ?? "practice") : "practice";
  const params = request.params as { id?: string };
  const made = (value as { id?: unknown } | undefined)?.id;
  const id = params.id ?? (typeof made === "string" ? made : undefined);
  return id === undefined ? undefined : { kind, id };
}

function send(endpoint: Endpoint, reply: FastifyReply, value: unknown): unknown {
  if (value instanceof Preview) return reply.code(200).send(value.value);
  reply.code(endpoint.status);
  if (value instanceof RawJson) return reply.type("application/json; charset=utf-8").send(value.body);
  const version = (value as { version?: unknown } | undefined)?.version;
  if (typeof version === "number") reply.header("ETag", `"${version}"`);
  if (endpoint.status === 204) return reply.send();
  return reply.send(value);
}

/** Answers a replayed key with the resource as it stands now, under the status of the first answer. */
async function readAgain(
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  replay: Replay,
): Promise<unknown> {
  if (!endpoint.resource || !replay.resourceId || replay.status === 204) return reply.code(replay.status).send();
  const url = `/api/v1${endpoint.resource.replace("{id}", replay.resourceId)}`;
  const { cookie } = request.headers;
  const again = await request.server.inject({
    method: "GET",
    url,
    headers: { ...(cookie && { cookie }) },
    remoteAddress: request.ip,
  });
  if (again.statusCode !== 200) throw notFound();
  if (again.headers.etag) reply.header("ETag", again.headers.etag);
  return reply
    .code(replay.status)
    .header("Idempotent-Replay", "true")
    .type("application/json; charset=utf-8")
    .send(again.body);
}

/** What was refused is remembered in a transaction of its own, since the refused one was rolled back. */
async function auditRefusal(
  house: House,
  actor: Actor,
  origin: Origin,
  endpoint: Endpoint,
  input: Input<Endpoint>,
  problem: Problem,
): Promise<void> {
  const action = typeof endpoint.audit === "object" ? endpoint.audit.action : "request";
  const { id } = input.params as { id?: string };
  const subject =
    id && typeof endpoint.audit === "object" ? { kind: endpoint.audit.subject ?? "practice", id } : undefined;
  const act = { action: `${action}.refused`, subject, detail: { code: problem.code, status: problem.status } };
  await house.db.inPractice(actor, async (tx) => audit(tx, act), { origin, quickCommit: true });
}
