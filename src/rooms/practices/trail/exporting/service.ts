import { Readable } from "node:stream";
import { audit } from "#kernel/audit/trail.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import type { TrailEvent } from "../contract.ts";
import { spelledOut, wantedBy } from "../service.ts";
import { findTrail, type Wanted } from "../store.ts";
import type { exportAuditEvents as endpoint } from "./contract.ts";
import { csvHead, csvLine } from "./rules.ts";

type Exporting = MemberCall<typeof endpoint>;
const batch = 2_000;

/** Streams the trail in constant memory, a batch for each transaction. That it was taken out stands in it before the first byte leaves. */
export async function exportAuditEvents(call: Exporting): Promise<unknown> {
  const { house, actor, origin, reply, query } = call;
  const { format, ...filter } = query;
  const wanted = await house.db.inPractice(
    actor,
    async (tx) => {
      audit(tx, { action: "audit.exported", detail: { format } });
      return wantedBy(tx, filter);
    },
    { origin },
  );
  const today = house.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  reply.code(200).headers({
    "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="audit ${today}.${format}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
  const pages = batches(call, wanted);
  reply.send(Readable.from(format === "csv" ? asCsv(pages) : asJson(pages), { objectMode: false }));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

async function* batches({ house, actor, origin }: Exporting, wanted: Wanted): AsyncGenerator<TrailEvent[]> {
  let after: string | null = null;
  for (;;) {
    const from: string | null = after;
    const read = await house.db.inPractice(
      actor,
      async (tx) => {
        const rows = await findTrail(tx, wanted, from, batch);
        return { events: await spelledOut(tx, rows), last: rows.length < batch ? null : (rows.at(-1)?.id ?? null) };
      },
      { origin, quickCommit: true },
    );
    yield read.events;
    if (read.last === null) return;
    after = read.last;
  }
}

async function* asCsv(pages: AsyncIterable<TrailEvent[]>): AsyncGenerator<string> {
  yield csvHead;
  for await (const events of pages) yield events.map(csvLine).join("");
}

async function* asJson(pages: AsyncIterable<TrailEvent[]>): AsyncGenerator<string> {
  let lead = '{"items":[\n';
  for await (const events of pages)
    for (const event of events) {
      yield `${lead}${JSON.stringify(event)}`;
      lead = ",\n";
    }
  yield lead.startsWith("{") ? '{"items":[]}\n' : "\n]}\n";
}
