import { expect, test } from "vitest";
import { soakCalendar } from "./calendar.ts";

test("eight clients at once leave nobody in two places, and nothing without its audit row and event", async () => {
  const { findings, changes, events } = await soakCalendar({ seed: 3, seconds: 5 });
  expect(findings).toEqual([]);
  expect(changes).toBeGreaterThan(10);
  expect(events).toBeGreaterThan(10);
}, 90_000);
