import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { api } from "../client.ts";
import { concerns } from "../pages/concerns.ts";
import { Reading } from "./reading.ts";
import type { News } from "./stream.ts";

const news = (kind: string): News => ({ kind, subjectId: "a visit", at: "2026-05-12T09:00:00Z", memberId: null });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function page() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: false } } });
  const reading = new Reading(queries, concerns);
  ends.push(() => reading.stop());
  const watch = async (...key: string[]) => {
    const asked = { count: 0 };
    const queryFn = async () => {
      await wait(5);
      return ++asked.count;
    };
    ends.push(new QueryObserver(queries, { queryKey: key, queryFn }).subscribe(() => {}));
    await wait(15);
    return asked;
  };
  return { queries, reading, watch };
}

test("what is on screen and concerned is read again, once for many news", async () => {
  const { reading, watch } = page();
  const [visits, names, notes] = [
    await watch("appointments", "w"),
    await watch("clients", "directory"),
    await watch("notes"),
  ];
  for (let many = 0; many < 20; many++) reading.hear(news("appointment.moved"));
  await wait(120);
  expect([visits.count, names.count, notes.count]).toEqual([2, 1, 1]);
});

test("what was asked for after the news came is not asked for again", async () => {
  const { queries, reading, watch } = page();
  const visits = await watch("appointments", "w");
  reading.hear(news("appointment.moved"));
  void queries.invalidateQueries({ queryKey: ["appointments"] });
  await wait(120);
  expect(visits.count).toBe(2);
});

test("an answer that was on its way when the news came is asked for again", async () => {
  const { queries, reading, watch } = page();
  const visits = await watch("appointments", "w");
  void queries.invalidateQueries({ queryKey: ["appointments"] });
  await wait(1);
  reading.hear(news("appointment.moved"));
  await wait(120);
  expect(visits.count).toBe(3);
});

test("nothing is read while a change of one's own is on its way", async () => {
  const { reading, watch } = page();
  const visits = await watch("appointments", "w");
  const { promise: answered, resolve } = Promise.withResolvers<Response>();
  const sent = api.POST("/auth/sign-out", { baseUrl: "http://house.example/api/v1", fetch: () => answered });
  await wait(1);
  reading.hear(news("appointment.moved"));
  await wait(150);
  expect(visits.count).toBe(1);
  resolve(new Response(null, { status: 204 }));
  await sent;
  await wait(150);
  expect(visits.count).toBe(2);
});

test("after a reset all is read again, who is here excepted", async () => {
  const { reading, watch } = page();
  const [visits, me] = [await watch("appointments", "w"), await watch("me")];
  reading.hear("reset");
  await wait(2_200);
  expect([visits.count, me.count]).toEqual([2, 1]);
});

test("drafts that stand among what was read are left alone", () => {
  expect(concerns(news("client.changed"), ["clients", "unsaved", "new"])).toBe(false);
  expect(concerns(news("client.changed"), ["clients", "directory"])).toBe(true);
  expect(concerns(news("nobody.knows"), ["clients"])).toBe(false);
});
