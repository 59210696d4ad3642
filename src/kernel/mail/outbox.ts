import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { type Mail, readMail } from "./eml.ts";

/** A letter that lies in the outbox. */
export interface KeptLetter extends Mail {
  /** The name of its file without the ending; names sort by time. */
  id: string;
  sentAt: Temporal.Instant;
}

/**
 * Writes a mail to the outbox as a file that any mail program opens, whole or not at all, readable by its owner alone.
 * A letter that is tried again (same Message-ID) within the same millisecond replaces itself; else it lies there twice,
 * as it would arrive twice.
 */
export async function keepInOutbox(outboxDir: string, mail: SendMailOptions, at: Temporal.Instant): Promise<void> {
  const { message } = await writer.sendMail({ ...mail, date: new Date(at.epochMilliseconds) });
  const mark = createHash("sha256").update(String(mail.messageId)).digest("hex").slice(0, 12);
  const time = at.toString({ fractionalSecondDigits: 3 }).replaceAll(":", "-");
  const path = join(outboxDir, `${time}-${mark}.eml`);
  await mkdir(outboxDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, message as Buffer, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The newest letters of the outbox, newest first, at most `limit`. An outbox that is not there yet is empty. */
export async function listOutbox(outboxDir: string, limit = 100): Promise<KeptLetter[]> {
  const names = await readdir(outboxDir).catch(noneYet<string[]>([]));
  const ids = names.filter((name) => fileName.test(name)).map((name) => name.slice(0, -".eml".length));
  const newest = ids.toSorted().reverse().slice(0, limit);
  const letters = await Promise.all(newest.map((id) => readOutbox(outboxDir, id)));
  return letters.filter((letter) => letter !== null);
}

/** One letter of the outbox, or null when there is none of that id (whatever its shape: it comes from an address). */
export async function readOutbox(outboxDir: string, id: string): Promise<KeptLetter | null> {
  const [, day, hour, minute, second] = fileName.exec(`${id}.eml`) ?? [];
  if (!day) return null;
  const source = await readFile(join(outboxDir, `${id}.eml`), "utf8").catch(noneYet(null));
  if (source === null) return null;
  return { ...readMail(source), id, sentAt: Temporal.Instant.from(`${day}T${hour}:${minute}:${second}Z`) };
}

function noneYet<T>(nothing: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return nothing;
    throw error;
  };
}

// 2026-11-21T10-42-07.123Z-1f0c9a77b2d4.eml
const fileName = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z-[0-9a-f]{12}\.eml$/;

// The same composer that writes what goes over SMTP; base64 keeps long lines and Hebrew whole in any editor.
const writer = nodemailer.createTransport(
  { streamTransport: true, buffer: true, newline: "windows" },
  { encoding: "base64" },
);
