import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listed as client } from "#testing/listed.ts";
import type { Listed } from "./packed/rules.ts";
import { Directory, pageOf } from "./rules.ts";

function directoryOf(locale: string, clients: Listed[]): Directory {
  const directory = new Directory(locale);
  for (const one of clients) directory.put(one);
  return directory;
}

const namesIn = (directory: Directory) => directory.inOrder().map((entry) => entry.client.firstName);

describe("the order of a directory", () => {
  test("is by last name, then first name; who has one name stands by that", () => {
    const directory = directoryOf("es", [
      client("1", { firstName: "Zoe", lastName: "Alder" }),
      client("2", { firstName: "Bo", lastName: "" }),
      client("3", { firstName: "Ana", lastName: "Núñez" }),
      client("4", { firstName: "Eva", lastName: "Nunzi" }),
      client("5", { firstName: "Abe", lastName: "Alder" }),
    ]);
    // In Spanish ñ is a letter of its own, after n: Nunzi, Núñez.
    expect(namesIn(directory)).toEqual(["Abe", "Zoe", "Bo", "Eva", "Ana"]);
  });

  test("is that of the practice's language", () => {
    const clients = [client("1", { firstName: "n", lastName: "Ñu" }), client("2", { firstName: "z", lastName: "Nzz" })];
    expect(namesIn(directoryOf("en", clients))).toEqual(["n", "z"]);
    expect(namesIn(directoryOf("es", clients))).toEqual(["z", "n"]);
  });
});

const change = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  version: fc.integer({ min: 1, max: 6 }),
  lastName: fc.constantFrom("Alder", "Birch", "Cedar", "Álamo", ""),
  gone: fc.boolean(),
});

test("whatever order changes come in, the directory ends in the highest version of each, sorted, and lighter by those gone", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const directory = new Directory("es");
      const truth = new Map<string, Listed>();
      const gone = new Map<string, number>();
      for (const { id, version, lastName, gone: goes } of changes) {
        if (goes) {
          directory.remove(id, version);
          gone.set(id, Math.max(version, gone.get(id) ?? 0));
          if (version >= (truth.get(id)?.version ?? 0)) truth.delete(id);
          continue;
        }
        const next = client(id, { version, lastName });
        directory.put(next);
        if (version > Math.max(gone.get(id) ?? 0, truth.get(id)?.version ?? 0)) truth.set(id, next);
      }
      expect(new Map(directory.inOrder().map((entry) => [entry.client.id, entry.client]))).toEqual(truth);
      const weighed = directoryOf("es", [...truth.values()]);
      expect(directory.inOrder()).toEqual(weighed.inOrder());
      expect([directory.bytes, directory.size]).toEqual([weighed.bytes, weighed.size]);
    }),
  );
});

test("pages hold everyone once, whatever their size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 15 }), (count, limit) => {
      const all = Array.from({ length: count }, (_, at) => client(`c${at}`, { lastName: `Name ${at % 7}` }));
      const found = directoryOf("en", all).find({ status: "all" });
      const seen: string[] = [];
      let page = pageOf(found, limit, null);
      for (;;) {
        seen.push(...page.items.map((one) => one.id));
        if (!page.next) break;
        page = pageOf(found, limit, page.next);
      }
      expect(seen).toEqual(found.map((entry) => entry.client.id));
    }),
  );
});

test("a page goes on where it stopped, though the last client of the page before was archived or others came", () => {
  const directory = directoryOf(
    "en",
    ["A", "B", "C", "D"].map((lastName) => client(lastName, { lastName })),
  );
  const { next } = pageOf(directory.find({ status: "active" }), 2, null);
  directory.put(client("0", { lastName: "Aa" }));
  expect(pageOf(directory.find({ status: "active" }), 2, next).items.map((one) => one.id)).toEqual(["C", "D"]);
});

describe("finding", () => {
  const directory = directoryOf("en", [
    client("1", { firstName: "Hanna", lastName: "Alder" }),
    client("2", { firstName: "Ana", lastName: "Cedar", tags: ["Tardes"] }),
    client("3", { firstName: "Bo", lastName: "Birch", tags: ["anchor"], status: "archived" }),
  ]);
  const ids = (query: string | undefined, status: "active" | "archived" | "all", tag?: string) =>
    directory.find({ query, status, tags: tag === undefined ? [] : [tag] }).map((entry) => entry.client.id);

  test("gives the best fit first", () => {
    expect(ids("an", "all")).toEqual(["2", "3", "1"]);
  });

  test("keeps to the state and the tag asked for, whatever the tag's capitals", () => {
    expect(ids("an", "active")).toEqual(["2", "1"]);
    expect(ids(undefined, "archived")).toEqual(["3"]);
    expect(ids(undefined, "all", "TARDES")).toEqual(["2"]);
    expect(ids(undefined, "all", "Tarde")).toEqual([]);
  });
});

test("who has the same mail address or phone is found, whatever the capitals", () => {
  const directory = directoryOf("en", [
    client("1", { email: "Ana@example.org" }),
    client("2", { phone: "+34612345678" }),
    client("3"),
  ]);
  expect(directory.reachedBy({ email: "ana@example.org", phone: "+34612345678" })).toEqual(["1", "2"]);
  expect(directory.reachedBy({ email: null, phone: null })).toEqual([]);
});

test("ten thousand clients are searched within a few milliseconds", () => {
  const parts = ["Alder", "Birch", "Cedar", "Núñez", "Vale", "Wick", "Tansy", "Fenn"];
  const directory = new Directory("es");
  for (let at = 0; at < 10_000; at++)
    directory.put(
      client(`c${at}`, {
        firstName: `${parts[at % 8]} ${at}`,
        lastName: parts[(at >> 3) % 8]!,
        email: `c${at}@example.org`,
      }),
    );
  const millisecondsFor = (query: string) => {
    const start = performance.now();
    directory.find({ query, status: "all" });
    return performance.now() - start;
  };
  // The quickest of several, since other work may share the machine.
  const times = ["nun", "9999", "an v", "example", "zzz", "birhc cedra", "tansi"].map((query) =>
    Math.min(...Array.from({ length: 8 }, () => millisecondsFor(query))),
  );
  expect(Math.max(...times)).toBeLessThan(50);
});
