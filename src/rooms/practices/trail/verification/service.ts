import { audit } from "#kernel/audit/trail.ts";
import { verifyPart } from "#kernel/audit/verify.ts";
import type { Call } from "#kernel/http/guard.ts";
import { Buckets } from "#kernel/http/limits.ts";
import { Problem } from "#kernel/http/problem.ts";
import type { verifyAuditEvents as endpoint } from "./contract.ts";
import { chainOf, placed } from "./store.ts";

/** So many links in one request: some tenths of a second. */
const part = 25_000;
const most = 100;
/** A trail of two millions at once, then a part every other second: reading it costs more than most requests do. */
const reading = new Buckets({ burst: 80, perSecond: 0.5 });

export async function verifyAuditEvents({ tx, house, query }: Call<typeof endpoint>) {
  const seconds = reading.take(tx.actor.practiceId, Date.now());
  if (seconds > 0)
    throw new Problem(429, "too_many_requests", "Too many requests. Try again shortly.", {
      extra: { retryAfterSeconds: seconds },
    });
  const { entries, since } = await chainOf(tx);
  const { links, findings, more } = await verifyPart(house, tx, { after: query.after, count: part });
  if (query.after === 0) audit(tx, { action: "audit.verified" });
  return {
    entries: Math.max(entries, links),
    read: links,
    next: more ? links : null,
    since,
    findings: await placed(tx, findings.slice(0, most)),
  };
}
