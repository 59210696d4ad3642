import { claim, settle } from "#kernel/effects/ledger.ts";
import type { House } from "#kernel/house.ts";
import { type Job, JobFailed, systemOf } from "#kernel/jobs/job.ts";
import { MailFailed } from "#kernel/mail/failures.ts";
import { invitationLetter } from "#kernel/mail/letters.ts";
import type { Letter } from "#kernel/mail/message.ts";
import { mailInvitation } from "../jobs.ts";
import { membersById } from "../members/store.ts";
import { mailCode } from "../sign-in/worker.ts";
import { readPractice } from "../store.ts";
import { waitingInvitation } from "./store.ts";

/** Mails an invitation that still waits, once. The link leads to the sign-in page: the mailbox is the proof, asked there. */
export const invitationJob: Job = {
  task: mailInvitation,
  outward: true,
  run: async (house, practiceId, payload) => {
    const planned = await plan(house, practiceId, String(payload.invitationId));
    if (!planned) return;
    const settled = (state: "sent" | "failed", reason: string | null) =>
      house.db.inPractice(systemOf(practiceId), (tx) => settle(tx, planned.effectId, state, reason));
    try {
      await house.mail.send(planned.letter);
    } catch (fault) {
      const code = mailCode(fault);
      await settled("failed", code);
      if (fault instanceof MailFailed && fault.permanent) return;
      throw new JobFailed(code);
    }
    await settled("sent", null);
  },
};

async function plan(
  house: House,
  practiceId: string,
  invitationId: string,
): Promise<{ effectId: string; letter: Letter } | null> {
  return house.db.inPractice(systemOf(practiceId), async (tx) => {
    const effect = await claim(tx, { kind: "mail", key: `invitation:${invitationId}`, subjectId: invitationId });
    if (effect.turn === "done") return null;
    const invitation = await waitingInvitation(tx, invitationId);
    if (!invitation) {
      await settle(tx, effect.id, "skipped", "not_waiting");
      return null;
    }
    const practice = await readPractice(tx);
    const [inviter] = await membersById(tx, [invitation.invitedBy]);
    const words = invitationLetter({
      locale: practice.locale,
      practiceName: practice.name,
      inviterName: inviter?.name || inviter?.email || practice.name,
      role: invitation.role,
      link: new URL("/sign-in", house.env.appUrl).href,
    });
    const messageId = `<invitation.${invitationId}@${house.env.appUrl.hostname}>`;
    return { effectId: effect.id, letter: { ...words, to: invitation.email, messageId } };
  });
}
