import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./api.gen.ts";
import { ProblemError, problemOf } from "./problem.ts";

/** The specification's paths as they stand under the base: it may write them with `/api/v1` or without. */
export type Paths = { [Path in keyof paths as Path extends `/api/v1${infer Rest}` ? Rest : Path]: paths[Path] };

/**
 * The API, typed by its specification: `const { data } = await api.GET("/clients/{id}", { params: { path: { id } } })`.
 * Whatever is not a success is thrown as a `ProblemError`, so `data` is there when the promise is fulfilled.
 */
export const api = createClient<Paths>({ baseUrl: "/api/v1", credentials: "same-origin" });

type SessionLost = (error: ProblemError) => void;
let sessionLost: SessionLost = () => {};

/** Says what to do when the session is gone (401) or wants its second factor; the router leads to the door. */
export function onSessionLost(act: SessionLost): void {
  sessionLost = act;
}

/** Sends a mutation again under the same key without doing it twice: `headers: { "Idempotency-Key": idempotencyKey() }`. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}

let underWay = 0;

/** How many changes were sent and are not answered yet. */
export const changesUnderWay = (): number => underWay;

const countChanges: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") underWay++;
  },
  onResponse({ request }) {
    if (request.method !== "GET") underWay--;
  },
  onError({ request }) {
    if (request.method !== "GET") underWay--;
  },
};

/** Nothing opens before a sign-in, a second factor or setting one up, nor from a network the practice is not entered from. */
const shut = new Set(["unauthenticated", "second_factor_required", "second_factor_missing", "network_not_allowed"]);

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return undefined;
    const problem = await problemOf(response);
    if (shut.has(problem.code)) sessionLost(problem);
    throw problem;
  },
  onError({ error }) {
    // fetch says TypeError when there was no answer at all; an abort stays what it is.
    return error instanceof TypeError ? new ProblemError(0, {}) : undefined;
  },
};

api.use(throwProblems, countChanges);
