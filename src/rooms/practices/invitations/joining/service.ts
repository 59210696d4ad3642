import { audit } from "#kernel/audit/trail.ts";
import type { Origin } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import { notFound } from "#kernel/http/problem.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { type Membership, takeIn } from "../../members/store.ts";
import { closeInvitation, type Waiting } from "../store.ts";

/** Accepts an invitation for its user; null when it was withdrawn, accepted or outdated by then. */
export async function join(
  house: House,
  waiting: Waiting,
  user: { id: string; email: string; name: string },
  origin: Origin,
): Promise<Membership | null> {
  const { practiceId, invitationId } = waiting;
  return house.db.inPractice(
    systemOf(practiceId),
    async (tx) => {
      const invitation = await closeInvitation(tx, invitationId, "accepted");
      if (!invitation) return null;
      if (invitation.email !== user.email) throw notFound("This invitation");
      const member = await takeIn(tx, user, invitation.role);
      const subject = { kind: "member", id: member.id };
      await emit(tx, { kind: "member.joined", subjectId: member.id, payload: { role: member.role, invitationId } });
      audit(tx, { action: "member.joined", subject, detail: { role: member.role, invitationId } });
      return { practiceId, memberId: member.id, role: member.role };
    },
    { origin },
  );
}
