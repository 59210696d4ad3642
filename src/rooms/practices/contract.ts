import { z } from "zod";
import { currency, endpoint, id, localeShape, timeZone, words } from "#kernel/http/contract.ts";
import { countries } from "./country/rules.ts";
import { factorsShape } from "./second-factor/contract.ts";
import { userShape } from "./sign-in/contract.ts";

export const role = z.enum(["owner", "therapist", "assistant"]);
/** What the practice calls those who come to it. */
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "Two letters, like ES.")
  .refine((code) => countries.includes(code), "A country of ISO 3166-1 whose holidays are known.");
const terminology = z.enum(["patient", "client", "consultant"]);
const tier = z.enum(["builder", "pro", "center"]);

export const practiceShape = z
  .object({
    id,
    name: z.string(),
    slug: z.string(),
    timeZone: z.string(),
    country: z.string().nullable().describe("whose public holidays the calendar shows; ISO 3166-1 alpha-2"),
    region: z.string().nullable().describe("a part of that country with holidays of its own, by its code there"),
    currency,
    locale: localeShape,
    /** 1 is Monday, 7 Sunday. */
    weekStartsOn: z.int().min(1).max(7),
    terminology,
    /** After so many minutes without a touch the screen logs off by itself, keeping the draft. */
    idleMinutes: z.int(),
    secondFactorRequired: z.boolean().describe("whether members without a second factor must set one up first"),
    tier,
    version: z.int(),
  })
  .meta({ id: "Practice" });

export const meShape = z
  .object({
    user: userShape,
    practice: practiceShape.nullable(),
    member: z.object({ id, role }).nullable(),
    admitted: z.boolean().describe("false where the practice is not entered from the network this was asked from"),
    practices: z.array(z.object({ id, name: z.string(), role })),
    secondFactor: z.object({ enrolled: z.boolean(), ...factorsShape.shape }),
    /** How many invitations wait for an answer. */
    invitations: z.int(),
  })
  .meta({ id: "Me" });

const practiceExample = {
  id: "019cf1a0-0000-7000-8000-0000000000a1",
  name: "Centre Lliri",
  slug: "centre-lliri",
  timeZone: "Europe/Madrid",
  country: "ES",
  region: "CT",
  currency: "EUR",
  locale: "ca",
  weekStartsOn: 1,
  terminology: "client",
  idleMinutes: 30,
  secondFactorRequired: false,
  tier: "center",
  version: 1,
};
const meExample = {
  user: { id: "019cf1a0-0000-7000-8000-000000000001", email: "marta@example.org", name: "Marta Vidal", locale: "es" },
  practice: practiceExample,
  member: { id: "019cf1a0-0000-7000-8000-0000000000b1", role: "owner" },
  admitted: true,
  practices: [{ id: practiceExample.id, name: "Centre Lliri", role: "owner" }],
  secondFactor: { enrolled: false, authenticator: false, passkeys: 0 },
  invitations: 0,
};

export const readMe = endpoint({
  method: "GET",
  path: "/me",
  summary: "The caller, the practice this session stands in, and the practices to choose from.",
  reply: meShape,
  audit: "none",
  example: meExample,
});

export const changeMe = endpoint({
  method: "PATCH",
  path: "/me",
  summary: "Changes the caller's name or language. The name changes in every practice of theirs.",
  body: z.object({ name: words(120).optional(), locale: localeShape.optional() }),
  reply: meShape,
  audit: "own",
  example: meExample,
});

export const choosePractice = endpoint({
  method: "POST",
  path: "/auth/practice",
  summary: "Switches the session to another practice of the caller.",
  body: z.object({ practiceId: id }),
  reply: meShape,
  audit: "own",
  example: meExample,
});

export const createPractice = endpoint({
  method: "POST",
  path: "/practices",
  summary: "Opens a practice whose owner the caller becomes; the session stands in it from then on.",
  body: z.object({ name: words(120), timeZone, locale: localeShape, currency }),
  reply: practiceShape,
  status: 201,
  refusals: { too_many_practices: "A user may own twenty practices at most." },
  audit: "own",
  example: practiceExample,
});

export const readPractice = endpoint({
  method: "GET",
  path: "/practice",
  summary: "The settings of the practice.",
  reply: practiceShape,
  audit: "none",
  example: practiceExample,
});

export const changePractice = endpoint({
  method: "PATCH",
  path: "/practice",
  summary: "Changes the settings of the practice; what is not named stays. For its owners.",
  body: z.object({
    name: words(120).optional(),
    timeZone: timeZone.optional(),
    country: country.nullable().optional().describe("another country leaves the region behind"),
    region: z
      .string()
      .regex(/^[A-Za-z0-9]{1,12}$/, "A code from GET /holidays/regions.")
      .nullable()
      .optional(),
    currency: currency.optional(),
    locale: localeShape.optional(),
    weekStartsOn: z.int().min(1).max(7).optional(),
    terminology: terminology.optional(),
    idleMinutes: z.int().min(5).max(240).optional(),
    secondFactorRequired: z.boolean().optional().describe("asked of others only by who holds one"),
  }),
  reply: practiceShape,
  refusals: { second_factor_first: "Set up a second factor of your own before you ask one of others." },
  ifMatch: "optional",
  audit: { action: "practice.changed", subject: "practice" },
  example: practiceExample,
});
