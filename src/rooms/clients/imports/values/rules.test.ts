import { describe, expect, test } from "vitest";
import type { ClientField } from "../../fields/contract.ts";
import type { Choices, Target } from "../rules.ts";
import { readerOf } from "./rules.ts";

const field = (kind: ClientField["kind"], more: Partial<ClientField> = {}): ClientField => ({
  id: `0198c0de-0000-7000-8000-00000000000${["text", "number", "date", "choice", "yes_no"].indexOf(kind)}`,
  kind,
  name: kind,
  choices: kind === "choice" ? [{ id: "c1", name: "Mornings", offered: true }] : [],
  clinical: false,
  archivedAt: null,
  version: 1,
  ...more,
});
const fields = [field("text"), field("number"), field("date"), field("choice"), field("yes_no")];
const around = { locale: "es", country: "ES", today: "2026-05-12", fields } as const;
const base: Choices = {
  encoding: "utf-8",
  headingsAt: 0,
  columns: [],
  dates: "dmy",
  duplicates: "skip",
  unreadable: "refuse",
};

/** Reads one line: `[heading, target, value]` each. */
function line(...cells: [heading: string, target: Target, value: string][]) {
  const columns = cells.map(([heading]) => ({ heading, samples: [] }));
  const choices = { ...base, columns: cells.map(([, target]) => target) };
  const { said, status, history, problems } = readerOf(columns, choices, around)(cells.map(([, , value]) => value));
  return { said, status, history, problems };
}

