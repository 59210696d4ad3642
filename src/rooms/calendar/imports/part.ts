import type { FastifyRequest } from "fastify";
import { importRefused } from "./refusal.ts";
import { importLimitBytes, importName } from "./rules.ts";

export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** The part named `file` of a form, whole: an iCalendar file by its content, whatever it is called. */
export async function calendarFile(request: FastifyRequest): Promise<CalendarFile> {
  if (!request.isMultipart()) throw importRefused("calendar_unreadable");
  const part = await request.file({ limits: { fileSize: importLimitBytes }, throwFileSizeLimit: false });
  if (part?.fieldname !== "file") throw importRefused("calendar_unreadable");
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw importRefused("calendar_too_large");
  return { name: importName(part.filename), text: textIn(bytes) };
}

function textIn(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw importRefused("calendar_unreadable");
  }
  if (!/^\s*BEGIN:VCALENDAR\s/i.test(text)) throw importRefused("calendar_unreadable");
  return text;
}
