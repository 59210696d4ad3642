import type { Member } from "../policy.ts";

/** Who made a snippet changes it; a shared one an owner does, too, since authors leave and mistakes stay. */
export const mayChangeSnippet = (member: Member, snippet: { memberId: string; shared: boolean }): boolean =>
  member.id === snippet.memberId || (snippet.shared && member.role === "owner");
