import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { askLateReadsAgain } from "./late-reads.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server that says what it knew when it was asked, and a page that looks at it. */
function page(known: string) {
  const server = { knows: known, asked: 0, answer: () => {} };
  const queries = new QueryClient();
  ends.push(askLateReadsAgain(queries));
  const queryKey = ["chart"];
  const queryFn = () => {
    server.asked++;
    const said = server.knows;
    return new Promise<string>((resolve) => {
      server.answer = () => resolve(said);
    });
  };
  ends.push(new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => {}));
  ends.push(() => queries.clear());
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
  return { server, queries, queryKey, settled, shown: () => queries.getQueryData(queryKey) };
}

test("a read that was on its way does not bring back what a write has changed", async () => {
  const { server, queries, queryKey, settled, shown } = page("none");
  await settled();
  const late = server.answer;
  server.knows = "drawn";
  queries.setQueryData(queryKey, "drawn");
  late();
  await settled();
  expect(shown()).toBe("drawn");
  server.answer();
  await settled();
  expect([shown(), server.asked]).toEqual(["drawn", 2]);
});

test("what is kept from an earlier day gives way to a read that is on its way", async () => {
  const { server, queries, queryKey, settled, shown } = page("today's");
  await settled();
  queries.setQueryData(queryKey, "yesterday's", { updatedAt: 1 });
  server.answer();
  await settled();
  expect([shown(), server.asked]).toEqual(["today's", 1]);
});

test("nothing is asked again when nothing was on its way", async () => {
  const { server, queries, queryKey, settled, shown } = page("none");
  await settled();
  server.answer();
  await settled();
  queries.setQueryData(queryKey, "drawn");
  await settled();
  expect([shown(), server.asked]).toEqual(["drawn", 1]);
});
