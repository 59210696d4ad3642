import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { Records } from "./record-text.ts";

const world = await openWorld();

test("records come back as Postgres was given them, whatever stands in their fields", async () => {
  const field = fc.option(fc.string({ unit: fc.constantFrom(...'ab (),"\\\n\u001eñ א'.split("")), maxLength: 8 }), {
    nil: null,
  });
  const records = fc.array(fc.tuple(field, field, field), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(records, async (given) => {
      const [a, b, c] = [0, 1, 2].map((at) => given.map((record) => record[at]));
      const { rows } = await world.superuser.query(
        "select string_agg(row(a, b, c)::text, E'\\n' order by n) as text from unnest($1::text[], $2::text[], $3::text[]) with ordinality as t (a, b, c, n)",
        [a, b, c],
      );
      const found = new Records(rows[0].text ?? "", 3);
      expect(given.map((_, record) => [0, 1, 2].map((at) => found.field(record, at)))).toEqual(given);
      expect(found.count).toBe(given.length);
    }),
    { numRuns: 60 },
  );
});
