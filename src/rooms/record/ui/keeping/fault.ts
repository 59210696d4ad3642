import { ProblemError } from "#web/problem.ts";

/** Why a text was not taken: it moved on elsewhere, it was signed, nobody answered, the server asks for patience, nobody is signed in, or it says no. */
export type Fault = "stale" | "signed" | "offline" | "busy" | "signed-out" | "refused";

export function faultOf(error: unknown): Fault {
  if (!(error instanceof ProblemError)) return "busy";
  const { code, status } = error;
  if (code === "stale_version") return "stale";
  if (code === "note_signed") return "signed";
  if (code === "unauthenticated" || code === "second_factor_required") return "signed-out";
  // The connection is there, but to the wrong network: the text waits for the right one.
  if (status === 0 || code === "network_not_allowed") return "offline";
  if (status >= 500 || status === 429 || status === 408 || code === "in_progress") return "busy";
  return "refused";
}
