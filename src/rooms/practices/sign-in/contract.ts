import { z } from "zod";
import { endpoint, id, localeShape, words } from "#kernel/http/contract.ts";

/** A mail address as it is kept and compared: trimmed and in lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("A mail address like name@example.org."))
  .describe("mail address");

/** The person who signs in; one user may be a member of several practices. `name` is empty until it is given. */
export const userShape = z.object({ id, email: z.string(), name: z.string(), locale: localeShape });

const userExample = {
  id: "019cf1a0-0000-7000-8000-000000000001",
  email: "marta@example.org",
  name: "Marta Vidal",
  locale: "es",
};
export const requestSignInLink = endpoint({
  method: "POST",
  path: "/auth/magic-link",
  summary: "Mails a sign-in link. Answers the same whoever asks, and never tells whether the address is known.",
  body: z.object({ email, locale: localeShape.optional() }),
  reply: z.object({}),
  status: 202,
  audit: "none",
  example: {},
});

export const verifySignInLink = endpoint({
  method: "POST",
  path: "/auth/verify",
  summary: "Uses up a sign-in link and opens a session; its cookies come with the answer.",
  body: z.object({ token: words(200) }),
  reply: z.object({ user: userShape, secondFactorRequired: z.boolean() }),
  refusals: { link_invalid: "This link was used, has run out, or never was one. Ask for a new one." },
  audit: "own",
  example: { user: userExample, secondFactorRequired: false },
});