describe("a line of a file", () => {
  test.each([
    ["Juniper Vale", { firstName: "Juniper", lastName: "Vale" }],
    ["Vale Alder, Juniper", { firstName: "Juniper", lastName: "Vale Alder" }],
    ["Juniper", { firstName: "Juniper", lastName: "" }],
    ["נועה בת דוד", { firstName: "נועה", lastName: "בת דוד" }],
  ])("with the name %s", (value, said) => {
    expect(line(["Name", "fullName", value])).toMatchObject({ said, problems: [] });
  });

  test("with a last name alone is somebody with one name", () => {
    expect(line(["Last", "lastName", "Vale"]).said).toMatchObject({ firstName: "Vale", lastName: "" });
  });

  test("without a name says so", () => {
    expect(line(["Mail", "email", "j@example.org"], ["Name", "fullName", ""]).problems).toEqual([
      { target: "fullName", code: "no_name" },
    ]);
  });

  test("keeps the number that rings in a pocket, and the others among the remarks", () => {
    const { said } = line(
      ["Name", "fullName", "Juniper"],
      ["Home phone", "phone", "932 345 678"],
      ["Mobile", "phone", "612 345 678 ::: 612 345 679"],
      ["Mail", "email", "Juniper Vale <Juniper@EXAMPLE.org>; j@example.com"],
      ["Notes", "note", "Rings twice"],
      ["Nickname", "note", "Juno"],
    );
    expect(said).toMatchObject({
      phone: "+34612345678",
      email: "Juniper@example.org",
      note: "Rings twice\nNickname: Juno\nMail: j@example.com\nMobile: +34612345679\nHome phone: +34932345678",
    });
  });

  test("puts an address together as on an envelope", () => {
    const { said } = line(
      ["Name", "fullName", "Juniper"],
      ["City", "city", "Barcelona"],
      ["Address 1", "address", "Carrer de la Menta 4"],
      ["Address 2", "address", "2n"],
      ["Zip", "postalCode", "08001"],
      ["Country", "country", "Spain"],
    );
    expect(said.address).toBe("Carrer de la Menta 4\n2n\n08001 Barcelona\nSpain");
  });

  test("reads labels, states, languages and genders as other programs say them", () => {
    const { said, status } = line(
      ["Name", "fullName", "Juniper"],
      ["Labels", "tags", "evenings ::: Evenings ::: * myContacts"],
      ["Status", "status", "Inactive"],
      ["Language", "language", "Català"],
      ["Sex", "gender", "F"],
    );
    expect({ ...said, status }).toMatchObject({
      tags: ["evenings"],
      status: "archived",
      language: "ca",
      gender: "Mujer",
    });
    expect(line(["Name", "fullName", "J"], ["Archived at", "status", "2024-01-02"]).status).toBe("archived");
    expect(line(["Name", "fullName", "J"], ["Gender", "gender", "Woman"]).said.gender).toBe("Woman");
  });

  test("answers the practice's own fields in their kind", () => {
    const at = (kind: number) => `custom:${fields[kind]!.id}` as const;
    const { said, problems } = line(
      ["Name", "fullName", "Juniper"],
      ["a", at(0), "Mutua"],
      ["b", at(1), "1.234,50"],
      ["c", at(2), "16/05/2031"],
      ["d", at(3), "mornings"],
      ["e", at(4), "Sí"],
    );
    expect(problems).toEqual([]);
    expect(Object.values(said.custom ?? {})).toEqual(["Mutua", 1234.5, "2031-05-16", "c1", true]);
  });

  test.each([
    ["email", "juniper at example", "not_a_mail"],
    ["phone", "call her mother", "not_a_phone"],
    ["birthDate", "soon", "not_a_date"],
    ["birthDate", "16/05/2027", "not_in_the_past"],
    ["birthDate", "16/05/1799", "not_a_date"],
    ["birthTime", "noon", "not_a_time"],
    ["status", "maybe", "not_a_status"],
    ["language", "Klingon", "unknown_language"],
    ["tags", Array.from({ length: 31 }, (_, nth) => `t${nth}`).join(";"), "too_many"],
    ["occupation", "x".repeat(121), "too_long"],
    ["firstName", "x".repeat(81), "too_long"],
    ["custom:0198c0de-0000-7000-8000-000000000001", "many", "not_a_number"],
    ["custom:0198c0de-0000-7000-8000-000000000002", "soon", "not_a_date"],
    ["custom:0198c0de-0000-7000-8000-000000000003", "Nights", "not_a_choice"],
    ["custom:0198c0de-0000-7000-8000-000000000004", "perhaps", "not_yes_or_no"],
    ["custom:0198c0de-0000-7000-8000-000000000009", "x", "field_gone"],
  ] as const)("whose %s is %s says that it is %s", (target, value, code) => {
    const name: [string, Target, string] = ["Name", target === "firstName" ? "lastName" : "firstName", "Juniper"];
    expect(line(name, ["Of theirs", target, value]).problems).toEqual([{ target, code }]);
  });

  test("with what they bring along is a history of its own: paragraphs, each under what it says", () => {
    const { said, history, problems } = line(
      ["Name", "fullName", "Juniper"],
      ["Medical history", "medical", "Asthma since childhood.\n\nNo operations."],
      ["Allergies", "medical", "penicillin"],
      ["Medication", "medical", ""],
      ["", "psychological", "- slept badly\n# 3 years of **therapy**"],
    );
    expect(problems).toEqual([]);
    expect(said).not.toHaveProperty("medical");
    expect(history).toEqual({
      medical: "Asthma since childhood.\n\nNo operations.\n\nAllergies: penicillin",
      psychological: "\\- slept badly\n\\# 3 years of \\*\\*therapy\\*\\*",
      spiritual: null,
      custom: {},
    });
    expect(line(["Name", "fullName", "Juniper"]).history).toBe(null);
  });

  test("with an answer in a clinical field keeps it where no assistant reads", () => {
    const clinical = fields.map((one) => ({ ...one, clinical: true }));
    const columns = [{ heading: "Name", samples: [] }, ...clinical.map(({ name }) => ({ heading: name, samples: [] }))];
    const targets: Target[] = ["fullName", ...clinical.map(({ id }): Target => `custom:${id}`)];
    const read = readerOf(columns, { ...base, columns: targets }, { ...around, fields: clinical });
    const { said, history, problems } = read(["Juniper", "Mutua", "38", "16/05/2031", "mornings", "no"]);
    expect([said.custom, problems]).toEqual([undefined, []]);
    expect(Object.values(history?.custom ?? {})).toEqual(["Mutua", 38, "2031-05-16", "c1", false]);
    expect(read(["Juniper", "", "many", "soon", "Nights", "perhaps"]).problems.map(({ code }) => code)).toEqual([
      "not_a_number",
      "not_a_date",
      "not_a_choice",
      "not_yes_or_no",
    ]);
  });

  test("whose histories are longer than one may be says so, and keeps nothing of them", () => {
    const long = "x".repeat(49_990);
    const name: [string, Target, string] = ["Name", "fullName", "Juniper"];
    expect(line(name, ["Medical", "medical", long]).history?.medical).toHaveLength(49_990);
    expect(line(name, ["Medical", "medical", long], ["Allergies", "medical", "penicillin"])).toMatchObject({
      history: null,
      problems: [{ target: "medical", code: "too_long" }],
    });
  });

  test("keeps a formula as the words it is", () => {
    expect(line(["Name", "fullName", "=cmd|' /C calc'!A0"]).said).toMatchObject({ firstName: "=cmd|'" });
  });
});
