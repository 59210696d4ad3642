/** How clients appear in a feed, from what says least to what says most. */
export const namings = ["id", "initials", "first_name", "full_name"] as const;
export type Naming = (typeof namings)[number];

/** How far back and ahead a feed reaches, and how many appointments it holds at most. */
export const feedDays = { back: 90, ahead: 366 };
export const mostInFeed = 10_000;
export const mostFeeds = 20;
/** A feed's reading is noted once in this time, however often a program asks. */
export const notedEveryHours = 1;

interface Named {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * A client as a feed calls them: `#5C19E0`, `J. V.`, `Juniper` or `Juniper Vale`. Whoever has no such name is called by
 * the end of their id, which is the part of it that chance made.
 */
export function calledIn(naming: Naming, client: Named): string {
  const byId = `#${client.id.slice(-6).toUpperCase()}`;
  if (naming === "id") return byId;
  const names = naming === "first_name" ? [client.firstName] : [client.firstName, client.lastName];
  const known = names.map((name) => name.trim()).filter((name) => name !== "");
  return known.map(naming === "initials" ? initialOf : (name) => name).join(" ") || byId;
}

/** The first letter as a reader sees it, with whatever combines with it. */
function initialOf(name: string): string {
  const [first] = letters.segment(name);
  return `${first!.segment}.`;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The token in a feed's address, or null when it cannot be one: 32 random bytes in base64url. */
export const isFeedToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
