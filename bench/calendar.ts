import { openCentre } from "./centre.ts";
import { layWeek, measureWeek } from "./centre-week.ts";
import { Load } from "./load.ts";
import { openBench } from "./place.ts";
import { buildPages, measureScreen } from "./screen.ts";
import { type RunningServer, startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";
import { measureSlots } from "./slots.ts";

/** `BENCH_PROFILE=folder` writes a CPU profile of our server there. */
const profiling = process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];

/**
 * The calendar of a centre of ten therapists: over HTTP, each part against the floor, and on screen; with `screen` only that.
 * `quick` shortens every measurement.
 */
export async function run(words: string[]): Promise<void> {
  const rounds = words.includes("quick") ? 1 : 5;
  const seconds = words.includes("quick") ? 3 : 8;
  buildPages();
  const { opened, env } = await openBench("calendar");
  const running: RunningServer[] = [];
  try {
    const centre = await openCentre(opened);
    await layWeek(opened, centre);
    const ours = await startServer([...profiling, "src/main/start.ts", "--role=all"], 3321, "/readyz", env);
    running.push(ours);
    const jars = await signInAll(opened, ours.port, 1);
    if (words.includes("screen")) return await measureScreen(ours.port, jars[0]!, rounds);
    const floor = await startServer(["bench/floor.ts", opened.ownerUrl, "3322"], 3322, "/");
    running.push(floor);
    const loads = { ours: new Load(ours.port, jars), floor: new Load(floor.port, []) };
    await measureSlots(loads, centre, seconds);
    await measureWeek(loads, centre, seconds);
    await measureScreen(ours.port, jars[0]!, rounds);
  } finally {
    for (const server of running) await server.stop();
    await opened.close();
  }
}
