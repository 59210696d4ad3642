import { describe, expect, test } from "vitest";
import { Likeness, type Person } from "./rules.ts";

const juniper: Person = {
  firstName: "Juniper",
  lastName: "Vale",
  email: "juniper@example.org",
  phone: "+34612345678",
  birthDate: "1991-05-16",
};
const known = (person: Person) => {
  const likeness = new Likeness();
  likeness.add(juniper, { id: "juniper", line: null });
  const { same, shares } = likeness.of(person);
  return same ? "same" : shares ? "shares" : "nobody";
};
const somebody = (more: Partial<Person>): Person => ({ firstName: "Juniper", lastName: "Vale", ...more });

describe("somebody is probably here already", () => {
  test.each([
    ["with the same name and mail", somebody({ email: "JUNIPER@example.org" })],
    ["with the same name and nothing else", somebody({})],
    ["with the names the other way round", somebody({ firstName: "Vale", lastName: "Juniper", phone: "+34612345678" })],
    ["with accents and capitals of their own", somebody({ firstName: "JÚNIPER", birthDate: "1991-05-16" })],
    ["by a short first name and the same number", somebody({ firstName: "Jun", phone: "+34612345678" })],
    ["by the same mail and no last name", somebody({ lastName: "", email: "juniper@example.org" })],
    [
      "with the same name and birth date, reached elsewhere",
      somebody({ email: "new@example.org", birthDate: "1991-05-16" }),
    ],
  ])("%s", (_name, person) => {
    expect(known(person)).toBe("same");
  });
});

test("a mother's number makes her son nobody's double, and is told", () => {
  expect(known(somebody({ firstName: "Ash", phone: "+34612345678", birthDate: "2014-01-02" }))).toBe("shares");
});

describe("somebody else is", () => {
  test.each([
    ["who was born on another day", somebody({ birthDate: "1975-01-01" })],
    ["of the same name who is reached otherwise", somebody({ email: "other@example.org" })],
    ["with another name", somebody({ firstName: "Rowan", lastName: "Ash" })],
  ])("%s", (_name, person) => {
    expect(known(person)).toBe("nobody");
  });
});
