import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueAt, judge } from "./rules.ts";

const at = (text: string) => Temporal.Instant.from(text);
const visit = { startsAt: at("2026-05-12T09:00:00Z"), timeSetAt: at("2026-05-01T09:00:00Z"), status: "scheduled" };
const client = { email: "juniper@example.org", remindByMail: true, mayBeMailed: true };

describe("a reminder", () => {
  test("is due 24 hours before the visit", () => {
    expect(dueAt(visit)?.toString()).toBe("2026-05-11T09:00:00Z");
  });

  test("is not made for a visit set less than 24 hours ahead", () => {
    expect(dueAt({ ...visit, timeSetAt: at("2026-05-11T09:00:01Z") })).toBeNull();
    expect(dueAt({ ...visit, timeSetAt: at("2026-05-11T09:00:00Z") })).not.toBeNull();
  });

  test.each(["cancelled", "attended", "no_show"])("is not made for a visit that is %s", (status) => {
    expect(dueAt({ ...visit, status })).toBeNull();
    expect(judge({ ...visit, status }, client, at("2026-05-11T10:00:00Z"))).toBe("not_scheduled");
  });

  test("goes out late after down-time, as long as the visit has not begun", () => {
    expect(judge(visit, client, at("2026-05-12T08:59:59Z"))).toBe("send");
    expect(judge(visit, client, at("2026-05-12T09:00:00Z"))).toBe("too_late");
  });

  test("waits when the visit moved away while its job was on the way", () => {
    expect(judge({ ...visit, startsAt: at("2026-05-20T09:00:00Z") }, client, at("2026-05-11T09:00:00Z"))).toBe(
      "not_yet",
    );
  });

  test("stays away from whoever switched it off or has no address", () => {
    expect(judge(visit, { ...client, remindByMail: false }, at("2026-05-11T10:00:00Z"))).toBe("switched_off");
    expect(judge(visit, { ...client, mayBeMailed: false }, at("2026-05-11T10:00:00Z"))).toBe("no_consent");
    expect(judge(visit, { ...client, email: null }, at("2026-05-11T10:00:00Z"))).toBe("no_address");
  });

  test("is only ever sent in the 24 hours before a scheduled visit that was set earlier than that", () => {
    const moment = fc
      .integer({ min: 0, max: 10_000_000 })
      .map((seconds) => Temporal.Instant.fromEpochMilliseconds(1_780_000_000_000 + seconds * 1000));
    fc.assert(
      fc.property(moment, moment, moment, (startsAt, timeSetAt, now) => {
        if (judge({ startsAt, timeSetAt, status: "scheduled" }, client, now) !== "send") return;
        const due = startsAt.subtract({ hours: 24 });
        expect(Temporal.Instant.compare(timeSetAt, due)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(now, due)).toBeGreaterThanOrEqual(0);
        expect(Temporal.Instant.compare(now, startsAt)).toBeLessThan(0);
      }),
    );
  });
});
