import { z } from "zod";
import { hue, timeZone, words } from "#kernel/http/contract.ts";
import { consentShape } from "../../consents/contract.ts";
import { wordingsShape } from "../../consents/texts/contract.ts";
import { clientLineShape, clientShape } from "../../contract.ts";
import { clientFieldShape } from "../../fields/contract.ts";
import { clientHistoryShape } from "../../histories/contract.ts";
import { relatedPersonShape } from "../../people/contract.ts";
import type { Card, Profile } from "../../rules.ts";

/** What the columns of a copy may hold that no table can judge: pieces of what requests are held to. */

const ofCard = { firstName: true, lastName: true, pronouns: true, email: true, phone: true } as const;
const card = clientLineShape
  .pick({ ...ofCard, tags: true, birthDate: true, custom: true } satisfies Record<keyof Card, true>)
  .partial()
  .required({ firstName: true });
const ofProfile = { birthTime: true, birthPlace: true, gender: true, address: true, occupation: true } as const;
const beside = { emergencyContact: true, referralSource: true, note: true, photoId: true } as const;
const profile = clientShape.pick({ ...ofProfile, ...beside } satisfies Record<keyof Profile, true>).partial();
const signing = z.object({ signer: words(160), by: z.enum(["client", "guardian"]), note: words(500, 0) });

/** "RIFF" in base64, four bytes for the length, "WEBP". */
const picture = z
  .base64()
  .max(262_144)
  .regex(/^UklGR.{6}XRUJQ/);

export const shapes = {
  photos: { picture },
  client: { card, profile, timeZone },
  people: { words: relatedPersonShape.pick({ name: true, phone: true, email: true, note: true }) },
  history: {
    words: clientHistoryShape.pick({ medical: true, psychological: true, spiritual: true, custom: true }).partial(),
  },
  // What a file is, its bytes say as well; the way back compares.
  consents: {
    words: signing,
    drawing: consentShape.shape.drawing,
    mediaType: z.enum([
      "application/pdf",
      "image/jpeg",
      "image/png",
      "image/webp",
      "image/gif",
      "image/heic",
      "image/heif",
    ]),
  },
  withdrawals: { reason: words(500) },
  fields: { words: clientFieldShape.pick({ name: true, choices: true }).extend({ name: words(80) }) },
  consentWordings: { words: wordingsShape },
  tagColours: { hues: z.array(z.object({ tag: words(40), hue })).max(200) },
} as const;
