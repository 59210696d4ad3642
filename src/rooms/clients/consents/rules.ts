import type { Channel, Purpose } from "./texts/contract.ts";

/** A text as far as it decides what is missing. */
export interface Asked {
  readonly id: string;
  readonly purpose: Purpose;
  readonly required: boolean;
  readonly validFrom: number;
  readonly retiredAt: string | null;
}

/** What a client said once, and whether they took it back. */
export interface Given {
  readonly textId: string;
  readonly purpose: Purpose;
  readonly textVersion: number;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

/** `renew`: given, but in words that the practice has replaced since. */
export type Standing = "given" | "renew" | "withdrawn" | "missing";

/** How one text stands with one client. */
export function standingOf(text: Pick<Asked, "id" | "validFrom">, given: readonly Given[]): Standing {
  const ofText = given.filter(({ textId }) => textId === text.id);
  const held = ofText.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (held.some(({ textVersion }) => textVersion >= text.validFrom)) return "given";
  if (held.length > 0) return "renew";
  return ofText.length > 0 ? "withdrawn" : "missing";
}

/** What must be asked of this client: required, still asked, and not given in words that count. */
export const missingOf = <Text extends Asked>(texts: readonly Text[], given: readonly Given[]): Text[] =>
  texts.filter((text) => text.required && text.retiredAt === null && standingOf(text, given) !== "given");

/**
 * Whether something may be sent by a channel (docs/decisions/007-consents.md). What a client said last about it decides;
 * where they said nothing, it is open as long as the practice asks nothing. Words that were replaced since still open it:
 * nobody's reminders end because a practice words its text better.
 */
export function isOpen(channel: Channel, texts: readonly Asked[], given: readonly Given[]): boolean {
  const said = given.filter(({ purpose }) => purpose === channel);
  const withdrawn = said.flatMap(({ withdrawnAt }) => withdrawnAt ?? []);
  const held = said.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (held.some(({ givenAt }) => withdrawn.every((at) => isAfter(givenAt, at)))) return true;
  if (said.length > 0) return false;
  return !texts.some(({ purpose, retiredAt }) => purpose === channel && retiredAt === null);
}

const isAfter = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) > 0;

/** What is wrong with the day on which something was signed (`YYYY-MM-DD`), seen on `today`; undefined when nothing is. */
export function givenOnMistake(on: string, today: string): string | undefined {
  if (on > today) return "A day that has come.";
  return on < "1950-01-01" ? "A day from 1950 on." : undefined;
}

/** The moment that stands for a day something was signed on: its noon, but never later than now. */
export function momentOf(on: string, zone: string, now: Temporal.Instant): Temporal.Instant {
  const noon = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: "12:00" }).toInstant();
  return Temporal.Instant.compare(noon, now) > 0 ? now : noon;
}
