import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { House } from "#kernel/house.ts";
import { Problem } from "#kernel/http/problem.ts";

/** GET /healthz: the process lives. GET /readyz: database and queue answer, and this process is not shutting down. */
export function answerHealth(app: FastifyInstance, house: House): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.get("/healthz", { schema: { hide: true } }, async () => ({ status: "ok" }));
  app.get("/readyz", { schema: { hide: true } }, async () => {
    if (closing) throw new Problem(503, "unavailable", "This process is shutting down.");
    const queue = await house.db.outside((db) =>
      sql<{ ready: boolean }>`select has_function_privilege('jobs.dequeue(text)', 'execute') as ready`.execute(db),
    );
    if (!queue.rows[0]?.ready) throw new Problem(503, "unavailable", "The queue does not answer.");
    return { status: "ready" };
  });
}
