import type { MemberRole } from "#kernel/db/practice.ts";

/** A member as the policies of hearing see one. */
export interface Hearer {
  readonly id: string;
  readonly role: MemberRole;
}

/** What they decide about: never more than this leaves the house anyway. */
export interface Heard {
  readonly kind: string;
  /** Whose own it is, when it is one member's. */
  readonly privateTo: string | null;
}

/** Whether a member hears of such an event; pure, and part of a room's policy.ts. */
export type Hears = (member: Hearer, event: Heard) => boolean;

/** For each subject, the part of a kind before its dot, who hears of it. */
const hearing = new Map<string, Hears>();

/** Each room says who hears of its subjects; main/rooms.ts plugs them in. Of what nobody spoke for, nobody hears. */
export function plugHearing(subjects: Readonly<Record<string, Hears>>): void {
  for (const [subject, hears] of Object.entries(subjects)) hearing.set(subject, hears);
}

export function mayHear(member: Hearer, event: Heard): boolean {
  const [subject = ""] = event.kind.split(".", 1);
  return hearing.get(subject)?.(member, event) ?? false;
}
