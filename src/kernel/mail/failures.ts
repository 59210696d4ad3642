/**
 * Why a letter did not go.
 * `unreachable`: no connection, or it broke. `timeout`: the server did not answer in time. `auth`: it refused our name
 * or password. `refused_address`: it does not take mail for this recipient. `refused`: it does not take this letter,
 * or any from us.
 */
export type MailFailure = "unreachable" | "timeout" | "auth" | "refused_address" | "refused";

/** A letter did not go. Says neither to whom nor what, so that it may be logged and stored. */
export class MailFailed extends Error {
  readonly code: MailFailure;
  /** Whether trying the same letter again is useless. Never so for `auth`: settings get mended, and then it goes. */
  readonly permanent: boolean;
  /** The server's answer as digits ("550", "451 4.3.0"), or "" when it gave none. */
  readonly response: string;

  constructor(code: MailFailure, permanent: boolean, response = "") {
    super(`The mail was not sent: ${sentences[code]}${response && ` (${response})`}.`);
    this.name = "MailFailed";
    this.code = code;
    this.permanent = permanent;
    this.response = response;
  }
}

/** Nothing says how mail leaves this installation. */
export class MailUnset extends Error {
  constructor() {
    super("Mail is not set up: give SMTP_URL, such as smtps://name:password@mail.example.org, and MAIL_FROM.");
    this.name = "MailUnset";
  }
}

/** The digits at the start of a server's answer, without its words, which may repeat an address: "250 2.0.0". */
export function answerCode(response: string | undefined): string {
  const [, code, enhanced] = /^(\d{3})(?:[ -]+(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(response ?? "") ?? [];
  return [code, enhanced].filter(Boolean).join(" ");
}

/** The failure that an error of the mail library stands for; its message and fields, which quote the letter, stay behind. */
export function failureOf(error: unknown): MailFailed {
  const { code = "", command = "", responseCode = 0, response } = error as LibraryError;
  const answer = answerCode(response);
  const final = responseCode >= 500;
  if (code === "ETIMEDOUT" || code === "EABORT") return new MailFailed("timeout", false, answer);
  if (["EAUTH", "ENOAUTH", "EOAUTH2"].includes(code)) return new MailFailed("auth", false, answer);
  if (code === "EENVELOPE" && (command === "RCPT TO" || command === "API")) {
    return new MailFailed("refused_address", final || command === "API", answer);
  }
  // Before a letter is spoken of, even a final answer is about us or the way there, and may be mended.
  if (["ECONNECTION", "ESOCKET", "EDNS", "ETLS", "EPROXY", "EPROTOCOL"].includes(code)) {
    return new MailFailed("unreachable", false, answer);
  }
  return new MailFailed("refused", final, answer);
}

interface LibraryError {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

const sentences: Record<MailFailure, string> = {
  unreachable: "the mail server could not be reached",
  timeout: "the mail server did not answer in time",
  auth: "the mail server did not accept our name and password",
  refused_address: "the mail server does not take mail for this address",
  refused: "the mail server did not take this letter",
};
