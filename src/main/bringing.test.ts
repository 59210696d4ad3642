import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Member, openWorld, type World } from "#testing/world.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import type { OpenHouse } from "./house.ts";

const folder = mkdtempSync(join(tmpdir(), "bringing-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await openWorld();
const elsewhere = await openWorld();

const opened = ({ house }: World) => ({ house }) as unknown as OpenHouse;
async function exported(from: World, practice: string): Promise<string> {
  const file = join(folder, `${randomBytes(6).toString("hex")}.zip`);
  await exportCommand.run(opened(from), [file], { practice });
  return file;
}
const imported = (into: World, file: string, practice?: string, owner?: string) =>
  importCommand.run(opened(into), [file], practice === undefined ? { owner } : { practice });

async function made(who: Member, path: string, body: unknown = {}) {
  const reply = await who.post(path, body);
  expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  return reply.body;
}
const clientsOf = async (who: Member) =>
  (await who.get("/clients")).body.items.map(({ firstName }: { firstName: string }) => firstName).sort();

describe("An export from before an erasure", () => {
  let marta: Member;
  let gone: string;
  let partner: string;
  let file: string;
  beforeAll(async () => {
    marta = await world.owner({ name: "Before" });
    [gone, partner] = [
      (await made(marta, "/clients", { firstName: "Rowan" })).id,
      (await made(marta, "/clients", { firstName: "Sage" })).id,
    ];
    await made(marta, `/clients/${partner}/related-people`, { personId: gone, roles: ["partner"] });
    await made(marta, `/clients/${partner}/related-people`, { name: "Linden", roles: ["parent"] });
    await made(marta, "/notes", { clientId: gone, sections: { plan: "Gone with them" } });
    file = await exported(world, marta.practiceId);
    await made(marta, `/clients/${gone}/erase`, { reason: "court_order" });
  });

  test("brings back everybody but the erased one, where the house knows it, and says how many these are", async () => {
    const into = await world.owner({ name: "After" });
    // The ledger outside the database is not written yet: what the practice itself knows is enough.
    const said = await imported(world, file, into.practiceId);
    expect(said.slice(0, 2)).toEqual([
      `Practice ${into.practiceId}: 1 clients, 0 files.`,
      "Left out, since they were erased after it was made: 1 clients.",
    ]);
    expect(await clientsOf(into)).toEqual(["Sage"]);
    const { body: people } = await into.get(`/clients/${partner}/related-people`);
    expect(people.items.map(({ name }: { name: string | null }) => name)).toEqual(["Linden"]);
    const acts = await world.auditOf(into.practiceId);
    expect(acts.find(({ action }) => action === "practice.imported")?.detail).toMatchObject({ clients: 1, erased: 1 });
  });

  test("brings them in like everybody else in a house that knows nothing of it, or where another practice erased them", async () => {
    const unrelated = await elsewhere.owner({ name: "Unrelated" });
    expect(await imported(elsewhere, file, unrelated.practiceId)).toHaveLength(2);
    expect(await clientsOf(unrelated)).toEqual(["Rowan", "Sage"]);
    await made(unrelated, `/clients/${gone}/erase`, { reason: "wrong_record" });
    await elsewhere.runJobs();
    const third = await elsewhere.owner({ name: "Third" });
    expect(await imported(elsewhere, file, third.practiceId)).toHaveLength(2);
    expect(await clientsOf(third)).toEqual(["Rowan", "Sage"]);
  });

  test("does without them by the ledger alone, where the database was lost and its practice is opened anew", async () => {
    await world.runJobs();
    const path = `erasures/${marta.practiceId}/${gone}`;
    await elsewhere.house.files.write(path, await world.house.files.read(path));
    expect((await imported(elsewhere, file, undefined, marta.email))[1]).toMatch(/^Left out.* 1 clients\.$/);
    const owner = await elsewhere.memberOf(await elsewhere.signIn(marta.email), marta.email);
    expect(await clientsOf(owner)).toEqual(["Sage"]);
    expect((await owner.get(`/clients/${gone}`)).status).toBe(404);
  });
});

describe("Visits to come that are brought in", () => {
  const addresses = { one: "rowan@mail.example", quiet: "sage@mail.example", group: "linden@mail.example" };
  const lettersTo = (email: string) =>
    elsewhere.letters().filter(({ to, headers }) => to === email && /reminder/.test(headers.get("message-id") ?? ""));
  const timers = async (practiceId: string) => {
    const { rows } = await elsewhere.superuser.query(
      `select j.run_at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'send_reminder' and j.payload->>'practiceId' = $1 order by 1`,
      [practiceId],
    );
    return rows.map(({ run_at }: { run_at: Date }) => run_at.toISOString());
  };

  test("are reminded of as if they had been booked there, once, and never of what was due before", async () => {
    for (const each of [world, elsewhere]) each.clock.set("2026-05-01T08:00:00Z");
    const marta = await world.owner({ name: "Reminding" });
    const [one, quiet, third] = [
      (await made(marta, "/clients", { firstName: "Rowan", email: addresses.one })).id,
      (await made(marta, "/clients", { firstName: "Sage", email: addresses.quiet, remindByMail: false })).id,
      (await made(marta, "/clients", { firstName: "Linden", email: addresses.group })).id,
    ];
    const book = (clientId: string, time: string) => {
      const [day, hour] = time.split("T");
      return made(marta, "/appointments", {
        clientId,
        startsAt: `2026-05-${day}T${hour}:00:00Z`,
        endsAt: `2026-05-${day}T${hour}:50:00Z`,
      });
    };
    await book(one, "05T20");
    await book(one, "12T09");
    const off = await book(one, "13T09");
    await made(marta, `/appointments/${off.id}/cancel`);
    await book(quiet, "12T11");
    const session = { startsAt: "2026-05-14T09:00:00Z", endsAt: "2026-05-14T10:30:00Z" };
    const group = await made(marta, "/groups", { name: "Circle", capacity: 8, sessions: [session] });
    await made(marta, `/groups/${group.id}/places`, { clientId: third });
    // On the fifth in the morning: of that evening's visit everybody was told the day before.
    for (const each of [world, elsewhere]) each.clock.set("2026-05-05T08:00:00Z");
    const file = await exported(world, marta.practiceId);
    await imported(elsewhere, file, undefined, marta.email);
    expect(await elsewhere.runJobs()).toEqual([]);
    expect(await timers(marta.practiceId)).toEqual([
      "2026-05-11T09:00:00.000Z",
      "2026-05-11T11:00:00.000Z",
      "2026-05-13T09:00:00.000Z",
    ]);
    expect(lettersTo(addresses.one)).toEqual([]);
    elsewhere.clock.set("2026-05-11T11:30:00Z");
    await elsewhere.runJobs();
    elsewhere.clock.set("2026-05-13T09:00:00Z");
    await elsewhere.runJobs();
    await elsewhere.runJobs();
    expect(
      [lettersTo(addresses.one), lettersTo(addresses.quiet), lettersTo(addresses.group)].map((all) => all.length),
    ).toEqual([1, 0, 1]);
  });
});
