import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { notFresh } from "../session/rules.ts";
import { userShape } from "../sign-in/contract.ts";

/** Bytes as WebAuthn's JSON writes them. */
const bytes = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]+$/, "base64url")
    .describe("base64url");
const name = words(60);

const passkeyShape = z.object({ id, name: z.string(), createdAt: instant, usedAt: instant.nullable() });

const keyNamed = z.object({ type: z.literal("public-key"), id: z.string(), transports: z.array(z.string()) });

/** PublicKeyCredentialCreationOptionsJSON, as far as we ask. */
const creationShape = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal("public-key"), alg: z.int() })),
  excludeCredentials: z.array(keyNamed),
  authenticatorSelection: z.object({
    residentKey: z.literal("required"),
    requireResidentKey: z.literal(true),
    userVerification: z.literal("required"),
  }),
  attestation: z.literal("none"),
  timeout: z.int(),
});

/** PublicKeyCredentialRequestOptionsJSON, as far as we ask. */
const requestShape = z.object({
  challenge: z.string(),
  rpId: z.string(),
  allowCredentials: z.array(keyNamed),
  userVerification: z.literal("required"),
  timeout: z.int(),
});

/** What the device signed: members of AuthenticationResponseJSON and its response. */
const signature = z.object({
  id: bytes(1400),
  clientDataJSON: bytes(4000),
  authenticatorData: bytes(4000),
  signature: bytes(4000),
  userHandle: bytes(100).nullable().optional(),
});

const passkeyExample = {
  id: "019cf1a0-0000-7000-8000-0000000000d1",
  name: "Phone",
  createdAt: "2026-05-12T08:00:00Z",
  usedAt: null,
};
const requestExample = {
  challenge: "Zk3yZ0h7bm90IGEgcmVhbCBvbmU",
  rpId: "practice.example",
  allowCredentials: [],
  userVerification: "required",
  timeout: 300_000,
};
const userExample = {
  user: { id: "019cf1a0-0000-7000-8000-000000000001", email: "marta@example.org", name: "Marta Vidal", locale: "es" },
};
const refused = "This passkey is not known here, or took too long. Try again.";

export const askToSignIn = endpoint({
  method: "POST",
  path: "/auth/passkeys/sign-in/options",
  summary:
    "What a device is to sign so that its passkey signs in. The same whoever asks; good once, five minutes, in this browser.",
  reply: requestShape,
  audit: "none",
  example: requestExample,
});

export const signInByPasskey = endpoint({
  method: "POST",
  path: "/auth/passkeys/sign-in",
  summary: "Opens a session for the passkey that signed. It is both factors: the device, and what opens the device.",
  body: signature,
  reply: z.object({ user: userShape }),
  refusals: { passkey_refused: refused },
  audit: "own",
  example: userExample,
});

export const askAgain = endpoint({
  method: "POST",
  path: "/auth/second-factor/passkey/options",
  summary: "What a passkey of the caller is to sign as their second factor.",
  reply: requestShape,
  audit: "none",
  example: requestExample,
});

export const giveByPasskey = endpoint({
  method: "POST",
  path: "/auth/second-factor/passkey",
  summary:
    "Gives the second factor with a passkey: completes a session that waits for it, or proves again who sits at one that is complete.",
  body: signature,
  reply: z.object({ user: userShape }),
  refusals: { passkey_refused: refused },
  audit: "own",
  example: userExample,
});

export const listPasskeys = endpoint({
  method: "GET",
  path: "/auth/passkeys",
  summary: "The caller's passkeys, the oldest first.",
  reply: z.object({ items: z.array(passkeyShape) }),
  audit: "none",
  example: { items: [passkeyExample] },
});

export const askToAdd = endpoint({
  method: "POST",
  path: "/auth/passkeys/options",
  summary: "What a device is to sign to become a passkey of the caller.",
  reply: creationShape,
  refusals: { not_fresh: notFresh },
  audit: "none",
  example: {
    challenge: requestExample.challenge,
    rp: { id: "practice.example", name: "TherapistOS" },
    user: { id: "AZzxoAAAcACAAAAAAAAAAQ", name: "marta@example.org", displayName: "Marta Vidal" },
    pubKeyCredParams: [{ type: "public-key", alg: -7 }],
    excludeCredentials: [],
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    timeout: 300_000,
  },
});

export const addPasskey = endpoint({
  method: "POST",
  path: "/auth/passkeys",
  summary:
    "Adds a passkey. The caller's first second factor comes with backup codes, shown this once. Other sessions of theirs end.",
  body: z.object({
    name,
    id: bytes(1400),
    clientDataJSON: bytes(4000),
    attestationObject: bytes(16_000),
    transports: z.array(z.string().max(20)).max(10),
  }),
  reply: z.object({ passkey: passkeyShape, backupCodes: z.array(z.string()).nullable() }),
  status: 201,
  refusals: {
    not_fresh: notFresh,
    passkey_refused: refused,
    passkey_known: "This passkey is here already, or there are twenty. Remove one first.",
  },
  audit: "own",
  example: { passkey: passkeyExample, backupCodes: ["k7mq-3xzd", "p2hw-9rtc"] },
});

export const renamePasskey = endpoint({
  method: "PATCH",
  path: "/auth/passkeys/{id}",
  summary: "Gives a passkey of the caller another name.",
  params: byId,
  body: z.object({ name }),
  audit: "own",
});

export const removePasskey = endpoint({
  method: "DELETE",
  path: "/auth/passkeys/{id}",
  summary:
    "Removes a passkey of the caller; with the last second factor the backup codes go. Other sessions of theirs end.",
  params: byId,
  refusals: { not_fresh: notFresh },
  audit: "own",
});
