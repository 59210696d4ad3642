import { describe, expect, test } from "vitest";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openWorld } from "#testing/world.ts";
import { listAppointments as contract } from "../contract.ts";
import { seenVisits } from "./store.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", pronouns: "she/her" })).body;
const rowan = (await marta.post("/clients", { firstName: 'Rowan "Ro"', lastName: "Ash\\wood" })).body;

async function booked(startsAt: string, endsAt: string, more: object = {}) {
  const reply = await marta.post("/appointments", { clientId: juniper.id, startsAt, endsAt, ...more });
  expect(reply.status).toBe(201);
  return reply.body;
}
const listed = (query: Record<string, string>, by = marta) => by.get(`/appointments?${new URLSearchParams(query)}`);
const idsOf = async (query: Record<string, string>) => {
  const { body } = await listed(query);
  return body.items.map((item: { id: string }) => item.id);
};
const week = { from: "2026-06-01T00:00:00Z", to: "2026-06-08T00:00:00Z" };

const first = await booked("2026-06-02T08:00:00Z", "2026-06-02T09:00:00Z");
const noted = await booked("2026-06-03T08:00:00Z", "2026-06-03T09:00:00Z", {
  clientId: rowan.id,
  therapistId: therapist.memberId,
  notes: 'says "later"\n\\ too',
});
const cancelled = await booked("2026-06-04T08:00:00Z", "2026-06-04T09:00:00Z");
await marta.post(`/appointments/${cancelled.id}/cancel`, { reason: "Travelling" });
const overnight = await booked("2026-06-07T22:00:00Z", "2026-06-08T06:00:00Z");

describe("a week", () => {
  test("holds every visit with its names, in one request, for every role", async () => {
    for (const member of [marta, therapist, assistant]) {
      const reply = await listed(week, member);
      expect(reply.headers["content-type"]).toContain("application/json");
      expect(contract.reply.parse(reply.body)).toEqual(reply.body);
      const ids = reply.body.items.map((item: { id: string }) => item.id);
      expect(ids).toEqual([first.id, noted.id, cancelled.id, overnight.id]);
    }
  });

  test("shows each visit as it reads alone, but for the reasons", async () => {
    const { body } = await listed(week);
    for (const item of body.items) {
      const {
        cancelReason: _,
        overrideReason: __,
        place: ___,
        ...alone
      } = (await marta.get(`/appointments/${item.id}`)).body;
      expect(item).toEqual(alone);
    }
  });

  test("says which visit of a client is the first that stands", async () => {
    const saffron = (await marta.post("/clients", { firstName: "Saffron", lastName: "Hale" })).body;
    const on = (date: string) =>
      booked(`${date}T14:00:00Z`, `${date}T15:00:00Z`, { clientId: saffron.id }).then((visit) => visit.id);
    const [early, next, later] = [await on("2026-09-01"), await on("2026-09-02"), await on("2026-09-03")];
    const firsts = async () => {
      const { body } = await listed({ clientId: saffron.id });
      return body.items
        .filter((item: { badges: object }) => "first" in item.badges)
        .map((item: { id: string }) => item.id);
    };
    expect(await firsts()).toEqual([early]);
    await marta.post(`/appointments/${early}/cancel`, {});
    expect(await firsts()).toEqual([next]);
    expect((await marta.get(`/appointments/${next}`)).body.badges).toEqual({ first: true });
    expect((await marta.get(`/appointments/${later}`)).body.badges).toEqual({});
  });

  test("takes words and names as they are, quotes and all", async () => {
    const { body } = await listed({ ...week, clientId: rowan.id });
    expect(body.items).toMatchObject([
      { notes: 'says "later"\n\\ too', client: { firstName: 'Rowan "Ro"', lastName: "Ash\\wood", pronouns: null } },
    ]);
  });

  test("shows a name as it is now, also when nothing of it is in memory", async () => {
    await marta.patch(`/clients/${juniper.id}`, { firstName: "June" });
    expect((await listed(week)).body.items[0].client.firstName).toBe("June");
    await marta.get("/clients");
    expect((await listed(week)).body.items[0].client.firstName).toBe("June");
    await marta.patch(`/clients/${juniper.id}`, { firstName: "Juniper" });
    expect((await listed(week)).body.items[0].client.firstName).toBe("Juniper");
  });

  test("is another practice's alone", async () => {
    expect((await listed(week, stranger)).body).toEqual({ items: [] });
    expect((await listed({ clientId: juniper.id }, stranger)).body).toEqual({ items: [] });
  });
});

