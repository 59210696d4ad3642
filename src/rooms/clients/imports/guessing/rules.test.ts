import { describe, expect, test } from "vitest";
import { guess, headingsAt } from "./rules.ts";

const known = { fields: [], usual: "dmy" as const, thisYear: 2026 };
const columns = (headings: string[], ...rows: string[][]) =>
  headings.map((heading, at) => ({ heading, samples: rows.map((row) => row[at] ?? "").filter(Boolean) }));
const guessed = (headings: string[], ...rows: string[][]) => {
  const values = rows.length > 0 ? rows : [headings.map((_, at) => `value ${at}`)];
  return guess(columns(headings, ...values), known);
};

describe("what columns are taken for", () => {
  test.each([
    ["English", ["First Name", "Last name", "E-mail Address", "Mobile Phone", "DOB", "Street", "Zip"]],
    [
      "Spanish",
      ["Nombre", "Apellidos", "Correo electrónico", "Móvil", "Fecha de nacimiento", "Dirección", "Código postal"],
    ],
    ["Catalan", ["Nom", "Cognoms", "Correu electrònic", "Mòbil", "Data de naixement", "Adreça", "Codi postal"]],
    ["Italian", ["Nome", "Cognome", "Posta elettronica", "Cellulare", "Data di nascita", "Indirizzo", "CAP"]],
    ["Hebrew", ["שם פרטי", "שם משפחה", 'דוא"ל', "טלפון נייד", "תאריך לידה", "כתובת", "מיקוד"]],
    ["a program's names", ["first_name", "lastName", "EMAIL", "cell_phone", "birth_date", "address", "post_code"]],
  ])("is told by their names in %s", (_name, headings) => {
    expect(guessed(headings).columns).toEqual([
      "firstName",
      "lastName",
      "email",
      "phone",
      "birthDate",
      "address",
      "postalCode",
    ]);
  });

  test.each([
    ["English", ["Name", "Medical history", "Current medications", "Previous therapy", "Spirituality"]],
    ["Spanish", ["Nombre", "Antecedentes médicos", "Medicación", "Antecedentes psicológicos", "Espiritualidad"]],
    ["Catalan", ["Nom", "Antecedents mèdics", "Al·lèrgies", "Teràpies anteriors", "Espiritualitat"]],
    ["Italian", ["Nome", "Anamnesi", "Farmaci", "Storia psicologica", "Vita spirituale"]],
    ["Hebrew", ["שם פרטי", "רקע רפואי", "תרופות קבועות", "טיפולים קודמים", "רקע רוחני"]],
  ])("is a history by its name in %s", (_name, headings) => {
    expect(guessed(headings).columns.slice(1)).toEqual(["medical", "medical", "psychological", "spiritual"]);
  });

  test("is told by their values where there are no names", () => {
    const rows = [
      ["Juniper Vale", "juniper@example.org", "+34 612 345 678", "16/05/1991", "x"],
      ["Rowan Ash", "rowan@example.org", "+34 612 345 679", "30/12/1984", "y"],
    ];
    expect(guessed(["", "", "", "", ""], ...rows)).toEqual({
      columns: ["fullName", "email", "phone", "birthDate", null],
      dates: "dmy",
      preset: null,
    });
  });

  test("is nothing for a name we do not know, and a field of the practice for its name", () => {
    const id = "0198c0de-0000-7000-8000-0000000000f7";
    const field = { id, name: "Insurer", archivedAt: null };
    const asked = columns(["Name", "INSURER", "Shoe size"], ["Juniper", "Mutua", "38"]);
    expect(guess(asked, { ...known, fields: [field] }).columns).toEqual(["fullName", `custom:${id}`, null]);
    const archivedAt = "2026-05-12T08:00:00Z";
    expect(guess(asked, { ...known, fields: [{ ...field, archivedAt }] }).columns).toEqual(["fullName", null, null]);
  });

  test("is each only once where once is enough", () => {
    expect(guessed(["First name", "Last name", "Name", "Birthday", "Date of birth"]).columns).toEqual([
      "firstName",
      "lastName",
      null,
      "birthDate",
      null,
    ]);
  });
});

