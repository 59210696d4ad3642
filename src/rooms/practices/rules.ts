/**
 * The part of a practice's public addresses that comes from its name: `Centre Lliri` becomes `centre-lliri`. Letters
 * of other scripts have none; a name of nothing else becomes `practice`. 2 to 40 characters, as the table demands.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  return plain.length >= 2 ? plain : "practice";
}

/** How many practices one user may own. */
export const mostPractices = 20;

/**
 * The practice a new session stands in: the one used last, or the only one. Null leaves the choice to the user.
 */
export function practiceToStandIn<M extends { practiceId: string }>(
  memberships: readonly M[],
  lastPracticeId: string | null,
): M | null {
  const last = memberships.find((membership) => membership.practiceId === lastPracticeId);
  return last ?? (memberships.length === 1 ? memberships[0]! : null);
}
