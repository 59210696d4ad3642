import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Linker } from "#kernel/audit/linker.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { testKeys } from "#testing/database.ts";
import { sendTable } from "#testing/tables.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { undoTask, writeTask } from "../jobs.ts";

const world = await openWorld();
const lines = 2_000;
const content = [
  "Number,Name,Mail",
  ...Array.from({ length: lines }, (_, nth) => `${nth},Juniper Vale ${nth},j${nth}@example.org`),
];

/** Lets a process of its own work until it is killed, `afterMs` after it began; answers whether it came to its end. */
async function workingProcess(task: string, practiceId: string, importId: string, afterMs: number): Promise<boolean> {
  const program = fileURLToPath(new URL("../../../../testing/importing.testing.ts", import.meta.url));
  const { database, filesFolder } = world.test;
  const [root] = testKeys.all;
  const child = spawn(process.execPath, [program, database.appUrl, filesFolder, task, practiceId, importId], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATA_KEYS: `${root!.id}:${root!.key.toString("base64")}` },
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), afterMs);
    said += chunk;
  });
  await new Promise((resolve) => child.on("close", resolve));
  return said.endsWith("done");
}

const count = async (sql: string, practiceId: string): Promise<number> =>
  (await world.superuser.query(`select count(*)::int as count from ${sql}`, [practiceId])).rows[0].count;

async function stateOf(marta: Member, id: string) {
  const { practiceId } = marta;
  return {
    import: (await marta.get(`/client-imports/${id}`)).body,
    clients: await count("clients where practice_id = $1", practiceId),
    lines: await count("client_import_lines where practice_id = $1", practiceId),
    created: await count("domain_events where practice_id = $1 and kind = 'client.created'", practiceId),
    noted: await count("audit_events where practice_id = $1 and action = 'client.created'", practiceId),
    keys: await count("person_keys k where practice_id = $1 and kind = 'person'", practiceId),
  };
}

describe("a worker that is killed", () => {
  test("in the middle of an import leaves it whole up to there, and the next one brings in the rest, each line once", async () => {
    const marta = await world.owner();
    const { body: waiting } = await sendTable(marta, content.join("\n"));
    await marta.post(`/client-imports/${waiting.id}/start`);
    let deaths = 0;
    for (const afterMs of [250, 500, 800, 1_100]) {
      if (await workingProcess(writeTask, marta.practiceId, waiting.id, afterMs)) break;
      deaths += 1;
      const { import: half, ...there } = await stateOf(marta, waiting.id);
      // Told, noted and counted is what is there, and nothing else.
      const whole = half.progress.imported;
      expect({ ...there, state: half.state }).toEqual({
        clients: whole,
        lines: whole,
        created: whole,
        noted: whole,
        keys: whole,
        state: "running",
      });
    }
    expect(deaths).toBeGreaterThan(0);
    await world.runJobs();
    const { import: done, ...there } = await stateOf(marta, waiting.id);
    expect(done).toMatchObject({
      state: "done",
      progress: { read: lines, imported: lines, duplicates: 0, refused: 0 },
    });
    expect(there).toEqual({ clients: lines, lines, created: lines, noted: lines, keys: lines });
    expect(await Array.fromAsync(world.house.files.list(`imports/${marta.practiceId}/`))).toEqual([]);

    await marta.post(`/client-imports/${waiting.id}/undo`);
    await workingProcess(undoTask, marta.practiceId, waiting.id, 400);
    const half = await stateOf(marta, waiting.id);
    expect(half.clients).toBe(lines - half.import.progress.removed);
    await world.runJobs();
    const undone = await stateOf(marta, waiting.id);
    expect(undone).toMatchObject({ clients: 0, keys: 0, import: { state: "undone", progress: { removed: lines } } });
    await new Linker(world.house).linkAll();
    expect((await verifyTrail(world.house, marta.practiceId)).findings).toEqual([]);
  }, 120_000);

  test("with the file lost meanwhile ends early, says so, and what came in can be taken back", async () => {
    const marta = await world.owner();
    const { body: waiting } = await sendTable(marta, content.slice(0, 5).join("\n"));
    await marta.post(`/client-imports/${waiting.id}/start`);
    for await (const path of world.house.files.list(`imports/${marta.practiceId}/`))
      await world.house.files.remove(path);
    await world.runJobs();
    expect((await marta.get(`/client-imports/${waiting.id}`)).body).toMatchObject({ state: "failed", columns: [] });
    await marta.post(`/client-imports/${waiting.id}/undo`);
    await world.runJobs();
    expect((await marta.get(`/client-imports/${waiting.id}`)).body.state).toBe("undone");
  });
});

test("two workers that have one import in hand bring in each line once", async () => {
  const marta = await world.owner();
  const { body: waiting } = await sendTable(marta, content.slice(0, 1_001).join("\n"));
  await marta.post(`/client-imports/${waiting.id}/start`);
  const long = 60_000;
  await Promise.all([
    workingProcess(writeTask, marta.practiceId, waiting.id, long),
    workingProcess(writeTask, marta.practiceId, waiting.id, long),
  ]);
  await world.runJobs();
  expect((await stateOf(marta, waiting.id)).clients).toBe(1_000);
  expect((await marta.get(`/client-imports/${waiting.id}`)).body.progress).toMatchObject({
    imported: 1_000,
    duplicates: 0,
  });
}, 60_000);
