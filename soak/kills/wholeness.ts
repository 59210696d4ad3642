import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Linker } from "#kernel/audit/linker.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { keyOf } from "#kernel/crypto/envelope.ts";
import { unwrapPersonKey, unwrapPracticeKey } from "#kernel/crypto/key-wrap.ts";
import { contentsOf, type Insight, practiceIds } from "./insight.ts";
import type { Premises } from "./premises.ts";

/**
 * What is half written in a house, in a sentence each: a key that does not open or that nothing is under, a sealed value without
 * its key, a copy that cannot be made, a file that nobody owns, a job that was given up, a trail that is not whole.
 */
export async function wholeness(insight: Insight, premises: Premises): Promise<string[]> {
  const findings = [
    ...(await keysThatDoNotOpen(insight)),
    ...(await keysUnderWhichNothingIs(insight)),
    ...(await valuesWithoutKey(insight)),
    ...(await filesOfNobody(insight)),
    ...(await jobsGivenUp(insight)),
    ...remains(premises),
  ];
  await new Linker(insight.house).linkAll();
  for (const id of await practiceIds(insight)) {
    await contentsOf(insight, id).catch((fault: Error) =>
      findings.push(`a copy of ${id} breaks off: ${fault.message}`),
    );
    const { findings: broken } = await verifyTrail(insight.house, id);
    findings.push(...broken.map(({ kind, at }) => `the trail is ${kind} at ${at}`));
  }
  return findings;
}

interface KeyRow {
  readonly practice_id: string;
  readonly id: string;
  readonly version: number;
  readonly wrapped: Buffer;
  readonly root_key_id: string;
  readonly practice_key_version: number;
  readonly kind: "member" | "person" | "group";
}

async function keysThatDoNotOpen({ house, rows }: Insight): Promise<string[]> {
  const findings: string[] = [];
  const practices = new Map<string, ReturnType<typeof unwrapPracticeKey>[]>();
  for (const row of await rows<KeyRow>("select * from practice_keys order by version desc"))
    try {
      const key = unwrapPracticeKey(house.keys, row.practice_id, { ...row, rootKeyId: row.root_key_id });
      practices.set(row.practice_id, [...(practices.get(row.practice_id) ?? []), key]);
    } catch (fault) {
      findings.push(`a practice's key does not open: ${(fault as Error).message}`);
    }
  for (const row of await rows<KeyRow>("select * from person_keys"))
    try {
      const stands = { ...row, practiceKeyVersion: row.practice_key_version };
      unwrapPersonKey(practices.get(row.practice_id) ?? [], row.practice_id, stands);
    } catch (fault) {
      findings.push(`the key ${row.id} of a ${row.kind} does not open: ${(fault as Error).message}`);
    }
  return findings;
}

/** But for keys of what a job will still remove. */
async function keysUnderWhichNothingIs({ rows }: Insight): Promise<string[]> {
  const references = await rows<{ of: string; column: string }>(
    `select k.conrelid::regclass::text as of, a.attname as column from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[array_upper(k.conkey, 1)]
     where k.contype = 'f' and k.confrelid = 'person_keys'::regclass`,
  );
  const used = references.map(
    ({ of, column }) => `select practice_id, ${column} from ${of} where ${column} is not null`,
  );
  const idle = await rows<{ id: string; kind: string }>(
    `select id, kind from person_keys k where (practice_id, id) not in (${used.join(" union ")})
       and not exists (select from graphile_worker._private_jobs j where j.payload::text like '%' || k.id || '%')`,
  );
  return idle.map(({ id, kind }) => `the key ${id} of a ${kind} is under nothing`);
}

async function valuesWithoutKey({ rows }: Insight): Promise<string[]> {
  const columns = await rows<{ of: string; column: string }>(
    `select a.attrelid::regclass::text as of, a.attname as column from pg_attribute a
       join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
     where a.atttypid = 'sealed'::regtype and exists (select from pg_attribute p where p.attrelid = a.attrelid and p.attname = 'practice_id')`,
  );
  const keys = await rows<{ practice_id: string; id: string }>(
    "select practice_id, id from person_keys where wrapped <> ''",
  );
  const known = new Set(keys.map(({ practice_id, id }) => `${practice_id}/${id}`));
  const findings: string[] = [];
  for (const { of, column } of columns) {
    const cells = await rows<{ practice_id: string; cell: Buffer }>(
      `select practice_id, ${column} as cell from ${of} where ${column} is not null`,
    );
    const lost = cells.filter(({ practice_id, cell }) => !known.has(`${practice_id}/${keyOf(cell).id}`)).length;
    if (lost > 0) findings.push(`${lost} values of ${of}.${column} have no key`);
  }
  return findings;
}

/** But for files that a job will still remove: an upload that died is swept within the hour. */
async function filesOfNobody({ house, rows }: Insight): Promise<string[]> {
  const owned = await rows<{ path: string }>(
    `select 'attachments/' || practice_id || '/' || f as path from attachments, unnest(array[id, preview_id, thumbnail_id]) f where f is not null
     union all select 'uploads/' || practice_id || '/' || upload_id || '-' || id from upload_parts
     union all select 'consents/' || practice_id || '/' || scan_id from consents where scan_id is not null
     union all select 'imports/' || practice_id || '/' || id from client_imports where key_id is not null
     union all select 'erasures/' || practice_id || '/' || client_id from erasures
     union all select 'audit-heads/' || practice_id from practices
     union all select path from erasure_files`,
  );
  const known = new Set(owned.map(({ path }) => path));
  const jobs = await rows<{ payload: string }>("select payload::text as payload from graphile_worker._private_jobs");
  const waiting = jobs.map(({ payload }) => payload).join("\n");
  const strays: string[] = [];
  for await (const path of house.files.list(""))
    if (!known.has(path) && !waiting.includes(path.slice(-36))) strays.push(path);
  return strays.length > 0 ? [`${strays.length} files belong to nobody, as ${strays[0]}`] : [];
}

async function jobsGivenUp({ rows }: Insight): Promise<string[]> {
  const given = await rows<{ task: string; why: string }>(
    `select t.identifier as task, j.last_error as why from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where j.attempts >= j.max_attempts`,
  );
  return given.map(({ task, why }) => `the job ${task} was given up: ${why}`);
}

/** What lies about in the folder: a restore that is not over, a key that never got its name. */
function remains({ folder, endedByItself }: Premises): string[] {
  const keys = join(folder, "keys");
  const stray = existsSync(keys) ? readdirSync(keys).filter((name) => name.endsWith(".tmp")) : [];
  return [
    ...(existsSync(join(folder, "restoring")) ? ["a restore is marked as not over"] : []),
    ...(endedByItself ? [endedByItself] : []),
    ...stray.map((name) => `keys/${name} was left behind`),
  ];
}
