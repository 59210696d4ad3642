import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { SealBroken } from "./envelope.ts";
import { KeyGone, type KeyTable, type WrappedPersonKey, type WrappedPracticeKey } from "./key-table.ts";
import { readRootKeys } from "./root-keys.ts";
import { RootKeysUnusable } from "./root-keys-unusable.ts";
import { Vault } from "./vault.ts";

/** The rows of one practice, counting how often they are asked for. */
class Rows implements KeyTable {
  practice: WrappedPracticeKey[] = [];
  persons = new Map<string, WrappedPersonKey>();
  queries = 0;

  async practiceKeys() {
    this.queries++;
    return this.practice;
  }
  async insertPracticeKey(row: WrappedPracticeKey) {
    this.practice.push(row);
  }
  async personKey(ids: string[]) {
    this.queries++;
    return ids.flatMap((id) => this.persons.get(id) ?? []);
  }
  async insertPersonKey(row: WrappedPersonKey) {
    this.persons.set(row.id, row);
  }
}

const rootText = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString("base64")}`;
const rootsFrom = (dataKeys: string) => readRootKeys({ dataKeys, dataDir: "/nowhere", mayCreate: false });
const roots = rootsFrom(rootText("a", 1));
const cell = (rowId = "1") => ({ table: "clients", column: "name", rowId });

let practiceId: string;
let rows: Rows;
let vault: Vault;
const sealer = (of = vault) => of.sealer(practiceId, rows, randomUUID);

async function aPersonWithAName(name: string): Promise<{ keyId: string; sealed: Buffer }> {
  const tx = sealer();
  const keyId = await tx.createKey("person");
  const sealed = await tx.seal(keyId, cell(), name);
  tx.committed();
  return { keyId, sealed };
}

beforeEach(async () => {
  practiceId = randomUUID();
  rows = new Rows();
  vault = new Vault(roots);
  const tx = sealer();
  await tx.createPracticeKey();
  tx.committed();
});

describe("a person's texts", () => {
  test("open again in the same process without a query, and in another with two", async () => {
    const { sealed } = await aPersonWithAName("Nobody Inparticular");
    rows.queries = 0;
    expect(await sealer().open(sealed, cell())).toBe("Nobody Inparticular");
    expect(rows.queries).toBe(0);
    expect(await sealer(new Vault(roots)).open(sealed, cell())).toBe("Nobody Inparticular");
    expect(rows.queries).toBe(2);
  });

  test("come back as they were in any script", async () => {
    const tx = sealer();
    const keyId = await tx.createKey("person");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        expect(await tx.open(await tx.seal(keyId, cell(), text), cell())).toBe(text);
      }),
    );
  });

  test("of many persons open in order with one query for all their keys", async () => {
    const people = await Promise.all(["Ana Nobody", "Bo Nowhere", "Chris Nemo"].map(aPersonWithAName));
    const cells = people.map(({ sealed }) => ({ ...cell(), envelope: sealed }));
    const cold = new Vault(roots);
    rows.queries = 0;
    const names = await sealer(cold).openMany([...cells, { ...cell(), envelope: null }]);
    expect(names).toEqual(["Ana Nobody", "Bo Nowhere", "Chris Nemo", null]);
    expect(rows.queries).toBe(2); // the practice's keys and the persons'
  });

  test("do not open in another row or another practice, nor under another person's key", async () => {
    const { sealed } = await aPersonWithAName("Nobody Inparticular");
    await expect(sealer().open(sealed, cell("2"))).rejects.toThrow(SealBroken);
    const other = vault.sealer(randomUUID(), new Rows(), randomUUID);
    await expect(other.open(sealed, cell())).rejects.toThrow(KeyGone);
  });

  test("do not open when a key's row was copied into another practice or onto another key's id", async () => {
    const one = await aPersonWithAName("Ana Nobody");
    const two = await aPersonWithAName("Bo Nowhere");
    rows.persons.set(two.keyId, { ...rows.persons.get(one.keyId)!, id: two.keyId });
    await expect(sealer(new Vault(roots)).open(two.sealed, cell())).rejects.toThrow(SealBroken);
    const there = new Rows();
    const otherPractice = vault.sealer(randomUUID(), there, randomUUID);
    await otherPractice.createPracticeKey();
    there.persons.set(one.keyId, rows.persons.get(one.keyId)!);
    await expect(otherPractice.open(one.sealed, cell())).rejects.toThrow(SealBroken);
  });
});

describe("an erased key", () => {
  test("opens and seals nothing, at once in its transaction and after it everywhere in the process", async () => {
    const { keyId, sealed } = await aPersonWithAName("Nobody Inparticular");
    const tx = sealer();
    rows.persons.delete(keyId);
    tx.forget(keyId);
    await expect(tx.open(sealed, cell())).rejects.toThrow(KeyGone);
    tx.committed();
    await expect(sealer().open(sealed, cell())).rejects.toThrow(KeyGone);
    await expect(sealer().seal(keyId, cell(), "more")).rejects.toThrow(KeyGone);
  });

  test("leaves a gap in a list, not an error", async () => {
    const kept = await aPersonWithAName("Ana Nobody");
    const gone = await aPersonWithAName("Bo Nowhere");
    rows.persons.delete(gone.keyId);
    vault.forget(practiceId, gone.keyId);
    const cells = [kept, gone].map(({ sealed }) => ({ ...cell(), envelope: sealed }));
    expect(await sealer().openMany(cells)).toEqual(["Ana Nobody", null]);
  });

  test("is dropped again at the commit when another transaction read its row meanwhile", async () => {
    const { keyId, sealed } = await aPersonWithAName("Nobody Inparticular");
    const erasing = sealer();
    erasing.forget(keyId);
    await sealer().open(sealed, cell()); // does not see the deletion yet
    rows.persons.delete(keyId);
    erasing.committed();
    await expect(sealer().open(sealed, cell())).rejects.toThrow(KeyGone);
  });

  test("is out of reach of a process that heard nothing within a minute", async () => {
    let now = 0;
    const other = new Vault(roots, { now: () => now });
    const { keyId, sealed } = await aPersonWithAName("Nobody Inparticular");
    await sealer(other).open(sealed, cell());
    rows.persons.delete(keyId);
    now = 60_001;
    await expect(sealer(other).open(sealed, cell())).rejects.toThrow(KeyGone);
  });
});

describe("a transaction that rolls back", () => {
  test("leaves no key of a person behind", async () => {
    const tx = sealer();
    const keyId = await tx.createKey("person");
    await tx.seal(keyId, cell(), "Nobody");
    rows.persons.clear(); // and committed() is never called
    await expect(sealer().seal(keyId, cell(), "Nobody")).rejects.toThrow(KeyGone);
  });

  test("leaves no key of the practice behind", async () => {
    practiceId = randomUUID();
    rows = new Rows();
    await sealer().createPracticeKey();
    rows.practice = [];
    await expect(sealer().createKey("person")).rejects.toThrow(KeyGone);
    const again = sealer();
    await again.createPracticeKey();
    const sealed = await again.seal(await again.createKey("group"), cell(), "The Nobodies");
    again.committed();
    expect(await sealer(new Vault(roots)).open(sealed, cell())).toBe("The Nobodies");
  });
});

describe("root keys", () => {
  test("open what an older one wrapped, and wrap new practices under the newest", async () => {
    const { sealed } = await aPersonWithAName("Nobody Inparticular");
    const rotated = new Vault(rootsFrom(`${rootText("b", 2)},${rootText("a", 1)}`));
    expect(await sealer(rotated).open(sealed, cell())).toBe("Nobody Inparticular");
    const there = new Rows();
    await rotated.sealer(randomUUID(), there, randomUUID).createPracticeKey();
    expect(there.practice[0]?.rootKeyId).toBe("b");
  });

  test.each([
    ["is not at hand", rootText("b", 1), 'The root key "a" is needed'],
    ["has other bytes than its name promises", rootText("a", 2), 'The root key "a" does not open a practice'],
  ])("that do not fit are named: one that %s", async (_, dataKeys, sentence) => {
    const { sealed } = await aPersonWithAName("Nobody Inparticular");
    const opening = () => sealer(new Vault(rootsFrom(dataKeys))).open(sealed, cell());
    await expect(opening()).rejects.toThrow(RootKeysUnusable);
    await expect(opening()).rejects.toThrow(sentence);
  });
});

describe("a practice's key", () => {
  test("is given once", async () => {
    await expect(sealer().createPracticeKey()).rejects.toThrow("has a key already");
  });

  test("gives secrets by purpose, the same in every process and others in every practice", async () => {
    const secret = await sealer().practiceSecret("blind-index");
    expect(await sealer(new Vault(roots)).practiceSecret("blind-index")).toEqual(secret);
    expect(await sealer().practiceSecret("other")).not.toEqual(secret);
    const other = vault.sealer(randomUUID(), new Rows(), randomUUID);
    await expect(other.practiceSecret("blind-index")).rejects.toThrow(KeyGone);
    await other.createPracticeKey();
    expect(await other.practiceSecret("blind-index")).not.toEqual(secret);
  });
});

test("the key of a file comes from its person's key and its own id", async () => {
  const { keyId } = await aPersonWithAName("Nobody Inparticular");
  const [one, two] = [randomUUID(), randomUUID()];
  const key = await sealer().fileKey(keyId, one);
  expect(key).toEqual(await sealer(new Vault(roots)).fileKey(keyId, one));
  expect(key.bytes).not.toEqual((await sealer().fileKey(keyId, two)).bytes);
  await expect(sealer().fileKey(randomUUID(), one)).rejects.toThrow(KeyGone);
});

describe("a secret outside every practice", () => {
  const place = { table: "auth.second_factors", column: "secret", rowId: "user-1" };

  test("opens in its place, also after the root key was rotated", () => {
    const sealed = vault.sealGlobal(place, "JBSWY3DP");
    expect(vault.openGlobal(place, sealed)).toBe("JBSWY3DP");
    const rotated = new Vault(rootsFrom(`${rootText("b", 2)},${rootText("a", 1)}`));
    expect(rotated.openGlobal(place, sealed)).toBe("JBSWY3DP");
  });

  test("does not open for another user, nor without its root key", () => {
    const sealed = vault.sealGlobal(place, "JBSWY3DP");
    expect(() => vault.openGlobal({ ...place, rowId: "user-2" }, sealed)).toThrow(SealBroken);
    expect(() => new Vault(rootsFrom(rootText("b", 2))).openGlobal(place, sealed)).toThrow(SealBroken);
  });
});
