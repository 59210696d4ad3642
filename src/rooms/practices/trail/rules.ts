/** What acts are sorted into, for whoever looks for one. */
export const families = ["reading", "changing", "copying", "opening", "refused", "people", "signing_in"] as const;
export type Family = (typeof families)[number];

const refusal = ".refused";
const reads = /(^|[._])(read|list|listed|search|searched|directory)$/;
const copies = /(^|[._])(printed|exported|export|archived_copy)$|^attachment\.archived$/;
const people = /^(member|invitation)\./;
const signing = /^(session|second_factor|passkey|draft_key)\./;

/** What sort of act it is: "note.read" is reading, whatever was refused is refused. */
export function familyOf(action: string): Family {
  if (action.endsWith(refusal)) return "refused";
  if (action === "note.opened") return "opening";
  if (signing.test(action)) return "signing_in";
  if (copies.test(action)) return "copying";
  if (reads.test(action)) return "reading";
  return people.test(action) ? "people" : "changing";
}

/** The act itself, and whether it was refused: a refused one is written down as the act and ".refused". */
export function actOf(action: string): { action: string; isRefused: boolean } {
  const isRefused = action.endsWith(refusal);
  return { action: isRefused ? action.slice(0, -refusal.length) : action, isRefused };
}

export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** A day ("2026-05-12") begins in the practice's zone; an instant is itself. With `end`, the end of the day. */
export function momentOf(text: string, zone: string, end: boolean): string {
  if (text.length > 10) return text;
  const date = Temporal.PlainDate.from(text).add({ days: end ? 1 : 0 });
  return date.toZonedDateTime(zone).toInstant().toString();
}
