import pg from "pg";
import { Linker } from "#kernel/audit/linker.ts";
import { type AuditRow, auditValues } from "#kernel/audit/trail.ts";
import { type Finding, verifyTrail } from "#kernel/audit/verify.ts";
import type { House } from "#kernel/house.ts";
import { idAt } from "#kernel/time/ids.ts";
import { createPractice, practiceIds } from "#rooms/practices/door.ts";
import { ownerOf } from "./data.ts";
import { openBench } from "./place.ts";

const batch = 5_000;
const firstMoment = Temporal.Instant.from("2030-01-07T08:00:00Z");

/**
 * A practice's trail of a million rows, sealed and linked as the product does it, is verified; then one row is changed, one
 * taken away, one put in and two change places, each must be named, and all is put back. `quick`: a tenth of it.
 */
export async function run(words: string[]): Promise<void> {
  const quick = words.includes("quick");
  const rows = quick ? 100_000 : 1_000_000;
  const { opened } = await openBench(quick ? "trail-quick" : "trail");
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  try {
    const practiceId = await practiceWith(opened.house, superuser, rows);
    const floor = await timed(() => superuser.query("select count(*), sum(length(mac)) from audit_events"));
    console.log(
      `\na trail of ${rows.toLocaleString("en")} rows; reading them all once, in SQL: ${floor.seconds.toFixed(1)} s`,
    );
    const whole = await timed(() => verifyTrail(opened.house, practiceId));
    console.log(`  verified in ${whole.seconds.toFixed(1)} s (aim ≤ 60), ${whole.value.findings.length} findings`);
    console.log(`  memory of this process: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`);
    await tamperedWith(superuser, rows, async (expected) => {
      const { findings } = await verifyTrail(opened.house, practiceId);
      for (const { kind, at } of expected) {
        const named = findings.some((finding) => finding.kind === kind && finding.at === at);
        console.log(`  ${kind} at ${at}: ${named ? "named" : "NOT NAMED"}`);
        if (!named) process.exitCode = 1;
      }
    });
    const after = await verifyTrail(opened.house, practiceId);
    if (after.findings.length > 0) throw new Error("The trail was not put back; remove .cache/bench-trail*.");
  } finally {
    await superuser.end();
    await opened.close();
  }
}

async function practiceWith(house: House, superuser: pg.Client, rows: number): Promise<string> {
  const settings = { name: "The Bench", timeZone: "UTC", locale: "en", currency: "EUR" } as const;
  const [known] = await practiceIds(house);
  const practiceId =
    known ?? (await createPractice(house, { email: ownerOf(0), userName: "Bench", ...settings })).practiceId;
  const { rows: counted } = await superuser.query("select count(*)::int as there from audit_events");
  for (let from = counted[0].there; from < rows; from += batch)
    await insertRows(
      superuser,
      Array.from({ length: Math.min(batch, rows - from) }, (_, at) => rowAt(practiceId, from + at)),
    );
  const linked = await new Linker(house).linkAll();
  if (linked > 0) await superuser.query("vacuum analyze audit_events, audit_links");
  return practiceId;
}

const acts = ["client.read", "note.read", "note.written", "appointment.moved", "clients.listed"];

/** A row every five seconds, of things that are met again and again. */
function rowAt(practiceId: string, index: number): AuditRow {
  const at = firstMoment.add({ seconds: index * 5 });
  return {
    practiceId,
    id: idAt(at.epochMilliseconds).slice(0, 24) + index.toString(16).padStart(12, "0"),
    at: at.toString({ fractionalSecondDigits: 3 }),
    memberId: null,
    role: "system",
    action: acts[index % acts.length] as string,
    subjectKind: "client",
    subjectId: `0190a000-0000-7000-8000-${(index % 400).toString(16).padStart(12, "0")}`,
    ip: "127.0.0.1",
    userAgent: "bench",
    detail: JSON.stringify({ count: index % 7 }),
  };
}

async function insertRows(superuser: pg.Client, rows: readonly AuditRow[]): Promise<void> {
  const values = rows.map(auditValues);
  const column = (at: number) => values.map((row) => row[at]);
  await superuser.query(
    `insert into audit_events
       (practice_id, id, at, member_id, role, action, subject_kind, subject_id, ip, user_agent, detail, mac)
     select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::text[],
       $8::uuid[], $9::text[], $10::text[], $11::jsonb[], $12::bytea[])`,
    Array.from({ length: 12 }, (_, at) => column(at)),
  );
}

/** An id that stands in no link. */
const forged = "0190a000-0000-7000-8000-00000000f0f0";

/** Falsifies the trail in every way, lets it be looked at, and puts it back as it was. */
async function tamperedWith(
  superuser: pg.Client,
  rows: number,
  look: (expected: readonly Finding[]) => Promise<void>,
): Promise<void> {
  const [changed, removed, first] = [rows / 5, (rows / 5) * 2, (rows / 5) * 3] as const;
  const swapped = [first, first + 1];
  const ask = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows;
  const eventAt = async (position: number): Promise<string> =>
    (await ask("select event_id from audit_links where position = $1", [position]))[0].event_id;
  const touched = [await eventAt(changed), await eventAt(removed)] as const;
  await ask("create temp table events_before as select * from audit_events where id = any($1)", [touched]);
  await ask("create temp table links_before as select * from audit_links where position = any($1)", [swapped]);
  await ask("begin");
  await ask(`update audit_events set detail = '{"count": 99}' where id = $1`, [touched[0]]);
  await ask("delete from audit_events where id = $1", [touched[1]]);
  await ask(
    `insert into audit_events (practice_id, id, at, role, action, mac, xid)
     select practice_id, $1, at, role, action, mac, xid from audit_events where id = $2`,
    [forged, await eventAt(first)],
  );
  await ask("delete from audit_links where position = any($1)", [swapped]);
  await ask("insert into audit_links select practice_id, $1 - position, event_id, xid, mac from links_before", [
    first + first + 1,
  ]);
  await ask("commit");
  try {
    await look([
      { kind: "changed", at: String(changed) },
      { kind: "removed", at: String(removed) },
      { kind: "reordered", at: String(first) },
      { kind: "inserted", at: forged },
    ]);
  } finally {
    await ask("begin");
    await ask("delete from audit_events where id = any($1)", [[touched[0], forged]]);
    await ask("insert into audit_events select * from events_before");
    await ask("delete from audit_links where position = any($1)", [swapped]);
    await ask("insert into audit_links select * from links_before");
    await ask("commit");
  }
}

async function timed<T>(act: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const began = performance.now();
  const value = await act();
  return { value, seconds: (performance.now() - began) / 1_000 };
}
