/** What somebody may be to a client. */
export const personRoles = [
  "partner",
  "parent",
  "child",
  "guardian",
  "relative",
  "payer",
  "emergency",
  "other",
] as const;
export type PersonRole = (typeof personRoles)[number];
