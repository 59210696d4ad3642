import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealIn, sealOf } from "./certificate/rules.ts";
import { erasureReason } from "./contract.ts";
import { reasonsFor, refusalOf, statementOf } from "./rules.ts";

const standing = fc.record({ mustBeKept: fc.boolean(), wasSeen: fc.boolean() });

describe("a reason to erase", () => {
  test("does not lift the duty to keep, unless there was no record to keep or a court says so", () => {
    const kept = { mustBeKept: true, wasSeen: true };
    expect(refusalOf("asked", kept)).toBe("must_be_kept");
    expect(refusalOf("time_over", kept)).toBe("must_be_kept");
    expect(refusalOf("never_a_client", kept)).toBe("was_seen");
    expect(refusalOf("wrong_record", kept)).toBeNull();
    expect(refusalOf("court_order", kept)).toBeNull();
  });

  test("that holds inside the time of keeping holds after it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...erasureReason.options), standing, (reason, how) => {
        const later = refusalOf(reason, { ...how, mustBeKept: false });
        if (refusalOf(reason, how) === null) expect(later).toBeNull();
        expect(later === "must_be_kept").toBe(false);
      }),
    );
  });

  test("is told for each before one asks", () => {
    fc.assert(
      fc.property(standing, (how) => {
        for (const { reason, refusal } of reasonsFor(how)) expect(refusal).toBe(refusalOf(reason, how));
      }),
    );
  });
});

describe("a seal", () => {
  const certified = fc.record({
    practiceId: fc.uuid(),
    erasureId: fc.uuid(),
    clientId: fc.uuid(),
    reason: fc.constantFrom(...erasureReason.options),
    erasedAt: fc.integer({ min: 0, max: 2 ** 41 }).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString()),
  });

  test("says what was signed, however it was broken into lines", () => {
    fc.assert(
      fc.property(certified, fc.uint8Array({ minLength: 64, maxLength: 64 }), (facts, signature) => {
        const seal = sealOf(statementOf(facts), signature).replace(/(.{40})/g, "$1 \n");
        const { practiceId, erasureId } = facts;
        expect(sealIn(seal)).toEqual({ statement: statementOf(facts), signature, practiceId, erasureId });
      }),
    );
  });

  test("is nothing else", () => {
    fc.assert(fc.property(fc.string(), (text) => sealIn(text) === null));
    expect(sealIn("YQ.YQ")).toBeNull();
  });
});
