import { describe, expect, test } from "vitest";
import { ProblemError } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { bodyOf, changesOf, draftOf, mistakesIn, mistakesOf, newDraft } from "./draft.ts";

const draft = newDraft("en", { firstName: "Juniper", lastName: "Vale" });
const client: Client = {
  id: "0198c0de-0000-7000-8000-0000000000c1",
  firstName: "Juniper",
  lastName: "Vale",
  pronouns: "she/her",
  email: "juniper@example.org",
  phone: "+34612345678",
  tags: ["evenings"],
  status: "active",
  language: "es",
  remindByMail: true,
  version: 3,
  createdAt: "2026-02-03T09:00:00Z",
  visits: { nextAt: null, lastAt: null },
  birthDate: "1991-05-16",
  birthTime: null,
  birthPlace: null,
  custom: {},
  gender: null,
  address: "Carrer de la Menta 4",
  occupation: null,
  emergencyContact: { name: "Sage Vale", phone: "+34612345679" },
  referralSource: null,
  note: null,
  photoId: null,
  timeZone: null,
  updatedAt: "2026-02-03T09:00:00Z",
  archivedAt: null,
};

describe("what is sent", () => {
  test("is trimmed, and null where nothing was written", () => {
    const body = bodyOf({ ...draft, pronouns: " she/her ", email: "  " });
    expect(body).toMatchObject({ firstName: "Juniper", pronouns: "she/her", email: null, emergencyContact: null });
  });

  test("names only what was changed", () => {
    expect(changesOf(draftOf(client), client)).toEqual({});
    expect(changesOf({ ...draftOf(client), address: "", tags: ["mornings"] }, client)).toEqual({
      address: null,
      tags: ["mornings"],
    });
  });

  test("has the emergency contact as a whole", () => {
    expect(changesOf({ ...draftOf(client), contactPhone: "" }, client)).toEqual({
      emergencyContact: { name: "Sage Vale", phone: null },
    });
  });
});

describe("what is wrong", () => {
  test("is a missing first name, and nothing else in a form with a name only", () => {
    expect(mistakesIn({ ...draft, firstName: " " }, "2026-05-12")).toEqual({ firstName: "name" });
    expect(mistakesIn(draft, "2026-05-12")).toEqual({});
  });

  test("is an address that can be none, and a birth in the future", () => {
    expect(mistakesIn({ ...draft, email: "juniper@", birthDate: "2026-05-13" }, "2026-05-12")).toEqual({
      email: "email",
      birthDate: "birthDate",
    });
  });

  test("is a number without a name for an emergency", () => {
    expect(mistakesIn({ ...draft, contactPhone: "612345678" }, "2026-05-12")).toEqual({ contactName: "contactName" });
  });

  test("stands at its field when the server says so", () => {
    const paths = ["body.phone", "body.emergencyContact.phone", "body.tags.0", "query.x"];
    const issues = paths.map((path) => ({ path, message: "No." }));
    expect(mistakesOf(new ProblemError(422, { code: "invalid_request", issues }))).toEqual({
      phone: "phone",
      contactPhone: "phone",
      tags: "tooLong",
    });
  });
});
