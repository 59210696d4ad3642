import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { z } from "zod";
import type { Route } from "#kernel/http/guard.ts";
import type { World } from "./world.ts";

interface Shape {
  sealed?: boolean;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  items?: Shape;
}

/** The sealed members of every body of every contract, as `METHOD /path member.inner`. */
export function sealedMembers(routes: readonly Route[]): string[] {
  return routes.flatMap(({ endpoint }) => {
    const shape = z.toJSONSchema(endpoint.body, { io: "input", unrepresentable: "any" }) as Shape;
    return sealedIn(shape, "").map((path) => `${endpoint.method} ${endpoint.path} ${path}`);
  });
}

function sealedIn(shape: Shape, path: string): string[] {
  const inner = Object.entries(shape.properties ?? {}).flatMap(([name, child]) =>
    sealedIn(child, path ? `${path}.${name}` : name),
  );
  const variants = (shape.anyOf ?? []).flatMap((variant) => sealedIn(variant, path));
  const found = [...inner, ...variants];
  return found.length > 0 || !shape.sealed ? [...new Set(found)] : [path];
}

/** Where a word is readable in any table of any schema: as text, in a byte string, in JSON. */
export async function tablesWith(superuser: pg.Client, word: string): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hex = Buffer.from(word).toString("hex");
    const hit = await superuser.query(
      `select 1 from ${name} t where position(lower($1) in lower(t::text)) > 0 or position($2 in t::text) > 0 limit 1`,
      [word, hex],
    );
    if (hit.rowCount) found.push(name);
  }
  return found;
}

/** The files below a folder, changed since `sinceMs`, that hold any of these words in UTF-8 or UTF-16. */
export async function filesWith(folder: string, words: readonly string[], sinceMs = 0): Promise<string[]> {
  const needles = words.flatMap((word) => [Buffer.from(word, "utf8"), Buffer.from(word, "utf16le")]);
  const found: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile() || info.mtimeMs < sinceMs) continue;
    const hit = await firstWord(path, needles);
    if (hit) found.push(`${name}: ${hit}`);
  }
  return found;
}

const longestWord = 256;

async function firstWord(path: string, needles: readonly Buffer[]): Promise<string | undefined> {
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) {
      const window = Buffer.concat([tail, chunk as Buffer]);
      const hit = needles.find((needle) => window.includes(needle));
      if (hit) return hit.toString();
      tail = window.subarray(-longestWord);
    }
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
  }
  return undefined;
}

/**
 * Every text of a practice that can still be opened with the keys that are there: each sealed value of each table, tried with
 * every id of its row.
 */
export async function openedWords(world: World, practiceId: string): Promise<string[]> {
  const { rows: columns } = await world.superuser.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = c.relnamespace
     where t.typname = 'sealed' and n.nspname = 'public' and c.relkind = 'r' and not a.attisdropped`,
  );
  const words: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await world.superuser.query(
      `select * from ${table} where practice_id = $1 and ${column} is not null`,
      [practiceId],
    );
    for (const row of rows) words.push(...(await openedIn(world, practiceId, { table, column, row })));
  }
  return words;
}

async function openedIn(
  world: World,
  practiceId: string,
  { table, column, row }: { table: string; column: string; row: Record<string, unknown> },
): Promise<string[]> {
  const ids = Object.values(row).filter((value) => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value));
  for (const rowId of ids as string[]) {
    const cell = { table, column, rowId };
    const open = world.inPractice({ practiceId, memberId: null, role: "system" }, (tx) =>
      tx.sealer.open(row[column] as Buffer, cell),
    );
    const text = await open.catch(() => null);
    if (text !== null) return [text];
  }
  return [];
}
