import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { keptHead } from "./heads.ts";
import { genesis } from "./linker.ts";
import { type AuditRow, bearsSeal, canonical, linkBearsSeal } from "./trail.ts";

/** What is wrong, and with which row: `at` is a link's position or an event's id. */
export interface Finding {
  readonly kind: "changed" | "removed" | "inserted" | "reordered" | "cut" | "rewritten";
  readonly at: string;
}

export interface Verdict {
  readonly practiceId: string;
  readonly links: number;
  readonly findings: Finding[];
}

interface Joined {
  position: number;
  linkMac: Buffer;
  eventId: string;
  xid: string;
  row: (AuditRow & { mac: Buffer; xid: string }) | null;
}

/** An event's columns as they are read here; all null beside a link whose event is gone. */
interface EventColumns {
  id: string;
  at: string;
  member_id: string | null;
  role: string;
  action: string;
  subject_kind: string | null;
  subject_id: string | null;
  ip: string | null;
  user_agent: string | null;
  detail: Record<string, unknown>;
  mac: Buffer;
  xid: string;
}

const pageSize = 5_000;
/** Beyond this many the rest is not named one by one. */
const most = 100;

/** A part of the trail that was read: as far as the link `links`, and whether more come after it. */
interface Part {
  readonly links: number;
  readonly findings: readonly Finding[];
  readonly more: boolean;
}

/** Reads the whole trail of a practice and names what was changed, removed, inserted, reordered or cut. Bounded memory. */
export async function verifyTrail(house: House, practiceId: string): Promise<Verdict> {
  const { links, findings } = await house.db.inPractice(systemOf(practiceId), (tx) => verifyPart(house, tx));
  return { practiceId, links, findings: findings.slice(0, most) };
}

/**
 * Reads the links after position `after`, `count` of them at most: a long trail is read in parts, each by itself, since what
 * a part needs of those before it stands in its last link. What no link holds, and a cut, is said with the last part.
 */
export async function verifyPart(
  house: House,
  tx: PracticeTx,
  { after = 0, count = Number.POSITIVE_INFINITY }: { after?: number; count?: number } = {},
): Promise<Part> {
  house.keys.refresh();
  const head = await keptHead(house, tx.actor.practiceId);
  const { walk, more } = await walkLinks(tx, head, { after, count });
  if (more) return { links: walk.links, findings: walk.findings, more };
  const findings = [...walk.findings, ...(await strangers(tx, walk.lastXid, walk.lastEventId))];
  if (head && walk.links < head.position) findings.push({ kind: "cut", at: String(walk.links + 1) });
  return { links: walk.links, findings, more };
}

interface Walk {
  links: number;
  findings: Finding[];
  lastXid: string;
  lastEventId: string;
}

async function walkLinks(
  tx: PracticeTx,
  head: { position: number; mac: string } | undefined,
  { after, count }: { after: number; count: number },
): Promise<{ walk: Walk; more: boolean }> {
  const { walk, mac } = await walkFrom(tx, after);
  let before = mac;
  for (;;) {
    const links = await readLinks(tx, walk.links);
    for (const link of links) {
      const finding = judge(tx, link, walk, before);
      if (finding && walk.findings.length < most) walk.findings.push(finding);
      if (head?.position === link.position && head.mac !== link.linkMac.toString("hex"))
        walk.findings.push({ kind: "rewritten", at: String(link.position) });
      before = link.linkMac;
      walk.links = link.position;
      walk.lastXid = link.xid;
      walk.lastEventId = link.eventId;
    }
    if (links.length < pageSize) return { walk, more: false };
    if (walk.links - after >= count) return { walk, more: true };
  }
}

/** Where reading goes on after a link; at 0 from the beginning. */
async function walkFrom(tx: PracticeTx, after: number): Promise<{ walk: Walk; mac: Uint8Array }> {
  const query = tx.db.selectFrom("audit_links").select(["xid", "event_id", "mac"]).where("position", "=", after);
  const link = await query.where("practice_id", "=", tx.actor.practiceId).executeTakeFirst();
  const lastEventId = link?.event_id ?? "00000000-0000-0000-0000-000000000000";
  return {
    walk: { links: after, findings: [], lastXid: link?.xid ?? "0", lastEventId },
    mac: link?.mac ?? genesis,
  };
}

function judge(tx: PracticeTx, link: Joined, walk: Walk, before: Uint8Array): Finding | undefined {
  const at = String(link.position);
  if (link.position !== walk.links + 1) return { kind: "removed", at: String(walk.links + 1) };
  if (!link.row) return { kind: "removed", at };
  if (!bearsSeal(link.row)) return { kind: "changed", at };
  if (link.row.xid !== link.xid || !follows(link, walk)) return { kind: "reordered", at };
  const { practiceId } = tx.actor;
  const sealed = { practiceId, position: link.position, eventId: link.eventId, rowMac: link.row.mac, before };
  return linkBearsSeal(sealed, link.linkMac) ? undefined : { kind: "reordered", at };
}

function follows(link: Joined, walk: Walk): boolean {
  const [a, b] = [BigInt(walk.lastXid), BigInt(link.xid)];
  return a < b || (a === b && walk.lastEventId < link.eventId);
}

async function readLinks(tx: PracticeTx, after: number): Promise<Joined[]> {
  const { rows } = await sql<EventColumns & { position: number; link_mac: Buffer; event_id: string; link_xid: string }>`
    select l.position, l.mac as link_mac, l.event_id, l.xid::text as link_xid, ${columns}
    from audit_links l left join audit_events e on e.practice_id = l.practice_id and e.id = l.event_id
    where l.practice_id = ${tx.actor.practiceId} and l.position > ${after} order by l.position limit ${sql.lit(pageSize)}`.execute(
    tx.db,
  );
  return rows.map((row) => ({
    position: Number(row.position),
    linkMac: row.link_mac,
    eventId: row.event_id,
    xid: row.link_xid,
    row: row.id ? rowOf(tx.actor.practiceId, row) : null,
  }));
}

const columns = sql.raw(`e.id, to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.member_id, e.role, e.action,
  e.subject_kind, e.subject_id, e.ip, e.user_agent, e.detail, e.mac, e.xid::text as xid`);

function rowOf(practiceId: string, row: EventColumns): AuditRow & { mac: Buffer; xid: string } {
  return {
    practiceId,
    id: row.id,
    at: row.at,
    memberId: row.member_id,
    role: row.role,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    ip: row.ip,
    userAgent: row.user_agent,
    detail: canonical(row.detail),
    mac: row.mac,
    xid: row.xid,
  };
}

/** Events no link holds: those the linker has passed were put in later; the others must at least bear our seal. */
async function strangers(tx: PracticeTx, lastXid: string, lastId: string): Promise<Finding[]> {
  const { rows } = await sql<EventColumns & { passed: boolean }>`
    select ${columns}, (e.xid, e.id) <= (${lastXid}::xid8, ${lastId}::uuid) as passed from audit_events e
    where e.practice_id = ${tx.actor.practiceId} and not exists (
      select from audit_links l where l.practice_id = e.practice_id and l.event_id = e.id)
    order by e.xid, e.id limit ${sql.lit(pageSize)}`.execute(tx.db);
  return rows
    .filter((row) => row.passed || !bearsSeal(rowOf(tx.actor.practiceId, row)))
    .map((row) => ({ kind: "inserted", at: String(row.id) }) as const);
}
