import type { Limit } from "../sign-in/rules.ts";

/** Codes tried in one session; the last wrong one ends it. */
export const triesPerSession: Limit = { name: "second-factor-per-session", most: 5, withinMinutes: 24 * 60 };

/**
 * Wrong codes of one user over all sessions, for whoever holds the mailbox can open one session after another. At 30 a
 * day a guesser of six digits, three of which are valid at a time, needs twenty years for an even chance.
 */
export const triesPerUser: readonly Limit[] = [
  { name: "second-factor-per-user", most: 10, withinMinutes: 15 },
  { name: "second-factor-per-user-and-day", most: 30, withinMinutes: 24 * 60 },
];

/** The six digits of an authenticator as typed, blanks and hyphens aside; null when it is something else. */
export function digitsOf(typed: string): string | null {
  const bare = typed.normalize("NFKC").replace(/[\s\p{Pd}]/gu, "");
  return /^\d{6}$/.test(bare) ? bare : null;
}
