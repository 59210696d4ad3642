import { z } from "zod";
import { byId, day, endpoint, id, instant, localeShape, words } from "#kernel/http/contract.ts";
import { channelShape, purposeShape } from "./texts/contract.ts";

const sealed = { sealed: true };

/** How it was given: signed on screen, on paper that was scanned, or said aloud and noted. */
const howShape = z.enum(["drawn", "typed", "scan", "said"]);
export type How = z.output<typeof howShape>;

const signer = words(160).describe("the name of who gave it").meta(sealed);
const by = z.enum(["client", "guardian"]).describe("who gave it: the client, or somebody who answers for them");
const note = words(500, 0).describe("what should be known about how it was given").meta(sealed);

/** A stroke is a list of points x, y, x, y … on a sheet 1000 wide. */
const stroke = z
  .array(z.int().min(-100).max(1_100))
  .min(2)
  .max(4_000)
  .refine((points) => points.length % 2 === 0, "Points in pairs.");
const drawingShape = z
  .array(stroke)
  .min(1, "Sign first.")
  .max(200, "At most 200 strokes.")
  .refine((strokes) => strokes.reduce((sum, points) => sum + points.length, 0) <= 12_000, "At most 6,000 points.")
  .describe("the strokes of a signature")
  .meta(sealed);
export type Drawing = z.output<typeof drawingShape>;

const member = z.object({ id, name: z.string().nullable() });

const withdrawalShape = z.object({
  at: instant,
  by: member,
  reason: z.string().nullable().meta(sealed),
});

/** A consent as a list shows it. What an assistant may not read of it is null. */
const consentLineShape = z.object({
  id,
  clientId: id,
  textId: id,
  textVersion: z.int(),
  purpose: purposeShape,
  title: z.string().describe("as it stood, in the language it was given in").meta(sealed),
  language: localeShape,
  how: howShape,
  givenAt: instant.describe("for a scan the noon of the day on which it was signed"),
  signer: z.string().nullable().meta(sealed),
  by: by.nullable().meta(sealed),
  note: z.string().nullable().meta(sealed),
  takenBy: member,
  withdrawn: withdrawalShape.nullable(),
  mayChange: z.boolean().describe("whether the caller may read it whole, print it and note its withdrawal"),
});
export type ConsentLine = z.input<typeof consentLineShape>;

/** A consent whole: with the words it was given to and the signature. */
export const consentShape = consentLineShape
  .extend({
    body: z.string().describe("the words as they stood").meta(sealed),
    drawing: drawingShape.nullable(),
  })
  .meta({ id: "Consent" });
export type Consent = z.input<typeof consentShape>;

/** How one text stands with a client. */
const standingShape = z.object({
  textId: id,
  purpose: purposeShape,
  title: z.string().meta(sealed),
  language: localeShape.describe("in which the client is shown it"),
  languages: z.array(localeShape),
  wordingVersion: z.int(),
  required: z.boolean(),
  standing: z.enum(["given", "renew", "withdrawn", "missing"]).describe("renew: given to words replaced since"),
  consentId: id.nullable().describe("the consent that stands"),
  mayTake: z.boolean().describe("whether the caller may take it"),
});
export type TextStanding = z.input<typeof standingShape>;

const example: ConsentLine = {
  id: "0198c0de-0000-7000-8000-0000000000e1",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  textId: "0198c0de-0000-7000-8000-0000000000d1",
  textVersion: 1,
  purpose: "mail",
  title: "Messages by mail",
  language: "en",
  how: "drawn",
  givenAt: "2026-05-12T08:58:00Z",
  signer: "Juniper Vale",
  by: "client",
  note: null,
  takenBy: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Linden" },
  withdrawn: null,
  mayChange: true,
};
export const exampleConsent: Consent = {
  ...example,
  body: "I agree that the practice reminds me of visits by mail.",
  drawing: [[100, 200, 180, 120, 260, 210]],
};

export const listConsents = endpoint({
  method: "GET",
  path: "/clients/{id}/consents",
  summary:
    "What a client is asked to agree to and how it stands, what they gave and took back, and which channels are open.",
  params: byId,
  reply: z.object({
    texts: z.array(standingShape),
    missing: z.int().describe("how many required texts are not given"),
    items: z.array(consentLineShape).describe("newest first"),
    open: z.array(channelShape).describe("the channels by which something may be sent"),
  }),
  audit: { action: "consent.listed", subject: "client" },
  example: {
    texts: [
      {
        textId: example.textId,
        purpose: "mail",
        title: "Messages by mail",
        language: "en",
        languages: ["en", "es"],
        wordingVersion: 1,
        required: true,
        standing: "given",
        consentId: example.id,
        mayTake: true,
      },
    ],
    missing: 0,
    items: [example],
    open: ["mail"],
  },
});

export const readConsent = endpoint({
  method: "GET",
  path: "/consents/{id}",
  summary: "One consent with the words it was given to and the signature.",
  params: byId,
  reply: consentShape,
  audit: { action: "consent.read", subject: "consent" },
  example: exampleConsent,
});

export const textOfClient = endpoint({
  method: "GET",
  path: "/clients/{id}/consent-texts/{textId}",
  summary: "A text as this client is shown it to sign: in their language, or the one asked for when it is there.",
  params: z.object({ id, textId: id }),
  query: z.object({ language: localeShape.optional() }),
  reply: z.object({
    textId: id,
    wordingVersion: z.int(),
    language: localeShape,
    languages: z.array(localeShape),
    title: z.string().meta(sealed),
    body: z.string().meta(sealed),
  }),
  audit: { action: "consent.text_read", subject: "client" },
  example: {
    textId: example.textId,
    wordingVersion: 1,
    language: "en",
    languages: ["en", "es"],
    title: "Messages by mail",
    body: exampleConsent.body,
  },
});

/** What every way of giving says. */
const saying = {
  textId: id,
  wordingVersion: z.int().min(1).describe("which words the client saw"),
  language: localeShape,
  signer,
  by: by.default("client").meta(sealed),
  note: note.default(""),
};

/** What comes with a scan, beside the file. */
export const scannedShape = z.object({ ...saying, givenOn: day.describe("the day that stands on the paper") });

export const givingRefusals = {
  stale_text: "The text has new words since it was opened. Show the client those.",
  already_given: "The client has given this consent already.",
  text_retired: "This text is no longer asked.",
  client_archived: "The client is archived. Take them back first.",
};

export const giveConsent = endpoint({
  method: "POST",
  path: "/clients/{id}/consents",
  summary:
    "Notes that a client agreed: signed on screen (`drawn` with its strokes, or `typed`), or `said` aloud. A scan is sent to `/clients/{id}/consents/scan`.",
  params: byId,
  body: z.object({
    ...saying,
    how: z.enum(["drawn", "typed", "said"]),
    drawing: drawingShape.optional().describe("for `drawn`"),
    givenOn: day.optional().describe("for `said`, when it was on an earlier day"),
  }),
  reply: consentShape,
  status: 201,
  refusals: givingRefusals,
  audit: "own",
  resource: "/consents/{id}",
  example: exampleConsent,
});

export const withdrawConsent = endpoint({
  method: "POST",
  path: "/consents/{id}/withdraw",
  summary:
    "Notes that a client took a consent back, with every earlier one to the same text. It stays on record. Does nothing when done already.",
  params: byId,
  body: z.object({ reason: words(500, 0).default("").meta(sealed) }),
  reply: consentShape,
  audit: "own",
  example: {
    ...exampleConsent,
    withdrawn: { at: "2026-09-01T10:00:00Z", by: example.takenBy, reason: "Prefers to be called." },
  },
});
