import { port } from "#kernel/ports.ts";

/** Whose a subject of the trail is, and of when. */
export interface Placed {
  readonly clientId: string | null;
  readonly at: string | null;
}

/** What a room says of the kinds it answers for; what is gone or not for the actor is left out of `placed`. */
export interface Answered {
  readonly kinds: readonly string[];
  readonly placed: ReadonlyMap<string, Placed>;
}

/** Asked with ids of subjects by their kind. */
export const trailSubjects = port<ReadonlyMap<string, readonly string[]>, Answered>("TrailSubjects");

/** The ids of all that is kept of a client and that the actor may know of. */
export const trailOfClient = port<{ readonly clientId: string }, readonly string[]>("TrailOfClient");

/** What clients are called; of one who was erased there is no name. */
export const trailNames = port<{ readonly clientIds: readonly string[] }, ReadonlyMap<string, string>>("TrailNames");
