import type { Locale } from "#web/i18n/locales.ts";
import type { ProblemError } from "#web/problem.ts";
import type { Client, ClientChanges, NewClient } from "../../contract.ts";
import { birthDateMistake, same } from "../../rules.ts";

/** A client as the form holds one: texts are never null while they are being written. */
export interface Draft {
  firstName: string;
  lastName: string;
  pronouns: string;
  email: string;
  phone: string;
  birthDate: string | null;
  language: Locale;
  remindByMail: boolean;
  tags: readonly string[];
  address: string;
  gender: string;
  occupation: string;
  contactName: string;
  contactPhone: string;
  referralSource: string;
  timeZone: string | null;
  note: string;
}

/** What is wrong with a field, as a key of the messages under `form.wrong`. */
export type Mistake = "name" | "email" | "phone" | "birthDate" | "contactName" | "tooLong";
export type Mistakes = Partial<Record<keyof Draft, Mistake>>;

/** The draft of somebody new: what was already typed elsewhere as a name, the rest as the practice has it. */
export function newDraft(language: Locale, name: Pick<Draft, "firstName" | "lastName">): Draft {
  return {
    ...name,
    pronouns: "",
    email: "",
    phone: "",
    birthDate: null,
    language,
    remindByMail: true,
    tags: [],
    address: "",
    gender: "",
    occupation: "",
    contactName: "",
    contactPhone: "",
    referralSource: "",
    timeZone: null,
    note: "",
  };
}

export function draftOf(client: Client): Draft {
  const { firstName, lastName, birthDate, language, remindByMail, tags, timeZone, emergencyContact } = client;
  return {
    firstName,
    lastName,
    pronouns: client.pronouns ?? "",
    email: client.email ?? "",
    phone: client.phone ?? "",
    birthDate,
    language,
    remindByMail,
    tags,
    address: client.address ?? "",
    gender: client.gender ?? "",
    occupation: client.occupation ?? "",
    contactName: emergencyContact?.name ?? "",
    contactPhone: emergencyContact?.phone ?? "",
    referralSource: client.referralSource ?? "",
    timeZone,
    note: client.note ?? "",
  };
}

/** The whole draft as the API takes it; what is empty is null. */
export function bodyOf(draft: Draft): NewClient {
  const { birthDate, language, remindByMail, tags, timeZone, contactName, contactPhone, ...texts } = draft;
  const contact = { name: contactName.trim(), phone: contactPhone.trim() || null };
  return {
    firstName: texts.firstName.trim(),
    lastName: texts.lastName.trim(),
    pronouns: texts.pronouns.trim() || null,
    email: texts.email.trim() || null,
    phone: texts.phone.trim() || null,
    birthDate,
    language,
    remindByMail,
    tags: [...tags],
    address: texts.address.trim() || null,
    gender: texts.gender.trim() || null,
    occupation: texts.occupation.trim() || null,
    emergencyContact: contact.name || contact.phone ? contact : null,
    referralSource: texts.referralSource.trim() || null,
    timeZone,
    note: texts.note.trim() || null,
  };
}

/** Only what differs from the client: what somebody else changes meanwhile in another field stays theirs. */
export function changesOf(draft: Draft, client: Client): ClientChanges {
  const before = bodyOf(draftOf(client));
  const named = Object.entries(bodyOf(draft)).filter(([name, value]) => !same(value, before[name as keyof NewClient]));
  return Object.fromEntries(named);
}

/** What can be told without asking the server. `today` is a date where the practice is. */
export function mistakesIn(draft: Draft, today: string): Mistakes {
  const { firstName, email, birthDate, contactName, contactPhone } = draft;
  const mistakes: Mistakes = {};
  if (firstName.trim() === "") mistakes.firstName = "name";
  // The server knows addresses better; this only catches what can be none.
  if (email.trim() !== "" && !/^\S+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim())) mistakes.email = "email";
  if (birthDate !== null && birthDateMistake(birthDate, today)) mistakes.birthDate = "birthDate";
  if (contactPhone.trim() !== "" && contactName.trim() === "") mistakes.contactName = "contactName";
  return mistakes;
}

/** What the server found wrong, at the fields where it stands. */
export function mistakesOf(problem: ProblemError): Mistakes {
  const found = problem.issues.map(({ path }) => fieldAt(path)).filter((field) => field !== undefined);
  return Object.fromEntries(found.map((field) => [field, mistakeIn[field] ?? "tooLong"]));
}

const mistakeIn: Mistakes = {
  email: "email",
  phone: "phone",
  contactPhone: "phone",
  birthDate: "birthDate",
  contactName: "contactName",
};

const fieldOf: Readonly<Record<string, keyof Draft>> = {
  "emergencyContact.name": "contactName",
  "emergencyContact.phone": "contactPhone",
  emergencyContact: "contactName",
};

function fieldAt(path: string): keyof Draft | undefined {
  const inBody = path.replace(/^body\./, "");
  return fieldOf[inBody] ?? names.find((name) => inBody === name || inBody.startsWith(`${name}.`));
}

const names = Object.keys(newDraft("en", { firstName: "", lastName: "" })) as (keyof Draft)[];