describe("an export of another program is known by its columns", () => {
  test.each([
    [
      "simplepractice",
      [
        "Client",
        "Client Type",
        "Clinician",
        "Intake Date",
        "Address",
        "City",
        "State",
        "ZIP",
        "Phone",
        "Email",
        "Insurance ID",
        "Status",
      ],
      ["fullName", null, null, null, "address", "city", "region", "postalCode", "phone", "email", null, "status"],
    ],
    [
      "cliniko",
      [
        "Patient ID",
        "First Name",
        "Last Name",
        "Preferred First Name",
        "Title",
        "Date of Birth",
        "Gender Identity",
        "Email",
        "Address 1",
        "Post Code",
        "Emergency Contact",
        "Medicare",
        "Referral Source",
        "Unapplied Account Credit",
      ],
      [
        "number",
        "firstName",
        "lastName",
        "note",
        null,
        "birthDate",
        "gender",
        "email",
        "address",
        "postalCode",
        "emergencyName",
        null,
        "referralSource",
        null,
      ],
    ],
    [
      "jane",
      [
        "Patient GUID",
        "First Name",
        "Preferred Name",
        "Last Name",
        "Email",
        "Home Phone",
        "Mobile Phone",
        "Street Address",
        "City",
        "Province",
        "Postal",
        "Birth Date",
        "Personal Health Number",
        "First Visit",
      ],
      [
        "number",
        "firstName",
        "note",
        "lastName",
        "email",
        "phone",
        "phone",
        "address",
        "city",
        "region",
        "postalCode",
        "birthDate",
        null,
        null,
      ],
    ],
    [
      "google",
      [
        "First Name",
        "Middle Name",
        "Last Name",
        "Nickname",
        "File As",
        "Organization Title",
        "Birthday",
        "Notes",
        "Labels",
        "E-mail 1 - Label",
        "E-mail 1 - Value",
        "Phone 1 - Label",
        "Phone 1 - Value",
        "Address 1 - Formatted",
        "Address 1 - City",
      ],
      [
        "firstName",
        "middleName",
        "lastName",
        "note",
        null,
        "occupation",
        "birthDate",
        "note",
        "tags",
        null,
        "email",
        null,
        "phone",
        "address",
        null,
      ],
    ],
    [
      "google",
      [
        "Name",
        "Given Name",
        "Additional Name",
        "Family Name",
        "Yomi Name",
        "Birthday",
        "Notes",
        "Group Membership",
        "E-mail 1 - Type",
        "E-mail 1 - Value",
        "Phone 1 - Value",
      ],
      [null, "firstName", "middleName", "lastName", null, "birthDate", "note", "tags", null, "email", "phone"],
    ],
  ])("%s", (preset, headings, targets) => {
    expect(guessed(headings)).toMatchObject({ preset, columns: targets });
  });
});

describe("the line with the names of columns", () => {
  test.each([
    [
      "the first",
      [
        ["Name", "Mail"],
        ["Juniper", "j@example.org"],
      ],
      0,
    ],
    [
      "below a title",
      [
        ["Our clients, May", ""],
        ["", ""],
        ["First name", "Phone"],
        ["Juniper", "612345678"],
      ],
      2,
    ],
    [
      "in words nobody knows",
      [
        ["Wer", "Kasse", "Ort"],
        ["Juniper", "Mutua", "Wien"],
      ],
      0,
    ],
    [
      "missing",
      [
        ["Juniper Vale", "juniper@example.org"],
        ["Rowan Ash", "rowan@example.org"],
      ],
      null,
    ],
    [
      "missing above names alone",
      [
        ["Juniper", "Vale"],
        ["Rowan", "Ash"],
      ],
      null,
    ],
  ])("is %s", (_name, rows, at) => {
    expect(headingsAt(rows)).toBe(at);
  });
});
