import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { idAt } from "#kernel/time/ids.ts";
import { placeOf, replayAfter } from "./rules.ts";

const minute = 60_000;
const nowMs = Date.UTC(2026, 4, 12, 9);

test("a place is not greater than any event of its moment", () => {
  const before = idAt(Date.now());
  const id = uuidv7();
  expect(before <= id).toBe(true);
  expect(idAt(Date.now() + 1) > id).toBe(true);
});

test("a reader who comes back is told again what happened in the minute before the last thing they saw", () => {
  const seen = idAt(nowMs - 5 * minute);
  expect(replayAfter(seen, nowMs)).toBe(idAt(nowMs - 6 * minute));
});

test("a reader without a place is told what happened while their page was read", () => {
  expect(replayAfter(undefined, nowMs)).toBe(idAt(nowMs - 10_000));
});

test("whoever was away for more than an hour reads everything anew", () => {
  expect(replayAfter(idAt(nowMs - 61 * minute), nowMs)).toBeNull();
});

test("a place in the future, of a clock that goes before ours, reaches back from now", () => {
  expect(replayAfter(idAt(nowMs + 5 * minute), nowMs)).toBe(idAt(nowMs - minute));
});

test("the place in the header counts before the one in the address, and only when it is one", () => {
  const [older, newer] = [idAt(nowMs), idAt(nowMs + 1)];
  expect(placeOf(newer, older)).toBe(newer);
  expect(placeOf("'; drop table", older)).toBe(older);
  expect(placeOf(undefined, undefined)).toBeUndefined();
});
