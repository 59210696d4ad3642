import { z } from "zod";
import { byId, day, endpoint, id, instant, localeShape, timeZone, words } from "#kernel/http/contract.ts";
import { answersShape } from "./fields/contract.ts";

/**
 * Clients: who comes, how to reach them, what the practice calls them by. Everything here is administrative and open to
 * all members; history, diagnosis and clinical tags stand elsewhere, in clinical tables.
 */

/** Text of a person, composed the same way whatever keyboard it came from. */
const text = (max: number, min = 1) => words(max, min).normalize("NFC");
const sealed = { sealed: true };

export const clientStatus = z.enum(["active", "archived"]);
export type ClientStatus = z.output<typeof clientStatus>;

const firstName = text(80).describe("given name, or the only one a person has").meta(sealed);
const lastName = text(80, 0).describe("may be empty: some people have one name").meta(sealed);
const pronouns = text(40).meta(sealed);
const email = z
  .string()
  .trim()
  .max(254)
  .regex(z.regexes.email, "An address like name@example.org.")
  .describe("the domain is kept in lower case")
  .meta(sealed);
const phone = text(40)
  .describe("kept as +34612345678; without a country code it is taken to be of the practice's country")
  .meta(sealed);
const tags = z
  .array(text(40))
  .max(30, "At most 30 tags.")
  .describe("administrative labels, each once whatever its capitals; never anything clinical")
  .meta(sealed);

const birthDate = day.nullable().describe("in the past, from 1900 on").meta(sealed);

const custom = answersShape
  .describe(
    "by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays",
  )
  .meta(sealed);

/** What belongs to a profile beyond the card; `null` is empty. Sealed, all of it. */
const profileFields = {
  birthTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time like 07:45.")
    .nullable()
    .describe("HH:MM by the clock of the place of birth")
    .meta(sealed),
  birthPlace: text(160).nullable().meta(sealed),
  gender: text(60).nullable().describe("in the client's own words").meta(sealed),
  address: text(500).nullable().describe("as on an envelope, several lines").meta(sealed),
  occupation: text(120).nullable().meta(sealed),
  emergencyContact: z
    .object({ name: text(160), phone: phone.nullable() })
    .nullable()
    .describe("whom to call; replaced as a whole")
    .meta(sealed),
  referralSource: text(200).nullable().describe("how they came to the practice").meta(sealed),
  note: text(2_000).nullable().describe("administrative, seen by every member: nothing clinical").meta(sealed),
};

const preferences = {
  language: localeShape.describe("in which letters are written; by default the practice's"),
  timeZone: timeZone.nullable().describe("where the client is, for visits online; null means the practice's"),
  remindByMail: z.boolean().describe("whether reminders of visits may be mailed"),
};

/** Answered by the calendar: the next visit that stands, and the start of the last one that was attended. */
export const visitsShape = z.object({ nextAt: instant.nullable(), lastAt: instant.nullable() });
export type Visits = z.input<typeof visitsShape>;

/** A client as a list shows them. */
export const clientLineShape = z.object({
  id,
  firstName,
  lastName,
  pronouns: pronouns.nullable(),
  email: email.nullable(),
  phone: phone.nullable(),
  tags,
  birthDate,
  custom,
  status: clientStatus,
  language: preferences.language,
  remindByMail: preferences.remindByMail,
  version: z.int().describe("counts every change; the ETag"),
  createdAt: instant,
  visits: visitsShape,
});
export type ClientLine = z.input<typeof clientLineShape>;

/** A client whole. */
export const clientShape = clientLineShape
  .extend({
    ...profileFields,
    photoId: id.nullable().describe("which picture GET /clients/{id}/photo answers; null when there is none"),
    timeZone: preferences.timeZone,
    updatedAt: instant,
    archivedAt: instant.nullable(),
  })
  .meta({ id: "Client" });
export type Client = z.input<typeof clientShape>;

