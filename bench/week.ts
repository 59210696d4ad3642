import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { OpenHouse } from "#main/house.ts";
import { fill, firstMonday, type Size, visitsPerWeek } from "./data.ts";
import { figuresOf, median, shown } from "./figures.ts";
import { Load, type Outcome, type Shot } from "./load.ts";
import { openBench } from "./place.ts";
import { each, type Spent, spentBy } from "./processor.ts";
import { type RunningServer, startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";

const large: Size = { practices: 1_000, clients: 40, visits: 1_000 };
const small: Size = { practices: 10, clients: 40, visits: 1_000 };
/**
 * So many that neither server has anything to wait for: with 16 both processors rested for a tenth of the time under ours, and it was
 * the length of the way there and back that was measured.
 */
const connections = 32;
/**
 * How often (a second) something of the mix is asked: by 1,000 practices each every ten seconds, every three, and at more than a
 * third of what a week alone can be asked.
 */
const paces = [100, 333];
const shareOfMost = 0.35;
/** Bookings and pages of clients are new to the server then: their statements are planned on each connection, their code compiled. */
const mixWarmSeconds = 4;
/** The runtime gives back what it does not need once it has nothing to do. */
const restMs = 12_000;
/** `BENCH_PROFILE=folder` writes a CPU profile of our server there, to say where the time goes. */
const profiling = process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];

/**
 * A week of a practice over HTTP with session, row-level security, names and audit, against the floor. `quick` shortens
 * each measurement; ratios are medians of alternating rounds.
 */
export async function run(words: string[]): Promise<void> {
  const seconds = words.includes("quick") ? 3 : 8;
  const rounds = words.includes("quick") ? 1 : 3;
  const big = await measure("large", large, seconds, rounds, true);
  const little = await measure("small", small, seconds, rounds, false);
  console.log(
    `\ncost of a week at ${large.practices * large.visits} visits to that at ${small.practices * small.visits}: ${(little / big).toFixed(2)} (aim ≤ 1.2)`,
  );
}

async function measure(name: string, size: Size, seconds: number, rounds: number, whole: boolean): Promise<number> {
  console.log(`\n${name}: ${size.practices} practices, ${size.practices * size.visits} visits`);
  const { opened, env } = await openBench(name);
  const running: RunningServer[] = [];
  try {
    await fill(opened, size);
    const ids = await idsOf(opened);
    const ours = await startServer([...profiling, "src/main/start.ts", "--role=all"], 3311, "/readyz", env);
    running.push(ours);
    const floor = await startServer(["bench/floor.ts", opened.ownerUrl, "3312"], 3312, "/");
    running.push(floor);
    const cookies = await signInAll(opened, ours.port, size.practices);
    const [loadOurs, loadFloor] = [new Load(ours.port, cookies), new Load(floor.port, [])];
    const shots = shotsOf(size, ids);
    await warm(loadOurs, shots, size);
    const rate = await ratio(
      { name: "ours ", load: loadOurs, shot: shots.week, spent: () => spentBy(ours, opened.dataDir) },
      { name: "floor", load: loadFloor, shot: shots.floor, spent: () => spentBy(floor, opened.dataDir) },
      seconds,
      rounds,
    );
    const all = whole ? [...paces, rate.ours * shareOfMost] : [];
    if (whole) await mixes(loadOurs, loadFloor, shots, seconds, all);
    const busy = ours.memoryMb();
    await wait(restMs);
    console.log(
      `  memory of our server: ${busy.toFixed(0)} MB, after a rest ${ours.memoryMb().toFixed(0)} MB (aim ≤ 250)`,
    );
    return rate.ours;
  } finally {
    for (const server of running) await server.stop();
    await opened.close();
  }
}

interface Ids {
  readonly practices: string[];
  readonly clients: string[][];
}

async function idsOf(opened: OpenHouse): Promise<Ids> {
  const client = new pg.Client({ connectionString: opened.ownerUrl });
  await client.connect();
  const { rows } = await client.query(
    `select m.practice_id as id, array(select c.id from clients c where c.practice_id = m.practice_id order by c.id) as clients
     from members m order by substring(m.email from '\\d+')::int`,
  );
  await client.end();
  return { practices: rows.map((row) => row.id), clients: rows.map((row) => row.clients) };
}

type Shots = Record<"week" | "floor" | "mix" | "floorMix", (index: number) => Shot>;

