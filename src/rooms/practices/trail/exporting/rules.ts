import type { TrailEvent } from "../contract.ts";

const columns: readonly (readonly [string, (event: TrailEvent) => string | null])[] = [
  ["at", ({ at }) => at],
  ["member", ({ member }) => member?.name ?? null],
  ["memberId", ({ member }) => member?.id ?? null],
  ["role", ({ role }) => role],
  ["action", ({ action }) => action],
  ["refused", ({ refused }) => refused],
  ["subject", ({ subject }) => subject?.kind ?? null],
  ["subjectId", ({ subject }) => subject?.id ?? null],
  ["subjectAt", ({ subject }) => subject?.at ?? null],
  ["client", ({ subject }) => subject?.name ?? null],
  ["clientId", ({ subject }) => subject?.clientId ?? null],
  ["ip", ({ ip }) => ip],
  ["userAgent", ({ userAgent }) => userAgent],
  ["id", ({ id }) => id],
];

/** The first line. The mark before it tells Excel that this is UTF-8. */
export const csvHead = `\ufeff${columns.map(([name]) => name).join(",")}\r\n`;

export const csvLine = (event: TrailEvent): string => `${columns.map(([, read]) => cell(read(event))).join(",")}\r\n`;

/**
 * RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises: names and
 * what a browser says of itself come from others.
 */
function cell(text: string | null): string {
  if (text === null) return "";
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
