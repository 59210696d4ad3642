import { describe, expect, test } from "vitest";
import { sendTable, startedImport } from "#testing/tables.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const content = (count: number) =>
  ["Name,Mail", ...Array.from({ length: count }, (_, nth) => `Juniper Vale ${nth},j${nth}@example.org`)].join("\n");

describe("an import that is undone", () => {
  test("takes back whom nobody touched, and says who stays and why", async () => {
    const marta = await world.owner();
    const one = await startedImport(world, marta, content(6));
    const path = `/client-imports/${one.id}`;
    const lines = (await marta.get(`${path}/lines`)).body.items as { clientId: string; line: number }[];
    const [changed, booked, written, related, erased, left] = lines.map(({ clientId }) => clientId);
    await marta.patch(`/clients/${changed}`, { note: "Rings twice" });
    const times = { startsAt: "2031-02-03T09:00:00Z", endsAt: "2031-02-03T09:50:00Z" };
    expect((await marta.post("/appointments", { clientId: booked, ...times })).status).toBe(201);
    await marta.post("/notes", { clientId: written, sections: { plan: "Begin" } });
    const { body: mother } = await marta.post("/clients", { firstName: "Sage" });
    await marta.post(`/clients/${mother.id}/related-people`, { personId: related, roles: ["child"] });
    await marta.post(`/clients/${erased}/erase`, { reason: "wrong_record" });
    expect((await marta.post(`${path}/undo`)).body.state).toBe("undoing");
    await world.runJobs();
    expect((await marta.get(path)).body).toMatchObject({
      state: "undone",
      progress: { imported: 6, removed: 1, stayed: 4 },
    });
    const { body: report } = await marta.get(`${path}/lines`);
    expect(report.items).toMatchObject([
      { line: 2, outcome: "stayed", stays: "changed", clientId: changed },
      { line: 3, outcome: "stayed", stays: "used", clientId: booked },
      { line: 4, outcome: "stayed", stays: "used", clientId: written },
      { line: 5, outcome: "stayed", stays: "used", clientId: related },
      { line: 6, outcome: "imported", clientId: null },
      { line: 7, outcome: "removed", stays: null, clientId: null },
    ]);
    expect((await marta.get(`/clients/${left}`)).status).toBe(404);
    expect((await marta.get("/clients?query=juniper")).body.total).toBe(4);
    expect((await marta.post(`${path}/undo`)).body.code).toBe("nothing_to_undo");
    const acts = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === left);
    expect(acts.map(({ action }) => action)).toContain("client.taken_back");
  });

  test("takes back the histories that came with it; whose history was written in since stays", async () => {
    const marta = await world.owner();
    const file = ["Name,Medical history,Shoes", "Juniper,Asthma,", "Rowan,Asthma,", "Linden,,", "Sage,,"].join("\n");
    const one = await startedImport(world, marta, file);
    const path = `/client-imports/${one.id}`;
    const [left, more, first] = (await marta.get(`${path}/lines`)).body.items;
    await marta.patch(`/clients/${more.clientId}/history`, { medical: "Asthma since 1999" });
    world.clock.advance({ minutes: 1 });
    await marta.patch(`/clients/${first.clientId}/history`, { spiritual: "Sings in a choir" });
    await marta.post(`${path}/undo`);
    await world.runJobs();
    expect((await marta.get(`${path}/lines`)).body.items).toMatchObject([
      { line: 2, outcome: "removed" },
      { line: 3, outcome: "stayed", stays: "used" },
      { line: 4, outcome: "stayed", stays: "used" },
      { line: 5, outcome: "removed" },
    ]);
    expect((await marta.get(`/clients/${left.clientId}/history`)).status).toBe(404);
    expect((await marta.get(`/clients/${more.clientId}/history`)).body.medical).toBe("Asthma since 1999");
    const { rows } = await world.superuser.query("select client_id from client_histories where practice_id = $1", [
      marta.practiceId,
    ]);
    expect(rows.map(({ client_id }) => client_id).sort()).toEqual([more.clientId, first.clientId].sort());
  });

  test("leaves no key of theirs, and lets the same file come in again", async () => {
    const marta = await world.owner();
    const keys = async () =>
      (
        await world.superuser.query("select count(*)::int as count from person_keys where practice_id = $1", [
          marta.practiceId,
        ])
      ).rows[0].count;
    const before = await keys();
    const one = await startedImport(world, marta, content(250));
    expect(await keys()).toBe(before + 250);
    await marta.post(`/client-imports/${one.id}/undo`);
    await world.runJobs();
    expect(await keys()).toBe(before);
    expect((await startedImport(world, marta, content(250))).progress).toMatchObject({ imported: 250, duplicates: 0 });
  });

  test("is taken back from nobody else's practice, and waits for another to end", async () => {
    const marta = await world.owner();
    const one = await startedImport(world, marta, content(2));
    const stranger = await world.owner();
    expect((await stranger.post(`/client-imports/${one.id}/undo`)).status).toBe(404);
    const { body: other } = await sendTable(marta, "Name\nRowan Ash");
    await marta.post(`/client-imports/${other.id}/start`);
    expect((await marta.post(`/client-imports/${one.id}/undo`)).body.code).toBe("import_running");
    await world.runJobs();
    expect((await marta.post(`/client-imports/${one.id}/undo`)).status).toBe(200);
  });
});
