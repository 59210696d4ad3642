import nodemailer, { type SendMailOptions } from "nodemailer";
import { answerCode, failureOf, MailFailed, MailUnset } from "./failures.ts";
import type { Letter } from "./message.ts";
import { keepInOutbox } from "./outbox.ts";

/** What mail leaves by. */
export interface Mailer {
  /** `unset`: not local and no server given, so every `send` throws MailUnset. */
  readonly kind: "smtp" | "outbox" | "unset";
  /**
   * Hands one letter over. `accepted` says that the server took it (or that it lies in the outbox); `response` is the
   * server's answer in digits alone. Throws MailFailed with a code, or MailUnset.
   */
  send(letter: Letter): Promise<{ accepted: boolean; response: string }>;
  /** Whether a server answers and takes our name and password. Sends nothing. Throws like `send`. */
  check(): Promise<void>;
  /** Lets go of the connections, those of letters on their way once they are done. */
  close(): void;
}

/** How mail is set up; `outboxDir` is given only on a local start. */
export interface MailSettings {
  smtpUrl?: string;
  /** `ana@example.org` or `Quiet Room <hello@example.org>`. */
  from: string;
  outboxDir?: string;
  timeouts?: Timeouts;
  /** The time written on letters in the outbox. */
  now?: () => Temporal.Instant;
}

/** Milliseconds: to connect, of silence on a connection, and for one letter in all. */
export interface Timeouts {
  connect: number;
  silence: number;
  letter: number;
}

/** Opens the way mail goes: the server when one is given, else the outbox of a local start, else none. */
export function openMail(settings: MailSettings): Mailer {
  if (settings.smtpUrl) return smtpMailer(settings.smtpUrl, settings.from, settings.timeouts);
  if (settings.outboxDir) return outboxMailer(settings.outboxDir, settings.from, settings.now);
  return unsetMailer();
}

function smtpMailer(url: string, from: string, timeouts: Timeouts = patience): Mailer {
  const pool = nodemailer.createTransport({
    url,
    pool: true,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.connect,
    dnsTimeout: timeouts.connect,
    socketTimeout: timeouts.silence,
    // A connection that closes while a letter is on it says nothing; whether to try again is the job's to decide.
    maxRequeues: 0,
    ...secrecyOf(url),
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  return {
    kind: "smtp",
    async send(letter) {
      // Silence alone is no bound: a server may send one byte every few seconds for ever.
      const signal = AbortSignal.timeout(timeouts.letter);
      try {
        const sent = await pool.sendMail({ ...messageOf(letter, from), signal });
        return { accepted: true, response: answerCode(sent.response) };
      } catch (error) {
        throw error instanceof MailFailed ? error : failureOf(error);
      }
    },
    async check() {
      try {
        await pool.verify();
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => pool.close(),
  };
}

function outboxMailer(outboxDir: string, from: string, now = () => Temporal.Now.instant()): Mailer {
  return {
    kind: "outbox",
    async send(letter) {
      await keepInOutbox(outboxDir, messageOf(letter, from), now());
      return { accepted: true, response: "" };
    },
    check: async () => {},
    close: () => {},
  };
}

function unsetMailer(): Mailer {
  const refuse = async () => {
    throw new MailUnset();
  };
  return { kind: "unset", send: refuse, check: refuse, close: () => {} };
}

function messageOf(letter: Letter, from: string): SendMailOptions {
  // One bare address: a comma or an angle bracket here would be a second recipient.
  if (letter.to.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(letter.to)) {
    throw new MailFailed("refused_address", true);
  }
  return {
    from,
    to: { name: "", address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    attachments: letter.attachments?.map((attachment) => ({ ...attachment, contentDisposition: "attachment" })),
    messageId: letter.messageId,
    headers: { "Content-Language": letter.locale, "Auto-Submitted": "auto-generated", ...letter.headers },
    // Base64 words in headers whatever the language, so that one small reader (eml.ts) serves all we write.
    textEncoding: "base64",
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * STARTTLS is used wherever a server offers it. It is demanded, and the certificate checked, where a password would
 * cross a network: else anyone in between could strip the offer, or answer it, and read it. `?ignoreTLS=true` in the
 * address says that this network is trusted. Without a password a check would only turn encrypted mail into none.
 */
function secrecyOf(url: string): { requireTLS: boolean; tls: { rejectUnauthorized: boolean } } {
  const server = URL.parse(url);
  const nearby = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(server?.hostname ?? "");
  const secret = Boolean(server?.password) && server?.searchParams.get("ignoreTLS") !== "true";
  const demanded = !nearby && (secret || server?.protocol === "smtps:");
  return { requireTLS: demanded, tls: { rejectUnauthorized: demanded } };
}

const patience: Timeouts = { connect: 10_000, silence: 20_000, letter: 60_000 };
