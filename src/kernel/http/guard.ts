import type { FastifyReply, FastifyRequest } from "fastify";
import type { LastWord } from "#kernel/db/last-word.ts";
import type { Actor, MemberRole, Origin, PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from "./contract.ts";

/**
 * `pending` until the second factor, where one is enrolled, has been given; `enrolling` while one must be enrolled first,
 * because the practice asks it of its members.
 */
export type Stage = "pending" | "enrolling" | "full";

/** Who calls, as the session says: a user, and a member once a practice is chosen. */
export interface Caller {
  readonly sessionId: string;
  readonly userId: string;
  readonly stage: Stage;
  readonly actor: Actor | null;
  /** From where the chosen practice may be entered, as in `192.0.2.0/24`; none named: from anywhere. */
  readonly networks: readonly string[];
}

/** Which roles a policy lets in; what it decides about one record, the verb asks with the record in hand. */
export type Policy = (member: { role: MemberRole }) => boolean;

export interface Input<E> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The version named in `If-Match`. */
  readonly ifMatch: number | undefined;
}

/** A call inside a practice: the verb runs in one transaction, which ends with it. */
export interface Call<E> extends Input<E> {
  readonly tx: PracticeTx;
  readonly house: House;
  readonly caller: Caller;
}

/** A call that needs more than one transaction, or none of a practice: sign-in, uploads, streams. */
export interface RawCall<E> extends Input<E> {
  readonly house: House;
  readonly caller: Caller | null;
  readonly origin: Origin;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface MemberCall<E> extends RawCall<E> {
  readonly caller: Caller;
  readonly actor: Actor;
}

type Answer<E> = Promise<ReplyOf<E> | RawJson | Preview>;

/** How a verb in a transaction ends: it may leave with its last word. */
type Ended<E> = Promise<ReplyOf<E> | RawJson | Preview | LastWord<ReplyOf<E>>>;

/** JSON made by the database or a cache, text or bytes, sent as it is. */
export class RawJson {
  readonly body: string | Buffer;
  constructor(body: string | Buffer) {
    this.body = body;
  }
}

/** What would come of a request: nothing was written, so it is sent with 200 and no key remembers it. */
export class Preview {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

export type Guard<E extends Endpoint> =
  | { kind: "open"; run: (call: RawCall<E>) => Answer<E> }
  | { kind: "session"; admits: Stage; run: (call: RawCall<E> & { caller: Caller }) => Answer<E> }
  | { kind: "member"; policy: Policy; run: (call: Call<E>) => Ended<E> }
  | { kind: "stream"; policy: Policy; run: (call: MemberCall<E>) => Promise<unknown> };

export interface Route<E extends Endpoint = Endpoint> {
  readonly endpoint: E;
  readonly guard: Guard<E>;
}

/** Anyone may call; only under /auth/ or /public/, or for what the house says of itself. */
export const open = <E extends Endpoint>(run: (call: RawCall<E>) => Answer<E>): Guard<E> => ({ kind: "open", run });

/** Whoever is signed in, with or without a practice. */
export const signedIn = <E extends Endpoint>(run: (call: RawCall<E> & { caller: Caller }) => Answer<E>): Guard<E> => ({
  kind: "session",
  admits: "full",
  run,
});

/** Whoever is signed in, even when they must enrol a second factor before anything else: what enrolling needs. */
export const enrolling = <E extends Endpoint>(run: (call: RawCall<E> & { caller: Caller }) => Answer<E>): Guard<E> => ({
  kind: "session",
  admits: "enrolling",
  run,
});

/** Whoever gave the first factor, even when the second is still due: giving it, and leaving. */
export const halfSignedIn = <E extends Endpoint>(
  run: (call: RawCall<E> & { caller: Caller }) => Answer<E>,
): Guard<E> => ({
  kind: "session",
  admits: "pending",
  run,
});

/** Members whom the policy lets in; the verb runs in one transaction that rolls back when it throws. */
export const may = <E extends Endpoint>(policy: Policy, run: (call: Call<E>) => Ended<E>): Guard<E> => ({
  kind: "member",
  policy,
  run,
});

/** As `may`, for uploads and streams that must not hold a transaction open, and reads of a single statement: the verb opens its own. */
export const mayStream = <E extends Endpoint>(
  policy: Policy,
  run: (call: MemberCall<E>) => Promise<unknown>,
): Guard<E> => ({
  kind: "stream",
  policy,
  run,
});

/** Ties an endpoint to the guard that answers it: one line per endpoint in a room's routes.ts. */
export const route = <E extends Endpoint>(endpoint: E, guard: Guard<E>): Route =>
  ({ endpoint, guard }) as unknown as Route;