describe("what touches a range", () => {
  test("is what begins before its end and ends after its beginning", async () => {
    expect(await idsOf({ from: "2026-06-08T00:00:00Z", to: "2026-06-09T00:00:00Z" })).toEqual([overnight.id]);
    expect(await idsOf({ from: "2026-06-08T06:00:00Z", to: "2026-06-09T00:00:00Z" })).toEqual([]);
    expect(await idsOf({ from: "2026-06-07T00:00:00Z", to: "2026-06-07T22:00:00Z" })).toEqual([]);
    expect(await idsOf({ from: "2026-06-08T01:00:00+02:00", to: "2026-06-08T01:00:01+02:00" })).toEqual([overnight.id]);
  });

  test("includes a visit of a whole day that began the day before", async () => {
    const retreat = await booked("2026-07-01T10:00:00Z", "2026-07-02T10:00:00Z");
    expect(await idsOf({ from: "2026-07-02T09:59:59Z", to: "2026-07-03T00:00:00Z" })).toEqual([retreat.id]);
  });

  test("is narrowed by therapist, client and state", async () => {
    expect(await idsOf({ ...week, therapistId: therapist.memberId })).toEqual([noted.id]);
    expect(await idsOf({ ...week, status: "cancelled" })).toEqual([cancelled.id]);
    expect(await idsOf({ ...week, clientId: juniper.id, status: "scheduled" })).toEqual([first.id, overnight.id]);
    expect(await idsOf({ clientId: rowan.id })).toEqual([noted.id]);
    expect(
      await idsOf({ clientId: juniper.id, from: "2026-06-04T00:00:00Z", to: "2036-06-05T00:00:00Z" }),
    ).toHaveLength(3);
  });

  test("is never cut short", async () => {
    const nora = await world.owner();
    const client = (await nora.post("/clients", { firstName: "Sage", lastName: "Ash" })).body;
    await world.superuser.query(
      `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
        select $1, gen_random_uuid(), $2, $3, s, s + interval '20 min', tstzrange(s, s + interval '20 min'), now(), now()
        from generate_series('2026-06-01T00:00Z', '2026-07-31T00:00Z', interval '30 min') s`,
      [nora.practiceId, client.id, nora.memberId],
    );
    const reply = await listed({ from: "2026-06-01T00:00:00Z", to: "2026-08-02T00:00:00Z" }, nora);
    expect(reply.body.items).toHaveLength(60 * 48 + 1);
    expect((await listed({ clientId: client.id }, nora)).body.items).toHaveLength(60 * 48 + 1);
  });

  test.each([
    [{}, "query.from"],
    [{ from: week.from }, "query.to"],
    [{ from: week.from, to: "2026-08-02T00:00:01Z" }, "query.to"],
    [{ from: week.to, to: week.from }, "query.to"],
    [{ from: "2026-06-01", to: week.to }, "query.from"],
    [{ ...week, status: "late" }, "query.status"],
  ])("is refused for %j at %s", async (query, path) => {
    const reply = await listed(query as Record<string, string>);
    expect(reply.status).toBe(422);
    expect(reply.body.issues[0].path).toMatch(path);
  });
});

test("looking leaves one row in the trail: which range, and of which client", async () => {
  const nora = await world.owner();
  const client = (await nora.post("/clients", { firstName: "Sage", lastName: "Ash" })).body;
  await listed(week, nora);
  await listed({ clientId: client.id }, nora);
  const rows = (await world.auditOf(nora.practiceId)).filter((row) => row.action === "appointment.list");
  expect(rows).toMatchObject([
    { subject_kind: null, member_id: nora.memberId, detail: { ...week, status: null, therapistId: null } },
    { subject_kind: "client", subject_id: client.id, detail: { from: null, to: null } },
  ]);
});

