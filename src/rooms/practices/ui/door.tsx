import type { Member } from "./queries.ts";

export { type Member, useMembers } from "./queries.ts";

/** What to call a member on screen: the name, or the address until there is one. Stands in `<bdi>`. */
export function memberName(member: Pick<Member, "name" | "email">): string {
  return member.name || member.email;
}