/** What may be said of a client; on creation all but the first name may be left out. */
const editable = z.object({
  firstName,
  lastName,
  pronouns: pronouns.nullable(),
  email: email.nullable(),
  phone: phone.nullable(),
  tags,
  birthDate,
  custom,
  ...profileFields,
  ...preferences,
});
export const newClientShape = editable.partial().required({ firstName: true });
export const clientChangesShape = editable.partial();
export type NewClient = z.output<typeof newClientShape>;
export type ClientChanges = z.output<typeof clientChangesShape>;

/** The least that finds and names a client, for the memory of a page: never to be stored there. */
export const directoryLineShape = z.object({
  id,
  firstName,
  lastName,
  pronouns: pronouns.optional(),
  email: email.optional(),
  phone: phone.optional(),
  tags,
  status: clientStatus,
});
export type DirectoryLine = z.input<typeof directoryLineShape>;

export const exampleLine: ClientLine = {
  id: "0198c0de-0000-7000-8000-0000000000c1",
  firstName: "Juniper",
  lastName: "Vale",
  pronouns: "she/her",
  email: "juniper@example.org",
  phone: "+34612345678",
  tags: ["evenings"],
  birthDate: "1991-05-16",
  custom: { "0198c0de-0000-7000-8000-0000000000f7": "Mutua" },
  status: "active",
  language: "es",
  remindByMail: true,
  version: 1,
  createdAt: "2026-02-03T09:00:00Z",
  visits: { nextAt: "2026-05-12T09:00:00Z", lastAt: "2026-05-05T09:00:00Z" },
};
export const exampleClient: Client = {
  ...exampleLine,
  birthTime: "07:45",
  birthPlace: "Girona",
  gender: null,
  address: "Carrer de la Menta 4, 2n\n08001 Barcelona",
  occupation: "Bookbinder",
  emergencyContact: { name: "Sage Vale", phone: "+34612345679" },
  referralSource: "A friend",
  note: null,
  photoId: null,
  timeZone: null,
  updatedAt: "2026-02-03T09:00:00Z",
  archivedAt: null,
};
const archivedExample: Client = {
  ...exampleClient,
  status: "archived",
  version: 2,
  archivedAt: "2026-06-01T10:00:00Z",
};

export const createClient = endpoint({
  method: "POST",
  path: "/clients",
  summary: "Adds a client. Whoever already has the same mail address or phone is named, and hinders nothing.",
  body: newClientShape,
  reply: clientShape.extend({ possibleDuplicates: z.array(id) }),
  status: 201,
  audit: { action: "client.created", subject: "client" },
  resource: "/clients/{id}",
  example: { ...exampleClient, visits: { nextAt: null, lastAt: null }, possibleDuplicates: [] },
});

export const readClient = endpoint({
  method: "GET",
  path: "/clients/{id}",
  summary: "One client.",
  params: byId,
  reply: clientShape,
  audit: { action: "client.read", subject: "client" },
  example: exampleClient,
});

export const changeClient = endpoint({
  method: "PATCH",
  path: "/clients/{id}",
  summary: "Changes what is named; null empties, and what is not named stays.",
  params: byId,
  body: clientChangesShape,
  reply: clientShape,
  audit: { action: "client.updated", subject: "client" },
  ifMatch: "optional",
  example: { ...exampleClient, version: 2 },
});

export const archiveClient = endpoint({
  method: "POST",
  path: "/clients/{id}/archive",
  summary: "Puts a client away: everything stays, nothing can be booked. Does nothing when done already.",
  params: byId,
  reply: clientShape,
  audit: { action: "client.archived", subject: "client" },
  ifMatch: "optional",
  example: archivedExample,
});

export const restoreClient = endpoint({
  method: "POST",
  path: "/clients/{id}/restore",
  summary: "Takes an archived client back. Does nothing when done already.",
  params: byId,
  reply: clientShape,
  audit: { action: "client.restored", subject: "client" },
  ifMatch: "optional",
  example: { ...exampleClient, version: 3 },
});
