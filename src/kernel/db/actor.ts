import type { Settings } from "./at-once.ts";

export type MemberRole = "owner" | "therapist" | "assistant";

/** Who acts in a practice. `system` is a job: it has no member, reads what its verb needs, and is audited as such. */
export interface Actor {
  readonly practiceId: string;
  readonly memberId: string | null;
  readonly role: MemberRole | "system";
}

/** Where a request came from, for the audit trail; a job has none. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const roles = new Set(["owner", "therapist", "assistant", "system"]);

/**
 * Opens the transaction and says who acts, in one round trip. Every value is checked against a closed form, since a
 * simple query of several statements takes no parameters. `set local` is not planned, as a select would be.
 */
export function enter(actor: Actor, quickCommit: boolean): string {
  checked(actor);
  const { practiceId, memberId, role } = actor;
  const settings = `set local app.practice_id = '${practiceId}'; set local app.member_id = '${memberId ?? ""}'; set local app.role = '${role}'`;
  return `begin; ${settings}${quickCommit ? "; set local synchronous_commit = off" : ""}`;
}

/** Who acts, for a statement that is a transaction by itself and does not wait for the disk. */
export function settingsOf(actor: Actor): Settings {
  checked(actor);
  const { practiceId, memberId, role } = actor;
  const who = ["app.practice_id", practiceId, "app.member_id", memberId ?? "", "app.role", role] as const;
  return [...who, "synchronous_commit", "off"];
}

/** The same for a statement in no practice. */
export const nobody: Settings = [
  "app.practice_id",
  "",
  "app.member_id",
  "",
  "app.role",
  "",
  "synchronous_commit",
  "off",
];

function checked({ practiceId, memberId, role }: Actor): void {
  if (!uuid.test(practiceId) || !roles.has(role) || (memberId && !uuid.test(memberId)))
    throw new Error("An actor is a practice, a member and a role.");
}
