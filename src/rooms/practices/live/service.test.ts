import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Line } from "#testing/live.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { floorOf } from "./service.ts";

const world = await openWorld();
const line = await Line.open(world);
const houseB = line.house;
const marta = await world.owner();
const tomas = await marta.colleague("therapist");
const alma = await marta.colleague("assistant");

describe("a change by one member", () => {
  test("reaches another's open stream at another process within a second", async () => {
    const reader = await line.open(tomas);
    const sentAt = performance.now();
    const visit = await line.book(marta);
    const told = await reader.until(({ data }) => data.subjectId === visit);
    expect(told.atMs - sentAt).toBeLessThan(1_000);
    expect(told.data).toEqual({
      kind: "appointment.booked",
      subjectId: visit,
      at: world.clock.now().toString(),
      memberId: marta.memberId,
    });
    const { rows } = await world.superuser.query("select id from domain_events where subject_id = $1", [visit]);
    expect(told.id).toBe(rows[0].id);
  });

  test("that was refused is told to nobody", async () => {
    const reader = await line.open(tomas);
    const visit = await line.book(marta);
    const { body } = await marta.get(`/appointments/${visit}`);
    const { clientId, startsAt, endsAt } = body;
    expect((await marta.post("/appointments", { clientId, startsAt, endsAt })).status).toBe(409);
    const last = await line.book(marta);
    await reader.until(({ data }) => data.subjectId === last);
    const booked = reader.messages.filter(({ data }) => data.kind === "appointment.booked");
    expect(booked.slice(-2).map(({ data }) => data.subjectId)).toEqual([visit, last]);
  });

  test("is told to everyone who has the practice open, at whichever process", async () => {
    const all = await Promise.all([
      line.open(marta),
      line.open(tomas),
      line.open(alma),
      line.open(tomas, { url: line.otherUrl }),
    ]);
    const visit = await line.book(marta);
    for (const reader of all) await reader.until(({ data }) => data.subjectId === visit);
  });
});

describe("a stream", () => {
  test("ends for whoever signed out, was removed, or has another role; the others stay", async () => {
    const gone = await marta.colleague("therapist");
    const [leaving, moved] = [await marta.colleague("therapist"), await marta.colleague("therapist")];
    const stays = await line.open(tomas);
    const [one, two, three] = [await line.open(leaving), await line.open(gone), await line.open(moved)];
    expect((await marta.delete(`/members/${gone.memberId}`)).status).toBe(204);
    expect((await marta.patch(`/members/${moved.memberId}`, { role: "assistant" })).status).toBe(200);
    await Promise.all([two.end(), three.end()]);
    expect(one.ended).toBe(false);
    expect((await leaving.post("/auth/sign-out")).status).toBe(204);
    await floorOf(houseB).beat();
    await one.end();
    expect(stays.ended).toBe(false);
    expect((await line.open(gone)).status).toBe(401);
  });

  test("does not keep a session alive that nobody uses", async () => {
    const away = await marta.colleague("therapist");
    const reader = await line.open(away);
    await world.superuser.query("update auth.sessions set seen_at = seen_at - interval '13 hours' where user_id = $1", [
      away.userId,
    ]);
    await floorOf(houseB).beat();
    await reader.end();
  });

  test("whose reader goes away, or whose session ends, is no fault of ours", async () => {
    const passing = await marta.colleague("therapist");
    const [cut, ended] = [await line.open(tomas), await line.open(passing)];
    const open = line.app.streams.count;
    cut.cut();
    expect((await passing.post("/auth/sign-out")).status).toBe(204);
    await floorOf(houseB).beat();
    await ended.end();
    await expect.poll(() => line.app.streams.count).toBeLessThanOrEqual(open - 2);
    await wait(50); // what the framework says of an answer, it says after the stream has closed
    expect(world.test.logged.filter((said) => JSON.parse(said).level >= 50)).toEqual([]);
  });

  test("gives a sign of life that is a place to go on from", async () => {
    const reader = await line.open(tomas);
    const hello = reader.place as string;
    await wait(5);
    await floorOf(houseB).beat();
    const beat = await reader.until(({ event }) => event === "beat");
    expect((beat.id as string) > hello).toBe(true);
  });

  test("holds no connection of the database", async () => {
    const idle = await Promise.all(Array.from({ length: 20 }, (_, at) => line.open(at % 2 ? alma : marta)));
    expect(new Set(idle.map(({ status }) => status))).toEqual(new Set([200]));
    expect(line.pool.idleCount).toBe(line.pool.totalCount);
    for (const reader of idle) reader.cut();
  });

  test("is not stored on the way, and is not kept from whoever waits for it", async () => {
    const { headers } = await line.open(tomas);
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-accel-buffering")).toBe("no");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("is one of at most twenty of a session", async () => {
    const many = await marta.colleague("therapist");
    const opened = await Promise.all(Array.from({ length: 20 }, () => line.open(many)));
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await line.open(many)).status).toBe(429);
    opened[0]?.cut();
    await wait(50);
    expect((await line.open(many)).status).toBe(200);
  });

  test("is counted", async () => {
    const { body } = await line.app.inject("/metrics");
    const open = Number(/^http_open_streams (\d+)$/m.exec(body)?.[1]);
    expect(open).toBeGreaterThan(0);
    expect(body).not.toMatch(/http_request_seconds_count\{[^}]*live[^}]*status="200"/);
  });
});

test("two hundred readers on one process each hear within a second, and go without a trace", async () => {
  const crowd = await world.owner();
  const seats: Member[] = [];
  while (seats.length < 10) seats.push(await crowd.colleague("therapist"));
  const all = await Promise.all(seats.flatMap((seat) => Array.from({ length: 20 }, () => line.open(seat))));
  expect(all.filter(({ status }) => status === 200).length).toBe(200);
  const sentAt = performance.now();
  const made = await crowd.post("/clients", { firstName: "Hazel" });
  const told = await Promise.all(all.map((reader) => reader.until(({ data }) => data.subjectId === made.body.id)));
  const slowest = Math.max(...told.map(({ atMs }) => atMs - sentAt));
  expect(slowest).toBeLessThan(1_000);
  for (const reader of all) reader.cut();
  await wait(200);
  expect(floorOf(houseB).streamsOf((await seats[0]?.get("/auth/sessions"))?.body.items[0].id)).toBe(0);
}, 60_000);

test("a server that closes ends its streams at once", async () => {
  const { app, url } = await line.another();
  const reader = await line.open(marta, { url });
  const startedAt = performance.now();
  await app.close();
  await reader.end(100);
  expect(performance.now() - startedAt).toBeLessThan(1_500);
});
