import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Line } from "#testing/live.ts";
import type { Reader } from "#testing/stream.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const line = await Line.open(world);
const marta = await world.owner();
const tomas = await marta.colleague("therapist");

describe("whoever was away", () => {
  test("for too long, or for too much, is told to read everything anew", async () => {
    const hourAgo = "00000000-0000-7000-8000-000000000000";
    expect((await line.open(tomas, { place: hourAgo })).told.map(({ event }) => event)).toEqual(["reset", "hello"]);
    const busy = await world.owner();
    const { place } = await line.open(busy);
    await world.superuser.query(
      `insert into domain_events (practice_id, id, at, kind, subject_id) select $1, uuidv7(), now(), 'client.changed', gen_random_uuid() from generate_series(1, 501)`,
      [busy.practiceId],
    );
    expect((await line.open(busy, { place })).told.map(({ event }) => event)).toEqual(["reset", "hello"]);
  });

  test("is told of as much as is told one by one, though it is more than a reader may leave unread", async () => {
    const busy = await world.owner();
    const { place } = await line.open(busy);
    const { rows } = await world.superuser.query(
      `insert into domain_events (practice_id, id, at, kind, subject_id) select $1, uuidv7(), now(), 'appointment.booked', gen_random_uuid()
       from generate_series(1, 490) returning subject_id`,
      [busy.practiceId],
    );
    const reader = await line.open(busy, { place });
    const heard = new Set(reader.messages.map(({ data }) => data.subjectId));
    expect(rows.filter(({ subject_id }) => !heard.has(subject_id))).toEqual([]);
    expect(reader.ended).toBe(false);
  });

  test("may name a place in the address too, and nonsense is refused", async () => {
    const { place } = await line.open(tomas);
    const visit = await line.book(marta);
    const reader = await line.open(tomas, { url: `${line.url}?after=${place}` });
    await reader.until(({ data }) => data.subjectId === visit);
    expect((await line.open(tomas, { url: `${line.url}?after=yesterday` })).status).toBe(422);
  });

  test("misses nothing, wherever the line is cut, even what committed late", async () => {
    const busy = await world.owner();
    const heard = new Set<string>();
    const written: Promise<void>[] = [];
    let [place, reader]: [string | undefined, Reader] = [undefined, await line.open(busy)];
    for (let turn = 0; turn < 60; turn++) {
      written.push(line.slowly(busy, (turn * 37) % 90));
      await wait((turn * 13) % 12);
      if (turn % 3 !== 0) continue;
      reader.cut();
      // A browser goes on from the last whole event it has read, cut anywhere.
      for (const { data } of reader.messages) if (data.subjectId) heard.add(data.subjectId);
      place = reader.place ?? place;
      if (turn % 2) await wait(30);
      reader = await line.open(busy, { place, url: turn % 4 ? line.url : line.otherUrl });
    }
    await Promise.all(written);
    await line.book(busy).then((last) => reader.until(({ data }) => data.subjectId === last));
    for (const { data } of reader.messages) if (data.subjectId) heard.add(data.subjectId);
    const { rows } = await world.superuser.query(
      "select subject_id from domain_events where practice_id = $1 and kind = 'appointment.booked'",
      [busy.practiceId],
    );
    expect(rows.length).toBe(61);
    expect(rows.filter(({ subject_id }) => !heard.has(subject_id))).toEqual([]);
  }, 60_000);

  test("from the database itself is caught up by each process, with nobody's doing", async () => {
    const reader = await line.open(tomas);
    await world.superuser.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'therapist-os ear news' and datname = current_database()",
    );
    const visit = await line.book(marta);
    await reader.until(({ data }) => data.subjectId === visit);
    expect(reader.ended).toBe(false);
  });
});
