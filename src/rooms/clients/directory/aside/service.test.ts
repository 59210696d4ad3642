import fc from "fast-check";
import { expect, test } from "vitest";
import { listed } from "#testing/listed.ts";
import { Entry, type Listed } from "../packed/rules.ts";
import { Directory } from "../rules.ts";
import { packed, unpacked } from "./rules.ts";
import { Aside } from "./service.ts";

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom("Núria", "שִׁירָה", "Vale\nLine", '"quoted"', "\ud800", "ÿ", "Ā"),
);
const client = fc.record({
  id: fc.uuid(),
  firstName: words,
  lastName: words,
  pronouns: fc.option(words),
  email: fc.option(fc.constantFrom("juniper@example.org", "נועה@example.org")),
  phone: fc.option(fc.constantFrom("+34612345678", "+972541234567")),
  tags: fc.array(words, { maxLength: 3 }),
  birthDate: fc.option(fc.constant("1990-04-05")),
  custom: fc.constant({}),
  status: fc.constantFrom("active" as const, "archived" as const),
  language: fc.constantFrom("en" as const, "he" as const),
  remindByMail: fc.boolean(),
  version: fc.integer({ min: 1, max: 1_000 }),
  createdAt: fc.constant("2026-05-12T09:00:00Z"),
});
const clients = fc.uniqueArray(client, { maxLength: 30, selector: ({ id }) => id });

function directoryOf(all: readonly Listed[]): Directory {
  const directory = new Directory("ca");
  for (const one of all) directory.put(one);
  return directory;
}

async function opened(aside: Aside): Promise<Directory> {
  let directory: Directory | undefined;
  await aside.open((taken) => {
    directory = taken;
  });
  return directory!;
}

const whole = (directory: Directory) => directory.inOrder().map((entry) => entry.parts);

test("entries come out of the bytes as they went in, in any letters", () => {
  fc.assert(
    fc.property(clients, (given) => {
      const entries = given.map(Entry.of);
      expect([...unpacked(packed(entries))].map(({ parts }) => parts)).toEqual(entries.map(({ parts }) => parts));
    }),
  );
});

test("a directory laid aside and told what has become of its clients opens as one that was open all the while", async () => {
  const change = fc.record({ nth: fc.nat(40), version: fc.integer({ min: 1, max: 1_200 }), gone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(clients, fc.array(change, { maxLength: 12 }), fc.nat(12), async (given, changes, before) => {
      const directory = directoryOf(given);
      let aside: Aside | undefined;
      for (const [at, { nth, version, gone }] of changes.entries()) {
        if (at === before) aside = new Aside(directory);
        const one = { ...(given[nth % Math.max(1, given.length)] ?? stranger), lastName: `Later ${at}`, version };
        for (const held of aside ? [directory, aside] : [directory])
          if (gone) held.remove(one.id, version);
          else held.put(one);
      }
      aside ??= new Aside(directory);
      for (let time = 0; time < 2; time++) expect(whole(await opened(aside))).toEqual(whole(directory));
    }),
    { numRuns: 60 },
  );
});

test("a thousand clients laid aside weigh less than a tenth of what they do open", async () => {
  const directory = directoryOf(
    Array.from({ length: 1_000 }, (_, nth) => ({
      ...stranger,
      id: crypto.randomUUID(),
      firstName: `Given${nth}`,
      email: `given${nth}@example.org`,
    })),
  );
  const aside = new Aside(directory);
  expect((await opened(aside)).size).toBe(1_000);
  expect(aside.bytes).toBeLessThan(directory.bytes / 10);
});

test("after much news it says that it is outdated", () => {
  const aside = new Aside(directoryOf([]));
  for (let nth = 0; nth < 300; nth++) aside.put({ ...stranger, id: crypto.randomUUID() });
  expect(aside.isOutdated).toBe(true);
});

const stranger = listed("01900000-0000-7000-8000-000000000001");
