import pg from "pg";

type Asked = (this: pg.ClientBase, what: unknown, values?: unknown, told?: unknown) => unknown;

/**
 * A connection of a pool, which makes the promises of its answers itself. Where the driver makes them they share a scope with the
 * query, and what collects the young takes both for alive: every answer stayed until everything was collected, 7 kB of a
 * transaction and 10 of a week (`--trace-gc-nvp`: promoted), for which that was due several times as often.
 */
export class Connection extends pg.Client {}

const driversQuery = pg.Client.prototype.query as unknown as Asked;
const ask: Asked = function (what, values, told) {
  const isTold = typeof values === "function" || typeof told === "function";
  if (isTold || typeof (what as pg.Submittable | null)?.submit === "function")
    return driversQuery.call(this, what, values, told);
  const { answer, tell } = answerOf();
  driversQuery.call(this, what, values, tell);
  return answer;
};
Connection.prototype.query = ask as unknown as typeof pg.Client.prototype.query;

/** An answer that is waited for, and what tells it. In a scope of its own: it must not know of the query. */
export function answerOf<T>(): { answer: Promise<T>; tell: (fault: Error | null, result: T) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { answer: promise.catch(toldToWhoAsked), tell: (fault, result) => (fault ? reject(fault) : resolve(result)) };
}

/** As the driver does: the way back leads to who asked and not to the socket. */
function toldToWhoAsked(fault: Error): never {
  Error.captureStackTrace(fault);
  throw fault;
}