describe("what a week costs", () => {
  const bare = { ...week, therapistId: marta.memberId };

  test("one round trip for rows, badges and the audit row once names are in memory", async () => {
    await listed(week);
    await expect.poll(async () => (await counting(() => listed(bare))).length).toBe(1);
    const [text] = await counting(() => listed(bare));
    expect(text).toMatch(/insert into audit_events[\s\S]*from appointments/);
  });

  test("among very many visits, an index on practice and start finds it", async () => {
    await plant(60_000);
    const plan = await world.inPractice(marta.actor, (tx) => planOf(tx, 12));
    expect(plan).toContain("appointments_by_start");
    expect(plan).not.toContain("Seq Scan on appointments");
    expect(plan).toMatch(/starts_at </);
  });
});

/** What the program sent to the database while something ran. */
async function counting(run: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const { pool } = world.house.db;
  const client = await pool.connect();
  const prototype = Object.getPrototypeOf(client) as { query: (...given: unknown[]) => unknown };
  client.release();
  const { query } = prototype;
  prototype.query = function (this: unknown, ...given: unknown[]) {
    const [asked] = given;
    texts.push(typeof asked === "string" ? asked : ((asked as { text?: string }).text ?? ""));
    return query.apply(this, given);
  };
  try {
    await run();
  } finally {
    prototype.query = query;
  }
  return texts;
}

/** Fills 50 other practices' calendars, past every check: rows only. */
async function plant(count: number): Promise<void> {
  const { superuser } = world;
  await superuser.query("set session_replication_role = replica");
  await superuser.query("alter table appointments drop constraint appointments_hold_their_time");
  await superuser.query(
    `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at)
      select md5('practice ' || n % 50)::uuid, md5('visit ' || n)::uuid, md5('client ' || n % 5000)::uuid, $2, s, s + interval '50 min',
        tstzrange(s, s + interval '50 min'), s, s
      from generate_series(1, $1::int) n, lateral (select timestamptz '2024-01-01Z' + n * interval '30 min' as s)`,
    [count, marta.memberId],
  );
  await superuser.query("set session_replication_role = origin");
  await superuser.query("analyze appointments");
}

/** The plan of the range query as role app under row-level security, after so many runs of the prepared statement. */
async function planOf(tx: PracticeTx, runs: number): Promise<string> {
  const practiceId = (await world.superuser.query("select md5('practice 7')::uuid as id")).rows[0].id;
  const asked = { ...week, therapistId: null, clientId: null, status: null };
  const row = {
    practiceId: tx.actor.practiceId,
    at: tx.now.toString(),
    memberId: null,
    role: "system",
    action: "appointment.list",
    subjectKind: null,
    subjectId: null,
    ip: null,
    userAgent: null,
    detail: "{}",
  };
  for (let run = 0; run < runs; run += 1) {
    const seen = { ...row, id: tx.newId() };
    await seenVisits(
      async (statement) => (await tx.client.query({ ...statement, values: [...statement.values] })).rows,
      asked,
      seen,
    );
  }
  await tx.client.query("select set_config('app.practice_id', $1, true)", [practiceId]);
  const values = [
    practiceId,
    tx.newId(),
    row.at,
    null,
    "system",
    row.action,
    null,
    null,
    null,
    null,
    "{}",
    Buffer.alloc(32),
  ];
  const shown = values.map((value) => (value === null ? "null" : Buffer.isBuffer(value) ? "'\\x00'" : `'${value}'`));
  const given = [...shown, `'${week.from}'`, `'${week.to}'`, "null", "null"].join(", ");
  const { rows } = await tx.client.query<{ "QUERY PLAN": string }>(`explain execute calendar_between(${given})`);
  return rows.map((line) => line["QUERY PLAN"]).join("\n");
}
