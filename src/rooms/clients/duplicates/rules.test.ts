import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pairing } from "./pairs/rules.ts";
import { areSimilar, likenessOf, nearbyNames, type Person, traitsOf } from "./rules.ts";

const person = (said: Partial<Person> = {}): Person => ({
  firstName: "Juniper",
  lastName: "Vale",
  email: null,
  phone: null,
  birthDate: null,
  ...said,
});
const why = (one: Partial<Person>, other: Partial<Person>) =>
  likenessOf(traitsOf(person(one)), traitsOf(person(other)));
const born = { birthDate: "1991-05-16" };

describe("two clients may be one person", () => {
  test("when they have the same mail address or number", () => {
    expect(why({ lastName: "Ash", email: "J@Mail.example" }, { email: "j@mail.example" })).toEqual(["mail"]);
    expect(why({ lastName: "Ash", phone: "+34612345678" }, { phone: "+34612345678" })).toEqual(["phone"]);
  });

  test("when name and date of birth are the same, however the name is written", () => {
    expect(why(born, born)).toEqual(["name_and_birth"]);
    expect(why({ ...born, firstName: "Vale", lastName: "Júniper" }, born)).toEqual(["name_and_birth"]);
    const [one, other] = [
      { firstName: "שָׁלוֹם", lastName: "כהן" },
      { firstName: "שלום", lastName: "כהן" },
    ];
    expect(why({ ...born, ...one }, { ...born, ...other })).toEqual(["name_and_birth"]);
  });

  test("when their names are a slip apart and they have something else in common", () => {
    for (const firstName of ["Junipr", "Junniper", "Jnuiper", "Junioer"])
      expect(why({ ...born, firstName }, born)).toEqual(["similar_name"]);
    expect(why({ ...born, lastName: "Vale Ash" }, born)).toEqual(["similar_name"]);
    expect(why({ phone: "612345678" }, { phone: "+34612345678" })).toEqual(["similar_name"]);
    expect(why({ email: "juniper@one.example" }, { email: "juniper@two.example" })).toEqual(["similar_name"]);
  });

  test("when they have the same name and of one nothing else is known", () => {
    expect(why({}, { ...born, phone: "+34612345678" })).toEqual(["name"]);
    expect(why({ phone: "+34699999999" }, { phone: "+34612345678" })).toEqual([]);
  });

  test("but not for a date of birth, or a similar name, alone", () => {
    expect(why({ ...born, firstName: "Rowan" }, born)).toEqual([]);
    expect(why({ firstName: "Junipr" }, {})).toEqual([]);
    expect(areSimilar(["al", "bo"], ["al", "bi"])).toBe(false);
  });
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 4 });
const names = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.sort());

test("Whoever is similar has a nearby name in common", () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      if (!areSimilar(one, other)) return;
      const near = nearbyNames(other);
      expect([...nearbyNames(one)].some((name) => near.has(name))).toBe(true);
    }),
  );
});

test("Pairs found among many are those that comparing everybody with everybody finds", () => {
  const few = (...values: string[]) => fc.option(fc.constantFrom(...values));
  const people = fc.record({
    firstName: fc.constantFrom("Ana", "Anna", "Nora", "Noar"),
    lastName: fc.constantFrom("Vale", "Vael", "Ash Vale", ""),
    email: few("ana@one.example", "ana@two.example", "nora@one.example"),
    phone: few("+34612345678", "612345678", "+34699999999"),
    birthDate: few("1991-05-16", "1980-01-02"),
  });
  fc.assert(
    fc.property(fc.array(people, { maxLength: 6 }), (all) => {
      const pairing = new Pairing();
      for (const [at, one] of all.entries()) pairing.put(`${at}`, one);
      for (const _ of pairing.steps());
      const found = pairing.found().map(({ ids }) => ids.join(" "));
      const truth = all.flatMap((one, at) =>
        all.slice(at + 1).flatMap((other, next) => (why(one, other).length > 0 ? [`${at} ${at + 1 + next}`] : [])),
      );
      expect(found.sort()).toEqual(truth.sort());
    }),
  );
});

test("A number that a whole school shares pairs nobody by itself, and similar names under it are found all the same", () => {
  const pairing = new Pairing();
  const letters = "abcdefghijklmnopqrst";
  for (const [at, letter] of [...letters].entries())
    pairing.put(
      `${letter}`,
      person({ firstName: letter.repeat(5), lastName: `${at}x`.repeat(3), phone: "+34612345678" }),
    );
  pairing.put("y", person({ phone: "+34612345678" }));
  pairing.put("z", person({ firstName: "Junipr", phone: "+34612345678" }));
  for (const _ of pairing.steps());
  expect(pairing.found().map(({ ids }) => ids)).toEqual([["y", "z"]]);
});
