import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import copy from "pg-copy-streams";
import type { FileStore } from "#kernel/files/store.ts";
import type { Count } from "./count.ts";
import { type Frame, jsonOf } from "./frames.ts";
import type { Erased, WaitingJob } from "./head.ts";
import { asCopied, type Table } from "./tables.ts";

/** Where the frames of a backup go: rows into the open transaction, files into the store. */
export interface Target {
  readonly client: pg.Client;
  readonly files: FileStore;
  readonly count: Count;
  /** Whether a job may wait again. */
  readonly mayWait: (job: WaitingJob) => boolean;
}

export interface Poured {
  readonly erased: readonly Erased[];
  readonly jobsLeftOut: number;
}

/** Reads frames to the end and puts each where it belongs. */
export async function pour(frames: AsyncGenerator<Frame>, target: Target): Promise<Poured> {
  const erased: Erased[] = [];
  let jobsLeftOut = 0;
  for (;;) {
    const next = await frames.next();
    if (next.done) return { erased, jobsLeftOut };
    const { letter } = next.value;
    if (letter === "T") await pourRows(frames, jsonOf<Table>(next.value), target);
    if (letter === "F") await pourFile(frames, jsonOf<{ path: string }>(next.value).path, target);
    if (letter === "J") jobsLeftOut += await queueAgain(jsonOf<WaitingJob[]>(next.value), target);
    if (letter === "L") erased.push(...jsonOf<Erased[]>(next.value));
  }
}

async function pourRows(frames: AsyncGenerator<Frame>, table: Table, { client, count }: Target): Promise<void> {
  const stream = client.query(copy.from(`copy ${asCopied(table)} from stdin`));
  const ended = finished(stream);
  ended.catch(() => {});
  for await (const bytes of dataOf(frames)) {
    if (!stream.write(bytes)) await Promise.race([once(stream, "drain"), ended]);
    count.progress();
  }
  stream.end();
  await ended;
  count.rows += stream.rowCount;
  count.tables += 1;
}

async function pourFile(frames: AsyncGenerator<Frame>, path: string, { files, count }: Target): Promise<void> {
  await files.write(path, dataOf(frames));
  count.files += 1;
  count.progress();
}

/** The bytes up to the end of what they belong to. */
async function* dataOf(frames: AsyncGenerator<Frame>): AsyncGenerator<Buffer> {
  for (;;) {
    const next = await frames.next();
    if (next.done || next.value.letter === "E") return;
    yield next.value.bytes;
  }
}

async function queueAgain(jobs: readonly WaitingJob[], { client, count, mayWait }: Target): Promise<number> {
  const waiting = jobs.filter(mayWait);
  for (const job of waiting) {
    const { task, payload, queue, runAt, maxAttempts, key, priority } = job;
    await client.query("select graphile_worker.add_job($1, $2::json, $3, $4, $5, $6, $7)", [
      task,
      JSON.stringify(payload),
      queue,
      runAt,
      maxAttempts,
      key,
      priority,
    ]);
  }
  count.jobs += waiting.length;
  return jobs.length - waiting.length;
}
