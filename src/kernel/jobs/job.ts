import type { PracticeTx } from "#kernel/db/practice.ts";
import type { DomainEvent } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { JobPayload } from "./queue.ts";

/** A job of a practice. Its handler opens its own transactions, because mail and files must not hold one open. */
export interface Job {
  readonly task: string;
  /** Reaches somebody outside. What a backup holds of it may have been done since, and is not done again. */
  readonly outward?: boolean;
  /** `attempt` counts from 1; `lastAttempt` says that a failure now is final. */
  readonly run: (
    house: House,
    practiceId: string,
    payload: JobPayload,
    attempt: { number: number; last: boolean },
  ) => Promise<void>;
}

/** A job outside any practice. */
export interface GlobalJob {
  readonly task: string;
  readonly outward?: boolean;
  readonly run: (house: House, payload: JobPayload, attempt: { number: number; last: boolean }) => Promise<void>;
}

/** What a room does when something happened to its left; runs once per event, in one transaction, as `system`. */
export interface Subscriber {
  /** Stable: it is part of the key under which deliveries are remembered. */
  readonly name: string;
  readonly kinds: readonly string[];
  readonly on: (tx: PracticeTx, event: DomainEvent, house: House) => Promise<void>;
}

/** What a room gives the worker. */
export interface RoomWork {
  readonly jobs?: readonly Job[];
  readonly globalJobs?: readonly GlobalJob[];
  readonly subscribers?: readonly Subscriber[];
}

/** The tasks that reach somebody outside. */
export function outwardTasks(rooms: readonly RoomWork[]): ReadonlySet<string> {
  const jobs = rooms.flatMap((room) => [...(room.jobs ?? []), ...(room.globalJobs ?? [])]);
  return new Set(jobs.filter(({ outward }) => outward).map(({ task }) => task));
}

/** A job's failure with a stable code, the only thing of it that the queue keeps. */
export class JobFailed extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export const systemOf = (practiceId: string) => ({ practiceId, memberId: null, role: "system" as const });
