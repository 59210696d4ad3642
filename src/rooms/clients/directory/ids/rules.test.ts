import fc from "fast-check";
import { expect, test } from "vitest";
import { listed } from "#testing/listed.ts";
import { Entry } from "../packed/rules.ts";
import { ById } from "./rules.ts";

/** Few endings, so that several ids share one. */
const id = fc
  .tuple(fc.uuid(), fc.constantFrom("00000001", "a0b1c2d3", "ffffffff"))
  .map(([given, end]) => given.slice(0, -8) + end);

test("whoever was put in and not taken out is found where their id stands, and nobody else is", () => {
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.nat(12), fc.string(), (given, gone, before) => {
      const byId = new ById();
      const entries = given.map((one) => Entry.of(listed(one)));
      for (const entry of entries) byId.add(entry);
      for (const entry of entries.slice(gone)) byId.remove(entry);
      const bytes = Buffer.from(`${before}(${given.join(",")})`);
      for (const [nth, entry] of entries.entries()) {
        const there = nth < gone ? entry : undefined;
        expect(byId.at(bytes, bytes.indexOf(entry.id, Buffer.byteLength(before)))).toBe(there);
        expect(byId.get(entry.id)).toBe(there);
      }
      expect(byId.at(bytes, bytes.length)).toBeUndefined();
      expect(byId.get(given[0]!.slice(1))).toBeUndefined();
    }),
  );
});
