import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { meShape, role } from "../contract.ts";
import { email } from "../sign-in/contract.ts";

const invitationShape = z.object({ id, email: z.string(), role, createdAt: instant, expiresAt: instant });

const invitationExample = {
  id: "019cf1a0-0000-7000-8000-0000000000c1",
  email: "noa@example.org",
  role: "therapist",
  createdAt: "2026-05-12T08:00:00Z",
  expiresAt: "2026-05-26T08:00:00Z",
};
export const invite = endpoint({
  method: "POST",
  path: "/members/invitations",
  summary: "Invites someone by mail, for 14 days. For owners.",
  body: z.object({ email, role }),
  reply: invitationShape,
  status: 201,
  refusals: {
    already_member: "This address belongs to a member already.",
    already_invited: "This address has an invitation already. Withdraw it to send another.",
    too_many_invitations: "Fifty invitations wait for an answer. Withdraw some first.",
  },
  audit: { action: "invitation.sent", subject: "invitation" },
  example: invitationExample,
});

export const listInvitations = endpoint({
  method: "GET",
  path: "/members/invitations",
  summary: "Invitations of the practice that wait for an answer, the latest first. For owners.",
  reply: z.object({ items: z.array(invitationShape) }),
  audit: { action: "invitation.listed" },
  example: { items: [invitationExample] },
});

export const withdrawInvitation = endpoint({
  method: "DELETE",
  path: "/members/invitations/{id}",
  summary: "Takes an invitation back. For owners.",
  params: byId,
  audit: { action: "invitation.withdrawn", subject: "invitation" },
});

export const listOwnInvitations = endpoint({
  method: "GET",
  path: "/auth/invitations",
  summary: "Invitations to the caller that wait for an answer.",
  reply: z.object({
    items: z.array(
      z.object({ id, practiceName: z.string(), invitedBy: z.string().nullable(), role, expiresAt: instant }),
    ),
  }),
  audit: "none",
  example: {
    items: [
      {
        id: "019cf1a0-0000-7000-8000-0000000000c1",
        practiceName: "Centre Lliri",
        invitedBy: "Marta Vidal",
        role: "therapist",
        expiresAt: "2026-05-26T08:00:00Z",
      },
    ],
  },
});

export const acceptInvitation = endpoint({
  method: "POST",
  path: "/auth/invitations/{id}/accept",
  summary: "Accepts an invitation; the session stands in that practice from then on.",
  params: byId,
  reply: meShape,
  audit: "own",
  example: {
    user: { id: "019cf1a0-0000-7000-8000-000000000002", email: "noa@example.org", name: "Noa Levi", locale: "he" },
    practice: null,
    member: null,
    practices: [],
    secondFactor: { enrolled: false },
    invitations: 0,
  },
});
