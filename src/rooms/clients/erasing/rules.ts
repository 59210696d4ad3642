import type { ErasureOutlook, ErasureReason } from "./contract.ts";
import { erasureReason } from "./contract.ts";

/** How a client stands: until when they must be kept, and whether they were ever seen or written about. */
export interface Standing {
  readonly mustBeKept: boolean;
  readonly wasSeen: boolean;
}

type Refusal = ErasureOutlook["reasons"][number]["refusal"];

/**
 * Why a reason does not hold today; null when it does. Inside the time of keeping professional law stands above the wish to be
 * forgotten (GDPR art. 17 (3) b and c), so only what shows that there was no record to keep, or an order of a court,
 * lifts it. Whether somebody never came is looked up; that a record is wrong, the owner answers for.
 */
export function refusalOf(reason: ErasureReason, { mustBeKept, wasSeen }: Standing): Refusal {
  if (reason === "never_a_client") return wasSeen ? "was_seen" : null;
  if (reason === "wrong_record" || reason === "court_order") return null;
  return mustBeKept ? "must_be_kept" : null;
}

export const reasonsFor = (standing: Standing): ErasureOutlook["reasons"] =>
  erasureReason.options.map((reason) => ({ reason, refusal: refusalOf(reason, standing) }));

/** What a certificate says, as it is signed. */
export interface Certified {
  readonly practiceId: string;
  readonly erasureId: string;
  readonly clientId: string;
  readonly reason: string;
  readonly erasedAt: string;
}

/** The lines that are signed: one for each fact, so that nobody needs a program of ours to read them. */
export function statementOf({ practiceId, erasureId, clientId, reason, erasedAt }: Certified): string {
  const at = Temporal.Instant.from(erasedAt).toString({ fractionalSecondDigits: 3 });
  return [
    "TherapistOS certificate of erasure, version 1",
    `practice ${practiceId}`,
    `erasure ${erasureId}`,
    `client ${clientId}`,
    `reason ${reason}`,
    `erased ${at}`,
    "The key of this client was destroyed, and with it every text and file that it sealed.",
  ].join("\n");
}