function shotsOf(size: Size, ids: Ids): Shots {
  const weeks = size.visits / visitsPerWeek;
  const monday = Temporal.Instant.from(firstMonday);
  const spread = (index: number) => (index * 7_919) % size.practices;
  const ranges = Array.from({ length: weeks }, (_, week) => {
    const from = monday.add({ hours: 168 * week });
    return `from=${from}&to=${from.add({ hours: 168 })}`;
  });
  const range = (index: number) => ranges[Math.floor(index / size.practices) % weeks];
  const week = (index: number): Shot => ({
    kind: "week",
    practice: spread(index),
    method: "GET",
    path: `/api/v1/appointments?${range(index)}`,
  });
  const floor = (index: number): Shot => ({
    kind: "floor",
    practice: -1,
    method: "GET",
    path: `/week?practice=${ids.practices[spread(index)]}&${range(index)}`,
  });
  const started = Math.floor(Date.now() / 1000) % 100_000;
  // Each booking of a practice takes a slot of its own, so many days after the loaded weeks, so that runs do not meet.
  const slot = (index: number, days: number) => {
    const minutes = 20 * (Math.floor(started / 4) + Math.floor(index / size.practices));
    const from = monday.add({ hours: 24 * days, minutes });
    return { from: from.toString(), to: from.add({ minutes: 15 }).toString() };
  };
  const mix = (index: number): Shot => {
    const practice = spread(index);
    const clients = ids.clients[practice] as string[];
    const clientId = clients[index % clients.length] as string;
    if (index % 10 < 7) return week(index);
    if (index % 10 < 9) return { kind: "client", practice, method: "GET", path: `/api/v1/clients/${clientId}` };
    const { from, to } = slot(index, 1_200);
    return {
      kind: "booking",
      practice,
      method: "POST",
      path: "/api/v1/appointments",
      body: JSON.stringify({ clientId, startsAt: from, endsAt: to }),
    };
  };
  // The same mix of the floor: of a client the row as it lies there, of a booking nothing but its row.
  const floorMix = (index: number): Shot => {
    const practice = ids.practices[spread(index)] as string;
    const clients = ids.clients[spread(index)] as string[];
    const client = clients[index % clients.length] as string;
    if (index % 10 < 7) return floor(index);
    if (index % 10 < 9)
      return { kind: "client", practice: -1, method: "GET", path: `/client?practice=${practice}&id=${client}` };
    const body = JSON.stringify({ practice, client, ...slot(index, 2_400) });
    return { kind: "booking", practice: -1, method: "POST", path: "/book", body };
  };
  return { week, floor, mix, floorMix };
}

/** One pass over all practices: directories come into memory, plans are made. The very first request is told by itself. */
async function warm(load: Load, shots: Shots, size: Size): Promise<void> {
  const [cold] = await load.paced(shots.week, 1, 1);
  console.log(`  cold first request: ${cold?.ms.toFixed(0)} ms`);
  await load.paced((index) => shots.week(index + 1), 400, Math.max(2, (size.practices / 400) * 2));
}

/** One of the two that are compared, and what it has spent so far. */
interface Side {
  readonly name: string;
  readonly load: Load;
  shot(index: number): Shot;
  spent(): Spent;
}

async function ratio(
  ours: Side,
  floor: Side,
  seconds: number,
  rounds: number,
): Promise<{ ours: number; floor: number }> {
  const rates: { ours: number; floor: number }[] = [];
  for (let round = 0; round < rounds; round++)
    rates.push({ ours: await perSecond(ours, seconds), floor: await perSecond(floor, seconds) });
  const share = median(rates.map((rate) => rate.ours / rate.floor));
  console.log(`  ratio of throughput: ${share.toFixed(2)} (aim ≥ 0.6)`);
  return { ours: median(rates.map((rate) => rate.ours)), floor: median(rates.map((rate) => rate.floor)) };
}

async function perSecond({ name, load, shot, spent }: Side, seconds: number): Promise<number> {
  const before = spent();
  const outcomes = await load.closed(shot, connections, seconds);
  const figures = figuresOf(outcomes, seconds);
  console.log(`  ${name} ${shown(figures)}   processor: ${each(before, spent(), outcomes.length)}`);
  return figures.perSecond;
}

/** Without what was refused because its slot is taken, by a run at the same second of another day. */
const kept = (all: readonly Outcome[]) => all.filter(({ status }) => status === 200 || status === 201);

async function mixes(ours: Load, floor: Load, shots: Shots, seconds: number, paces: readonly number[]): Promise<void> {
  let asked = (await ours.paced(shots.mix, Math.max(...paces) / 2, mixWarmSeconds)).length;
  for (const perSecond of paces) {
    const first = asked;
    const all = await ours.paced((index) => shots.mix(first + index), perSecond, seconds);
    asked += all.length;
    const mine = kept(all);
    const figures = figuresOf(mine, seconds);
    const theirs = figuresOf(await floor.paced(shots.floor, perSecond, seconds), seconds);
    const same = await floor.paced((index) => shots.floorMix(first + index), perSecond, seconds);
    const alike = figuresOf(kept(same), seconds);
    console.log(`  mix at ${perSecond.toFixed(0)}/s\n  ours       ${shown(figures)}\n  floor      ${shown(theirs)}`);
    console.log(`  floor, mix ${shown(alike)}`);
    for (const [kind, some] of Map.groupBy(mine, (one) => one.kind))
      console.log(`    ${kind.padEnd(8)} ${shown(figuresOf(some, seconds))}`);
    const toFloor = (figures.p95 / theirs.p95).toFixed(2);
    console.log(
      `  p95 of the mix to the floor's: ${toFloor} (aim ≤ 3), to that of the same mix: ${(figures.p95 / alike.p95).toFixed(2)}`,
    );
  }
}
