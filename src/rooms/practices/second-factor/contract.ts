import { z } from "zod";
import { endpoint, words } from "#kernel/http/contract.ts";
import { userShape } from "../sign-in/contract.ts";

export const factorsShape = z.object({
  authenticator: z.boolean(),
  passkeys: z.int().describe("how many"),
});

/** Six digits of an authenticator, or a backup code like `k7mq-3xzd`; blanks and capitals do not matter. */
const code = words(32);

const codeWrong = "This code is not right, or was used already.";

export const giveSecondFactor = endpoint({
  method: "POST",
  path: "/auth/second-factor",
  summary:
    "Gives the second factor of a session that waits for it: six digits, or a backup code, which is used up. The fifth wrong code ends the session.",
  body: z.object({ code }),
  reply: z.object({ user: userShape }),
  refusals: { code_wrong: codeWrong },
  audit: "own",
  example: {
    user: { id: "019cf1a0-0000-7000-8000-000000000001", email: "marta@example.org", name: "Marta Vidal", locale: "es" },
  },
});

export const readSecondFactor = endpoint({
  method: "GET",
  path: "/auth/second-factor",
  summary: "Which second factors the caller holds: what can be given now. A backup code does for any of them.",
  reply: factorsShape,
  audit: "none",
  example: { authenticator: true, passkeys: 1 },
});

export const proveAgain = endpoint({
  method: "POST",
  path: "/auth/second-factor/again",
  summary:
    "Proves again, with a code, that it is the caller who sits here: asked before a passkey is added or removed, fifteen minutes after the sign-in.",
  body: z.object({ code }),
  refusals: { code_wrong: codeWrong },
  audit: "own",
});

export const startTotp = endpoint({
  method: "POST",
  path: "/auth/totp",
  summary:
    "Starts to enrol an authenticator. Nothing is demanded until it is confirmed; starting again replaces what was started.",
  reply: z.object({
    secret: z.string().describe("base32, to type in").meta({ sealed: true }),
    uri: z.string().describe("otpauth:// address, to show as a QR code").meta({ sealed: true }),
  }),
  refusals: { totp_enrolled: "A second factor is enrolled already. Remove it first." },
  audit: "none",
  example: {
    secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    uri: "otpauth://totp/TherapistOS:marta%40example.org?issuer=TherapistOS&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30",
  },
});

export const confirmTotp = endpoint({
  method: "POST",
  path: "/auth/totp/confirm",
  summary: "Confirms the authenticator with its first code. The backup codes are shown this once.",
  body: z.object({ code }),
  reply: z.object({ backupCodes: z.array(z.string()) }),
  refusals: {
    code_wrong: codeWrong,
    totp_enrolled: "A second factor is enrolled already. Remove it first.",
    totp_not_started: "Start the enrolment first.",
  },
  audit: "own",
  example: { backupCodes: ["k7mq-3xzd", "p2hw-9rtc"] },
});

export const removeTotp = endpoint({
  method: "DELETE",
  path: "/auth/totp",
  summary: "Removes the second factor and its backup codes, with a code of it.",
  body: z.object({ code }),
  refusals: { code_wrong: codeWrong, totp_not_enrolled: "No second factor is enrolled." },
  audit: "own",
});
