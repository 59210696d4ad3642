import pg from "pg";
import { createPractice, practiceIds } from "#rooms/practices/door.ts";
import { addClients, ownerOf } from "./data.ts";
import { figuresOf, median, shown } from "./figures.ts";
import { Load, type Shot } from "./load.ts";
import { openBench } from "./place.ts";
import { type RunningServer, startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";

const clients = 10_000;
/** Searches one after the other: the floor looks through its table as long. */
const connections = 1;

/**
 * Finding among 10,000 clients of each of 100 practices, whose names nobody can read on the disk, against a floor that has them in
 * plain text in one table and looks with `ilike`. `quick`: three practices.
 */
export async function run(words: string[]): Promise<void> {
  const quick = words.includes("quick");
  const [practices, seconds] = quick ? [3, 4] : [100, 10];
  const { opened, env } = await openBench(quick ? "clients-quick" : "clients");
  const running: RunningServer[] = [];
  try {
    await fill(opened, practices);
    const ours = await startServer(["src/main/start.ts", "--role=all"], 3341, "/readyz", env);
    running.push(ours);
    running.push(await startServer(["bench/floor.ts", opened.ownerUrl, "3342"], 3342, "/"));
    const loads = { ours: new Load(3341, await signInAll(opened, 3341, practices)), floor: new Load(3342, []) };
    console.log(`\n${practices} practices of ${clients.toLocaleString("en")} clients`);
    const firstLooks: number[] = [];
    for (let practice = 0; practice < practices; practice++) {
      const [look] = await loads.ours.closed(shotOf("/clients?limit=50", practice), 1, 0.05);
      firstLooks.push(look?.ms ?? 0);
    }
    console.log(`  the first look into a practice, whose names are opened then: ${median(firstLooks).toFixed(0)} ms`);
    for (const [kind, query] of Object.entries(asked)) {
      const path = query === null ? "/clients?limit=50" : `/clients?query=${encodeURIComponent(query)}`;
      const found = await loads.ours.closed(
        (nth) => ({ ...shotOf(path, nth % practices)(), kind }),
        connections,
        seconds,
      );
      console.log(`  ${kind.padEnd(28)} ${shown(figuresOf(found, seconds))}`);
    }
    const floor = await loads.floor.closed(floorShot, connections, seconds);
    console.log(`  ${"floor, a part of a name".padEnd(28)} ${shown(figuresOf(floor, seconds))}`);
    console.log(`  (aim: p95 ≤ 50 ms) memory of our server: ${ours.memoryMb().toFixed(0)} MB`);
  } finally {
    for (const server of running) await server.stop();
    await opened.close();
  }
}

/** What somebody types, by what it tries; null for the list as it opens. */
const asked = {
  "the list's first page": null,
  "a part of a name": "lindmar",
  "without the accent": "garcia",
  "one letter wrong": "valkenbrug",
  "the end of a phone": "004271",
  "a part of a mail": "p9912@",
  Hebrew: "כהן",
  nobody: "qqqqxx",
};

const shotOf = (path: string, practice: number) => (): Shot => ({
  kind: "find",
  practice,
  method: "GET",
  path: `/api/v1${path}`,
});
const floorShot = (): Shot => ({ kind: "floor", practice: -1, method: "GET", path: "/people?query=lindmar" });

const firsts = [
  "Juniper",
  "Rowan",
  "Sage",
  "In\u00e9s",
  "Alder",
  "Nuria",
  "\u05e0\u05d5\u05e2\u05d4",
  "Bram",
  "Lior",
  "Fern",
];
const lasts = [
  "Vale",
  "Garc\u00eda",
  "Lindmark",
  "Valkenburg",
  "\u05db\u05d4\u05df",
  "Ash",
  "Thorn",
  "Moss",
  "Brook",
  "Okafor",
];

/** Ten times ten names, told apart by a number after the last. */
const personOf = (nth: number) => ({
  firstName: firsts[nth % 10] as string,
  lastName: `${lasts[Math.floor(nth / 10) % 10]} ${nth}`,
  email: `p${nth}@bench.example`,
  phone: `+34600${String(nth).padStart(6, "0")}`,
  tags: nth % 7 === 0 ? ["evenings"] : [],
});

async function fill(opened: Awaited<ReturnType<typeof openBench>>["opened"], practices: number): Promise<void> {
  const settings = { timeZone: "UTC", locale: "en", currency: "EUR" } as const;
  const there = (await practiceIds(opened.house)).length;
  if (there < practices) console.log(`  filling ${practices - there} practices with ${clients} clients each, once …`);
  for (let nth = there; nth < practices; nth++) {
    const email = ownerOf(nth);
    const { practiceId } = await createPractice(opened.house, {
      ...settings,
      email,
      userName: "Bench",
      name: `Bench ${nth}`,
    });
    await addClients(opened, practiceId, clients, personOf);
  }
  const superuser = new pg.Client({ connectionString: opened.ownerUrl });
  await superuser.connect();
  await superuser.query("drop table if exists floor_clients");
  await superuser.query(
    "create table floor_clients (id int primary key, first_name text, last_name text, email text, phone text)",
  );
  const rows = Array.from({ length: clients }, (_, nth) => personOf(nth));
  await superuser.query(
    "insert into floor_clients select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])",
    [
      rows.map((_, nth) => nth),
      ...(["firstName", "lastName", "email", "phone"] as const).map((key) => rows.map((row) => row[key])),
    ],
  );
  await superuser.query("vacuum analyze");
  await superuser.end();
}
