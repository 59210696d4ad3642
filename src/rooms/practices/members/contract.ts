import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { role } from "../contract.ts";
import { factorsShape } from "../second-factor/contract.ts";

const memberShape = z.object({
  id,
  /** Empty until the member has given a name; show the address then. */
  name: z.string(),
  email: z.string(),
  role,
  joinedAt: instant,
  secondFactor: factorsShape.nullable().describe("what they hold; told to owners only"),
  version: z.int(),
});

const memberExample = {
  id: "019cf1a0-0000-7000-8000-0000000000b1",
  name: "Marta Vidal",
  email: "marta@example.org",
  role: "owner",
  joinedAt: "2026-05-12T08:00:00Z",
  secondFactor: { authenticator: true, passkeys: 0 },
  version: 1,
};
const lastOwner = "A practice has at least one owner. Make someone else an owner first.";

export const listMembers = endpoint({
  method: "GET",
  path: "/members",
  summary: "Who works in the practice, by name.",
  reply: z.object({ items: z.array(memberShape) }),
  audit: { action: "member.listed" },
  example: { items: [memberExample] },
});

export const changeMember = endpoint({
  method: "PATCH",
  path: "/members/{id}",
  summary: "Gives a member another role. For owners.",
  params: byId,
  body: z.object({ role }),
  reply: memberShape,
  refusals: { last_owner: lastOwner },
  ifMatch: "optional",
  audit: { action: "member.changed", subject: "member" },
  example: { ...memberExample, role: "therapist", version: 2 },
});

export const removeMember = endpoint({
  method: "DELETE",
  path: "/members/{id}",
  summary: "Takes a member out of the practice; what they wrote stays. For owners.",
  params: byId,
  refusals: { last_owner: lastOwner },
  audit: { action: "member.removed", subject: "member" },
});
