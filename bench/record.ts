import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { createPractice } from "#rooms/practices/door.ts";
import { addClients, ownerOf } from "./data.ts";
import { type Figures, figuresOf, median, shown } from "./figures.ts";
import type { Outcome } from "./load.ts";
import { openBench } from "./place.ts";
import { type RunningServer, startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";

const writers = 50;
/** A writer's autosaves come at most this often: a second of pause, and what it took to be answered. */
const betweenMs = 1_000;
const profiling = process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];

/**
 * Fifty people write at once: each sends what they have after a second of pause, with the version they saw. The floor is a
 * bare route with one UPDATE of the same bytes as superuser. Files are measured by `npm run bench -- files`.
 */
export async function run(words: string[]): Promise<void> {
  const [rounds, seconds] = words.includes("quick") ? [1, 5] : [3, 20];
  const { opened, env } = await openBench("record");
  const running: RunningServer[] = [];
  try {
    const ids = await layNotes(opened);
    const ours = await startServer([...profiling, "src/main/start.ts", "--role=all"], 3331, "/readyz", env);
    running.push(ours);
    running.push(await startServer(["bench/floor.ts", opened.ownerUrl, "3332"], 3332, "/"));
    const [jar] = await signInAll(opened, ours.port, 1);
    const cookie = () => [...(jar as Map<string, string>)].map(([name, value]) => `${name}=${value}`).join("; ");
    const notes = await begin(opened.ownerUrl, ours.port, cookie(), ids);
    await write("http://127.0.0.1:3331/api/v1", cookie, notes, 3);
    const ratios: number[] = [];
    const slowest: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const mine = await write("http://127.0.0.1:3331/api/v1", cookie, notes, seconds);
      const theirs = await write("http://127.0.0.1:3332", () => "", notes, seconds);
      console.log(`  ours   ${shown(mine)}\n  floor  ${shown(theirs)}`);
      slowest.push(mine.p95);
      ratios.push(mine.p95 / theirs.p95);
    }
    console.log(`  p95 of an autosave, ${writers} writers: ${median(slowest).toFixed(1)} ms (aim ≤ 40)`);
    console.log(`  to the floor's: ${median(ratios).toFixed(2)}`);
  } finally {
    for (const server of running) await server.stop();
    await opened.close();
  }
}

interface Written {
  readonly id: string;
  version: number;
}

/** A practice with as many clients as writers, made once; and the floor's rows, anew. */
async function layNotes(opened: Awaited<ReturnType<typeof openBench>>["opened"]): Promise<string[]> {
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  try {
    if ((await superuser.query("select from practices")).rowCount === 0) {
      const practice = { name: "Bench 0", timeZone: "UTC", locale: "en", currency: "EUR" } as const;
      const { practiceId } = await createPractice(opened.house, { email: ownerOf(0), userName: "Bench", ...practice });
      await addClients(opened, practiceId, writers);
    }
    await superuser.query("drop table if exists floor_notes");
    await superuser.query("create table floor_notes (id uuid primary key, body text not null, version int not null)");
    const { rows } = await superuser.query("select id from clients order by id limit $1", [writers]);
    return rows.map(({ id }) => id as string);
  } finally {
    await superuser.end();
  }
}

async function begin(ownerUrl: string, port: number, cookie: string, clientIds: readonly string[]): Promise<Written[]> {
  const superuser = new pg.Client({ connectionString: ownerUrl });
  const notes: Written[] = [];
  await superuser.connect();
  for (const clientId of clientIds) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/notes`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ clientId, sections: { plan: "Sleep diary." } }),
    });
    const { id, version } = (await answer.json()) as Written;
    await superuser.query("insert into floor_notes values ($1, '{}', 1)", [id]);
    notes.push({ id, version });
  }
  await superuser.end();
  return notes;
}

/** Each writer sends a sentence more, waits for the answer and a second, and goes on from the version that came back. */
async function write(url: string, cookie: () => string, notes: readonly Written[], seconds: number): Promise<Figures> {
  const until = performance.now() + seconds * 1_000;
  const outcomes: Outcome[] = [];
  const writer = async (note: Written, nth: number) => {
    await wait((nth * betweenMs) / writers);
    for (let sentence = 1; performance.now() < until; sentence++) {
      const plan = `Sleep diary until Friday, walks on the other days. `.repeat(20 + (sentence % 20));
      const began = performance.now();
      const answer = await fetch(`${url}/notes/${note.id}`, {
        method: "PATCH",
        headers: { cookie: cookie(), "content-type": "application/json", "if-match": `"${note.version}"` },
        body: JSON.stringify({ sections: { plan } }),
      });
      const { version } = (await answer.json()) as Written;
      outcomes.push({ kind: "autosave", ms: performance.now() - began, status: answer.status });
      if (url.includes("/api/")) note.version = version;
      await wait(betweenMs);
    }
  };
  await Promise.all(notes.map(writer));
  return figuresOf(outcomes, seconds);
}
