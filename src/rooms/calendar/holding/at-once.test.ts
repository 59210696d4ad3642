import { describe, expect, test } from "vitest";
import { overlaps } from "#kernel/time/interval.ts";
import { deadlocks } from "#testing/deadlocks.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();
const therapist = await marta.colleague("therapist");
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;

let lastDay = Temporal.PlainDate.from("2026-06-01");
/** A day that no other test uses: `day("10:00", "11:00")` are the times of a visit on it. */
function aDay() {
  lastDay = lastDay.add({ days: 3 });
  const date = lastDay.toString();
  return (from: string, to: string) => ({ startsAt: `${date}T${from}:00Z`, endsAt: `${date}T${to}:00Z` });
}
const both = { override: { reason: "Both come together" } };
const book = (times: object, more: object = {}) =>
  marta.post("/appointments", { clientId: juniper.id, ...times, ...more });
const move = (id: string, change: object) => marta.patch(`/appointments/${id}`, change);
const cancel = (id: string) => marta.post(`/appointments/${id}/cancel`);
async function booked(times: object, more: object = {}): Promise<string> {
  const reply = await book(times, more);
  expect(reply.status).toBe(201);
  return reply.body.id;
}

describe("however many ask at once", () => {
  const codes = (replies: { status: number; body: { code?: string } }[]) => {
    const counts: Record<string, number> = {};
    for (const { status, body } of replies) {
      const answer = `${status} ${body.code ?? ""}`.trim();
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    return counts;
  };
  const hundreds = Array.from({ length: 200 }, (_, n) => n);
  /** 200 visits past every check: scheduled ones each on a day of its own, or cancelled ones of the same hour. */
  async function twoHundred(firstHour: string, daysApart: number): Promise<string[]> {
    const { rows } = await world.superuser.query(
      `insert into appointments (practice_id, id, client_id, therapist_id, starts_at, ends_at, blocked, time_set_at, created_at, status, cancelled_at)
        select $1, gen_random_uuid(), $2, $3, s, s + interval '1 hour', tstzrange(s, s + interval '1 hour'), now(), now(),
          case when $5::int = 0 then 'cancelled' else 'scheduled' end, case when $5::int = 0 then now() end
        from generate_series(0, 199) n, lateral (select $4::timestamptz + n * $5::int * interval '1 day' as s) t
        returning id`,
      [marta.practiceId, juniper.id, marta.memberId, firstHour, daysApart],
    );
    return rows.map((row) => row.id);
  }

  test("one of 200 bookings of the same hour is made, and 199 are refused cleanly", async () => {
    const day = aDay();
    const replies = await Promise.all(hundreds.map(() => book(day("10:00", "11:00"))));
    expect(codes(replies)).toEqual({ "201": 1, "409 slot_taken": 199 });
  });

  test("visits are handed to and fro by eight at once, and nobody waits for another in a ring", async () => {
    const third = await marta.colleague("therapist");
    const theirs = [marta, therapist, third].map(({ memberId }) => memberId);
    const visits: string[] = [];
    while (visits.length < 4) visits.push(await booked(aDay()("10:00", "11:00")));
    const before = await deadlocks(world);
    for (let round = 0; round < 12; round++) {
      const moved = hundreds.slice(0, 8).map((n) => {
        return move(visits[(n * 3 + round) % 4]!, { therapistId: theirs[(n + round) % 3] });
      });
      expect(codes(await Promise.all(moved))).toEqual({ "200": 8 });
    }
    expect(await deadlocks(world)).toBe(before);
  });

  test("one of 200 visits moved onto the same hour gets there", async () => {
    const visits = await twoHundred("2028-01-01T10:00:00Z", 1);
    const day = aDay();
    const replies = await Promise.all(visits.map((id) => move(id, day("10:00", "11:00"))));
    expect(codes(replies)).toEqual({ "200": 1, "409 slot_taken": 199 });
  });

  test("one of 200 cancelled visits of the same hour is restored", async () => {
    const day = aDay();
    const visits = await twoHundred(day("10:00", "11:00").startsAt, 0);
    const replies = await Promise.all(visits.map((id) => marta.post(`/appointments/${id}/restore`)));
    expect(codes(replies)).toEqual({ "200": 1, "409 slot_taken": 199 });
  });

  test("visits that change therapists crosswise do not wait for each other for ever", async () => {
    const day = aDay();
    const [mine, hers] = [marta.memberId, therapist.memberId];
    const ids = await Promise.all(
      hundreds.slice(0, 20).map((n) => {
        const [from, to] = [`${String(n).padStart(2, "0")}:00`, `${String(n).padStart(2, "0")}:30`];
        return booked(day(from, to), { therapistId: n % 2 ? mine : hers });
      }),
    );
    const swaps = ids.map((id, n) => move(id, { therapistId: n % 2 ? hers : mine }));
    expect(codes(await Promise.all(swaps))).toEqual({ "200": 20 });
  });

  test("random bookings, moves, cancellings and restorings with reasons leave no two visits inside that overlap", async () => {
    const date = aDay()("00:00", "00:30").startsAt.slice(0, 10);
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const someTime = () => {
      const [from, lasts] = [next(40), 1 + next(6)];
      const clock = (quarter: number) =>
        `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${["00", "15", "30", "45"][quarter % 4]}`;
      return {
        startsAt: `${date}T${clock(from)}:00Z`,
        endsAt: `${date}T${clock(from + lasts)}:00Z`,
        ...(next(2) ? both : {}),
      };
    };
    const ids: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => {
          const id = ids[next(Math.max(ids.length, 1))];
          const act = next(5);
          if (!id || act < 2) return book(someTime());
          if (act === 2) return move(id, someTime());
          return act === 3 ? cancel(id) : marta.post(`/appointments/${id}/restore`, next(2) ? both : {});
        }),
      );
      for (const { status, body } of replies) {
        expect([200, 201, 409]).toContain(status);
        if (status === 201) ids.push(body.id);
      }
      await expectTruth(ids);
    }
    expect(ids.length).toBeGreaterThan(10);
  });
});

/** Read past every rule, as they stand in the table: insiders are apart, outsiders lie over someone. */
async function expectTruth(ids: string[]): Promise<void> {
  const { rows } = await world.superuser.query(
    `select id, stands_outside as outside, extract(epoch from lower(blocked))::float8 as "from",
      extract(epoch from upper(blocked))::float8 as "to"
      from appointments where id = any($1) and status <> 'cancelled'`,
    [ids],
  );
  for (const row of rows) {
    const met = rows.filter((other) => other !== row && overlaps(other, row));
    if (row.outside) expect(met.length).toBeGreaterThan(0);
    else expect(met.filter((other) => !other.outside)).toEqual([]);
  }
}
