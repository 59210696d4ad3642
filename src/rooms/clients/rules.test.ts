import { describe, expect, test } from "vitest";
import { birthDateMistake, cardWith, profileWith, tidyEmail, tidyTags } from "./rules.ts";

describe("what is said of a client", () => {
  test("is laid over what was known; null empties and the unnamed stays", () => {
    const card = cardWith({ firstName: "Juniper", email: "juniper@example.org", tags: ["evenings"] });
    expect(card).toEqual({
      firstName: "Juniper",
      lastName: "",
      pronouns: null,
      email: "juniper@example.org",
      phone: null,
      tags: ["evenings"],
      birthDate: null,
      custom: {},
    });
    expect(cardWith({ email: null, lastName: "Vale", pronouns: undefined }, card)).toEqual({
      ...card,
      email: null,
      lastName: "Vale",
    });
  });

  test("goes to card or profile, each to its own", () => {
    const said = { firstName: "Juniper", occupation: "Bookbinder", language: "es" as const };
    expect(profileWith(said).occupation).toBe("Bookbinder");
    expect(Object.keys(profileWith(said))).not.toContain("firstName");
    expect(Object.keys(cardWith(said))).not.toContain("language");
  });
});

test("a mail address keeps its capitals before the @ and loses them after", () => {
  expect(tidyEmail("Juniper.V@Example.ORG")).toBe("Juniper.V@example.org");
});

test("a tag stands once, as it was written first", () => {
  expect(tidyTags(["Tardes", "tardes", "TÁRDES", "online"])).toEqual(["Tardes", "online"]);
});

test("a date of birth lies in the past and not before 1900", () => {
  expect(birthDateMistake("1899-12-31", "2026-05-12")).toBeDefined();
  expect(birthDateMistake("1900-01-01", "2026-05-12")).toBeUndefined();
  expect(birthDateMistake("2026-05-11", "2026-05-12")).toBeUndefined();
  expect(birthDateMistake("2026-05-12", "2026-05-12")).toBeDefined();
});
