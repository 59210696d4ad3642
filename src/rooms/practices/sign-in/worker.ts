import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { House } from "#kernel/house.ts";
import { type GlobalJob, JobFailed } from "#kernel/jobs/job.ts";
import { MailFailed, MailUnset } from "#kernel/mail/failures.ts";
import { signInLetter } from "#kernel/mail/letters.ts";
import { mailSignInLink } from "../jobs.ts";
import { linkMinutes } from "./rules.ts";
import { purge, readyLink } from "./store.ts";

/**
 * Makes the token, keeps its hash, and mails the link; the token itself stands in the letter alone. Tried again, it
 * makes a new one in place of the old. Whether a letter goes is decided here, out of sight of whoever asked.
 */
export const signInLinkJob: GlobalJob = {
  task: mailSignInLink,
  outward: true,
  run: async (house, payload) => {
    const requestId = String(payload.requestId);
    const token = newToken();
    const now = house.clock.now();
    const recipient = await house.db.outside(async (db) => {
      await purge(db, now);
      return readyLink(db, { id: requestId, hash: hashToken(token), maySignUp: house.env.signUp === "open" }, now);
    });
    if (!recipient) return;
    const letter = signInLetter({ locale: recipient.locale, link: signInAddress(house, token), minutes: linkMinutes });
    const messageId = `<sign-in.${requestId}@${house.env.appUrl.hostname}>`;
    await house.mail.send({ ...letter, to: recipient.email, messageId }).catch((fault: unknown) => {
      if (fault instanceof MailFailed && fault.permanent)
        return house.log.warn({ code: fault.code, requestId }, "sign-in link not mailed");
      throw new JobFailed(mailCode(fault));
    });
  },
};

/** Why a letter did not go, as a code that may be stored; rethrows what is no failure of mail. */
export function mailCode(fault: unknown): string {
  if (fault instanceof MailFailed) return fault.code;
  if (fault instanceof MailUnset) return "mail_unset";
  throw fault;
}

/** Where a link leads: a page on which a click uses it up, since mail programs open links by themselves. */
export function signInAddress(house: House, token: string): string {
  return new URL(`/sign-in/verify?token=${token}`, house.env.appUrl).href;
}
