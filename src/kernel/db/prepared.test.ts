import { expect, test } from "vitest";
import { Prepared } from "./prepared.ts";

const asked = (prepared: Prepared, text: string, times: number) =>
  Array.from({ length: times }, () => prepared.nameOf(text)).at(-1);

test("a text that is asked often gets a name of its own and keeps it; a seldom one gets none", () => {
  const prepared = new Prepared();
  expect(asked(prepared, "select 1", 10)).toBeUndefined();
  const name = asked(prepared, "select 1", 100);
  expect(name).toBeDefined();
  expect(asked(prepared, "select 2", 100)).not.toBe(name);
  expect(asked(prepared, "select 1", 1)).toBe(name);
});

test("few names are given, however many texts are asked", () => {
  const prepared = new Prepared();
  const names = new Set(Array.from({ length: 1_000 }, (_, nth) => asked(prepared, `select ${nth}`, 50)));
  names.delete(undefined);
  expect(names.size).toBe(120);
});

test("what takes columns as they come is not kept, for they may change while it is", () => {
  const prepared = new Prepared();
  for (const text of ['select * from "clients"', 'select "n".* from "notes" as "n"', 'insert into "a" returning *'])
    expect(asked(prepared, text, 100), text).toBeUndefined();
  expect(asked(prepared, "select count(*) from clients", 100)).toBeDefined();
});
