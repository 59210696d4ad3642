import { z } from "zod";
import { byId, endpoint, id, instant, localeShape, words } from "#kernel/http/contract.ts";

/** What a consent is about. The four channels decide whether anything may be sent that way. */
export const channels = ["mail", "sms", "whatsapp", "calendar"] as const;
export const purposes = ["treatment", "data", ...channels, "recording", "analysis", "other"] as const;
export const channelShape = z.enum(channels);
export const purposeShape = z.enum(purposes);
export type Channel = z.output<typeof channelShape>;
export type Purpose = z.output<typeof purposeShape>;

const title = words(120).meta({ sealed: true });
const body = words(20_000).describe("plain text; an empty line begins a paragraph").meta({ sealed: true });
const wording = z.object({ title, body });

/** The words of a text by language. */
export const wordingsShape = z
  .object({
    en: wording.optional(),
    es: wording.optional(),
    ca: wording.optional(),
    it: wording.optional(),
    he: wording.optional(),
  })
  .refine((all) => Object.values(all).some((one) => one !== undefined), "In one language at least.")
  .describe("in one to five languages");
export type Wordings = z.output<typeof wordingsShape>;

const consentTextShape = z
  .object({
    id,
    purpose: purposeShape,
    required: z.boolean().describe("whether it is shown as missing until a client has given it"),
    wordings: wordingsShape.describe("as of the newest wording"),
    languages: z.array(localeShape),
    wordingVersion: z.int().describe("counts the wordings; what is signed names it"),
    validFrom: z.int().describe("who signed this wording or a later one need not sign again"),
    given: z.int().describe("how many consents to it stand"),
    retiredAt: instant.nullable().describe("since when it is no longer asked"),
    version: z.int().describe("the ETag"),
    createdAt: instant,
  })
  .meta({ id: "ConsentText" });
export type ConsentText = z.input<typeof consentTextShape>;

const example: ConsentText = {
  id: "0198c0de-0000-7000-8000-0000000000d1",
  purpose: "mail",
  required: true,
  wordings: { en: { title: "Messages by mail", body: "I agree that the practice reminds me of visits by mail." } },
  languages: ["en"],
  wordingVersion: 1,
  validFrom: 1,
  given: 12,
  retiredAt: null,
  version: 1,
  createdAt: "2026-05-12T08:00:00Z",
};

const channelTaken = { channel_taken: "There is a text for this channel already; change it, or retire it first." };

export const listConsentTexts = endpoint({
  method: "GET",
  path: "/consent-texts",
  summary: "What the practice asks clients to agree to, in its order; retired texts last.",
  reply: z.object({ items: z.array(consentTextShape) }),
  audit: "none",
  example: { items: [example] },
});

export const createConsentText = endpoint({
  method: "POST",
  path: "/consent-texts",
  summary: "Adds a text. Of each channel there is one: from then on only clients who agreed are reached that way.",
  body: z.object({ purpose: purposeShape, required: z.boolean().default(false), wordings: wordingsShape }),
  reply: consentTextShape,
  status: 201,
  refusals: { ...channelTaken, too_many_texts: "A practice has at most 50 texts." },
  audit: { action: "consent_text.created", subject: "consent_text" },
  example,
});

export const changeConsentText = endpoint({
  method: "PATCH",
  path: "/consent-texts/{id}",
  summary:
    "Changes what is named. New words are a new version, which replaces all languages; what was signed keeps the words it was signed in.",
  params: byId,
  body: z.object({
    required: z.boolean().optional(),
    wordings: wordingsShape.optional(),
    signAgain: z
      .boolean()
      .default(true)
      .describe(
        "whether who signed earlier words is asked for the new ones; false for a translation or a slip of the pen",
      ),
  }),
  reply: consentTextShape,
  ifMatch: "optional",
  audit: { action: "consent_text.changed", subject: "consent_text" },
  example: { ...example, version: 2, wordingVersion: 2, validFrom: 2 },
});

export const orderConsentTexts = endpoint({
  method: "POST",
  path: "/consent-texts/order",
  summary: "Puts the texts into this order; those that are not named follow as they stood.",
  body: z.object({ ids: z.array(id).max(50) }),
  reply: z.object({ items: z.array(consentTextShape) }),
  audit: { action: "consent_text.ordered" },
  example: { items: [example] },
});

export const retireConsentText = endpoint({
  method: "POST",
  path: "/consent-texts/{id}/retire",
  summary: "Asks for a text no more. What was given stays given. Does nothing when done already.",
  params: byId,
  reply: consentTextShape,
  audit: { action: "consent_text.retired", subject: "consent_text" },
  example: { ...example, retiredAt: "2026-06-01T10:00:00Z", version: 2 },
});

export const restoreConsentText = endpoint({
  method: "POST",
  path: "/consent-texts/{id}/restore",
  summary: "Asks for a retired text again. Does nothing when done already.",
  params: byId,
  reply: consentTextShape,
  refusals: channelTaken,
  audit: { action: "consent_text.restored", subject: "consent_text" },
  example: { ...example, version: 3 },
});
