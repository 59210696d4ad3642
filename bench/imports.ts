import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { OpenHouse } from "#main/house.ts";
import { createPractice, practiceIds } from "#rooms/practices/door.ts";
import { ownerOf } from "./data.ts";
import { openBench } from "./place.ts";
import { startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";

const port = 3351;
const lines = 10_000;
/** As many rows of the floor in one transaction as lines of ours. */
const atOnce = 200;

/**
 * A file of 10,000 clients: sent and read, tried, brought in and taken back over HTTP, in one process that serves and works, and
 * a search beside it every tenth of a second. The floor writes the same lines in plain text, a row a statement.
 */
export async function run(): Promise<void> {
  const { opened, env } = await openBench("imports");
  try {
    const practice = await newPractice(opened);
    const server = await startServer(["src/main/start.ts", "--role=all"], port, "/readyz", env);
    try {
      const jars = await signInAll(opened, port, practice + 1);
      await bringIn(jars[practice] as Map<string, string>);
      console.log(`  memory of our server, at most: ${server.peakMb().toFixed(0)} MB`);
    } finally {
      await server.stop();
    }
    console.log(`  ${"floor, plain rows".padEnd(28)} ${((await floor(opened.ownerUrl)) / 1_000).toFixed(1)} s`);
    console.log("  (aim: brought in within 60 s)");
  } finally {
    await opened.close();
  }
}

/** The number of a practice without clients. */
async function newPractice(opened: OpenHouse): Promise<number> {
  const nth = (await practiceIds(opened.house)).length;
  const settings = { timeZone: "Europe/Madrid", locale: "en", currency: "EUR", userName: "Bench" } as const;
  await createPractice(opened.house, { ...settings, email: ownerOf(nth), name: `Bench ${nth}` });
  return nth;
}

const headings = "First name,Last name,E-mail,Mobile,Date of birth,Street,Postcode,Town,Occupation,Tags,Notes";
const cellsOf = (nth: number) => [
  `Juniper${nth % 97}`,
  `Vale ${nth}`,
  `p${nth}@bench.example`,
  `+34 600 ${String(nth).padStart(6, "0")}`,
  `${String((nth % 28) + 1).padStart(2, "0")}/${String((nth % 12) + 1).padStart(2, "0")}/${1940 + (nth % 70)}`,
  `Carrer de la Menta ${nth}`,
  "08001",
  "Barcelona",
  "Bookbinder",
  nth % 7 === 0 ? "evenings" : "",
  "Rings twice",
];

async function bringIn(jar: Map<string, string>): Promise<void> {
  const form = new FormData();
  const text = [headings, ...Array.from({ length: lines }, (_, nth) => cellsOf(nth).join(","))].join("\n");
  form.append("file", new Blob([text], { type: "text/csv" }), "bench.csv");
  const ask = asker(jar);
  const sent = await timed("sent, read and guessed", () => ask("POST", "/client-imports", form));
  const path = `/client-imports/${sent.id}`;
  await timed("tried", () => ask("POST", `${path}/try`));
  const searches = beside(ask);
  await timed("brought in", () => ask("POST", `${path}/start`).then(() => until(ask, path, "done")));
  const ms = (await searches.stop()).sort((a, b) => a - b);
  console.log(`  a search beside it, p50 and p95  ${at(ms, 0.5).toFixed(0)} and ${at(ms, 0.95).toFixed(0)} ms`);
  await timed("taken back", () => ask("POST", `${path}/undo`).then(() => until(ask, path, "undone")));
}

type Ask = (method: string, path: string, body?: FormData) => Promise<{ id: string; state: string }>;

function asker(jar: Map<string, string>): Ask {
  return async (method, path, body) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { method, headers: { cookie }, body });
    for (const set of reply.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";", 1)[0] as string).split(/=(.*)/s);
      jar.set(name, value);
    }
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}.`);
    return (await reply.json()) as { id: string; state: string };
  };
}

async function until(ask: Ask, path: string, state: string): Promise<void> {
  for (;;) {
    const one = await ask("GET", path);
    if (one.state === state) return;
    if (one.state === "failed") throw new Error("The import ended early.");
    await wait(200);
  }
}

async function timed<Value>(what: string, act: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  const value = await act();
  console.log(`  ${what.padEnd(28)} ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  return value;
}

/** What a colleague waits for who looks for somebody meanwhile, in ms. */
function beside(ask: Ask): { stop(): Promise<number[]> } {
  let going = true;
  const ended = (async () => {
    const taken: number[] = [];
    while (going) {
      const begun = performance.now();
      await ask("GET", "/clients?query=vale&limit=50");
      taken.push(performance.now() - begun);
      await wait(100);
    }
    return taken;
  })();
  return {
    stop: () => {
      going = false;
      return ended;
    },
  };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

async function floor(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("drop table if exists floor_imports");
  await client.query(
    "create table floor_imports (id int primary key, first text, last text, mail text, phone text, born text, street text, code text, town text, job text, tags text, note text)",
  );
  const begun = performance.now();
  for (let nth = 0; nth < lines; nth++) {
    if (nth % atOnce === 0) await client.query("begin");
    await client.query({
      name: "floor",
      text: "insert into floor_imports values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      values: [nth, ...cellsOf(nth)],
    });
    if (nth % atOnce === atOnce - 1) await client.query("commit");
  }
  const took = performance.now() - begun;
  await client.end();
  return took;
}
