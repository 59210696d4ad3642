import { createHmac } from "node:crypto";
import { V7Generator } from "uuidv7";
import type { RootKeys } from "#kernel/crypto/root-keys.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** What is written of one act: never content, never search text. `detail` holds ids, counts and codes. */
export interface Act {
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A row as it is sealed and verified; `at` in UTC with milliseconds. */
export interface AuditRow {
  readonly practiceId: string;
  readonly id: string;
  readonly at: string;
  readonly memberId: string | null;
  readonly role: string;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly detail: string;
}

/** The root keys from which rows and links are sealed; set once at start, since every verb writes here. */
let roots: RootKeys | undefined;

export function takeAuditKeys(keys: RootKeys): void {
  roots = keys;
}

/** Adds one row to the trail, in the transaction of what it speaks of: with its commit, for nothing waits for it. */
export function audit(tx: PracticeTx, act: Act): void {
  tx.withCommit({ name: "audit", text: insertAuditRow, values: auditValues(rowOf(tx, act)) });
}

/** For a read that joins it to its own statement (`with`), which spares a round trip; takes `auditValues` first. */
export const insertAuditRow = `insert into audit_events
  (practice_id, id, at, member_id, role, action, subject_kind, subject_id, ip, user_agent, detail, mac)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12)`;

export function auditValues(row: AuditRow) {
  const { practiceId, id, at, memberId, role, action, subjectKind, subjectId, ip, userAgent, detail } = row;
  return [practiceId, id, at, memberId, role, action, subjectKind, subjectId, ip, userAgent, detail, macOfRow(row)];
}

/** Who acts, from where and when: a transaction knows it, and so does a call that needs none. */
export type Scene = Pick<PracticeTx, "actor" | "origin" | "now">;

/** Rows are found by time along their ids, so these are made of the moment that the row tells. */
const ids = new V7Generator();

/** The row as it will stand, for those who write it through a prepared statement of their own. */
export function rowOf({ actor, origin, now }: Scene, act: Act): AuditRow {
  return {
    practiceId: actor.practiceId,
    id: ids.generateOrResetWithTs(now.epochMilliseconds).toString(),
    at: now.toString({ fractionalSecondDigits: 3 }),
    memberId: actor.memberId,
    role: actor.role,
    action: act.action,
    subjectKind: act.subject?.kind ?? null,
    subjectId: act.subject?.id ?? null,
    ip: origin.ip,
    userAgent: origin.userAgent?.slice(0, 200) ?? null,
    detail: canonical(act.detail ?? {}),
  };
}

/** HMAC-SHA256 over every member of the row, length-prefixed so that no two rows read the same. */
export function macOfRow(row: AuditRow): Buffer {
  return mac(partsOfRow(row), auditKeys()[0]!);
}

/** Whether the row bears our seal: that of the newest root key, or of one before it. */
export function bearsSeal(row: AuditRow & { readonly mac: Buffer }): boolean {
  const parts = partsOfRow(row);
  return auditKeys().some((key) => mac(parts, key).equals(row.mac));
}

function partsOfRow(row: AuditRow) {
  const { practiceId, id, at, memberId, role, action, subjectKind, subjectId, ip, userAgent, detail } = row;
  return [practiceId, id, at, memberId, role, action, subjectKind, subjectId, ip, userAgent, detail];
}

interface AuditLink {
  readonly practiceId: string;
  readonly position: number;
  readonly eventId: string;
  readonly rowMac: Uint8Array;
  /** The seal of the link before it. */
  readonly before: Uint8Array;
}

/** HMAC-SHA256 of the link at `position`, over the link before it and the row's own seal. */
export function macOfLink(link: AuditLink): Buffer {
  return mac(partsOfLink(link), auditKeys()[0]!);
}

export function linkBearsSeal(link: AuditLink, sealed: Buffer): boolean {
  const parts = partsOfLink(link);
  return auditKeys().some((key) => mac(parts, key).equals(sealed));
}

function partsOfLink({ practiceId, position, eventId, rowMac, before }: AuditLink) {
  return [practiceId, String(position), eventId, hex(rowMac), hex(before)];
}

/** JSON with its keys in order: jsonb gives them back in an order of its own. */
export function canonical(detail: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))));
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function auditKeys(): readonly Buffer[] {
  if (!roots) throw new Error("The audit keys were not set at start.");
  return roots.keysFor("audit");
}

function mac(parts: readonly (string | null)[], key: Buffer): Buffer {
  const text = parts.map((part) => (part === null ? "-" : `${part.length}:${part}`)).join("|");
  return createHmac("sha256", key).update(text).digest();
}
