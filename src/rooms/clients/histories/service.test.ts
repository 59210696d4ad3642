import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const newClient = async () => (await marta.post("/clients", { firstName: "Juniper" })).body.id as string;

test("A history is empty until somebody writes, and then says who did and when", async () => {
  const path = `/clients/${await newClient()}/history`;
  const empty = { medical: null, psychological: null, spiritual: null, custom: {}, version: 0, updatedAt: null };
  expect((await marta.get(path)).body).toMatchObject(empty);
  const { body } = await teo.patch(path, { medical: "Asthma.\n\n- no **medication**" }, { "if-match": '"0"' });
  expect(body).toMatchObject({ medical: "Asthma.\n\n- no **medication**", version: 1, updatedBy: teo.memberId });
  expect((await marta.get(path)).body).toEqual(body);
  const emptied = await marta.patch(path, { medical: "  ", spiritual: "Walks." });
  expect(emptied.body).toMatchObject({ medical: null, spiritual: "Walks.", version: 2, updatedBy: marta.memberId });
});

test("Nobody writes over what a colleague wrote meanwhile", async () => {
  const path = `/clients/${await newClient()}/history`;
  const both = await Promise.all(
    [marta, teo].map((who) => who.patch(path, { medical: `by ${who.memberId}` }, { "if-match": '"0"' })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test("Reading and writing a history leaves its trace, and what changes nothing tells nobody", async () => {
  const id = await newClient();
  await marta.get(`/clients/${id}/history`);
  await marta.patch(`/clients/${id}/history`, { medical: "Asthma." });
  await marta.patch(`/clients/${id}/history`, { medical: "Asthma." });
  const audited = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
  expect(audited.map(({ action }) => action)).toEqual([
    "client.created",
    "client.history_read",
    "client.history_changed",
    "client.history_changed",
  ]);
  const events = (await world.eventsOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
  expect(events.map(({ kind }) => kind)).toEqual(["client.created", "client_history.changed"]);
});

test("An assistant meets no history, in no endpoint and in no row", async () => {
  const id = await newClient();
  await marta.patch(`/clients/${id}/history`, { psychological: "zqhistory" });
  expect((await assistant.get(`/clients/${id}/history`)).status).toBe(403);
  expect((await assistant.patch(`/clients/${id}/history`, { medical: "x" })).status).toBe(403);
  for (const path of [`/clients/${id}`, `/clients/${id}/timeline`, "/clients", "/clients/directory"])
    expect(JSON.stringify((await assistant.get(path)).body)).not.toContain("zqhistory");
  const { practiceId, memberId } = assistant;
  const actor = { practiceId, memberId, role: "assistant" } as const;
  const rows = await world.house.db.inPractice(actor, (tx) =>
    tx.db.selectFrom("client_histories").select("client_id").execute(),
  );
  expect(rows).toEqual([]);
});
