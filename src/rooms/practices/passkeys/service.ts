import type { Kysely } from "kysely";
import { uuidv7 } from "uuidv7";
import { backupCodes, hashBackupCode } from "#kernel/crypto/backup-codes.ts";
import { newToken } from "#kernel/crypto/tokens.ts";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { House } from "#kernel/house.ts";
import type { Caller, RawCall } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { auditEverywhere, demandFresh, endOthers, showAnew } from "../session/service.ts";
import { readUser } from "../sign-in/store.ts";
import { newKeyIn, relyingParty } from "./ceremony/service.ts";
import type * as contract from "./contract.ts";
import { algorithms, challengeIn, challengeMinutes } from "./rules.ts";
import * as store from "./store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };

export async function listPasskeys({ house, caller }: Signed<typeof contract.listPasskeys>) {
  const items = await house.db.outside((db) => store.passkeysOf(db, caller.userId));
  return { items: items.map(passkeyShown) };
}

export async function askToAdd({ house, caller }: Signed<typeof contract.askToAdd>) {
  await demandFresh(house, caller);
  return house.db.outside(async (db) => {
    const { id, email, name } = await readUser(db, caller.userId);
    const held = await store.passkeysOf(db, caller.userId);
    return {
      challenge: await challengeFor(house, db, caller.sessionId),
      rp: { id: relyingParty(house), name: "TherapistOS" },
      user: { id: userBytesOf(id), name: email, displayName: name || email },
      pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key" as const, alg })),
      excludeCredentials: held.map(keyNamed),
      authenticatorSelection: {
        residentKey: "required" as const,
        requireResidentKey: true as const,
        userVerification: "required" as const,
      },
      attestation: "none" as const,
      timeout: challengeMinutes * 60_000,
    };
  });
}

export async function addPasskey({ house, caller, body, origin, reply }: Signed<typeof contract.addPasskey>) {
  await demandFresh(house, caller);
  const now = house.clock.now();
  const codes = backupCodes();
  const id = uuidv7();
  const outcome = await house.db.outside(async (db) => {
    const challenge = await challengeBack(house, db, body.clientDataJSON, caller.sessionId);
    const key = challenge && (await newKeyIn(house, body, challenge));
    if (!key) return "refused";
    const hashes = codes.map((code) => hashBackupCode(house.keys, caller.userId, code));
    return store.insertPasskey(db, caller.userId, { ...key, id, name: body.name }, hashes, now);
  });
  if (outcome === "refused") throw passkeyRefused();
  if (outcome === null)
    throw refuse("passkey_known", "This passkey is here already, or there are twenty. Remove one first.");
  await auditEverywhere(house, caller.userId, act("passkey.added", id), origin);
  await endOthers(house, caller, origin);
  await showAnew(house, reply, caller);
  const passkey = { id, name: body.name, createdAt: now.toString(), usedAt: null };
  return { passkey, backupCodes: outcome === "first" ? codes : null };
}

export async function renamePasskey({ house, caller, params, body, origin }: Signed<typeof contract.renamePasskey>) {
  const renamed = await house.db.outside((db) => store.renamePasskey(db, caller.userId, params.id, body.name));
  if (!renamed) throw notFound("This passkey");
  await auditEverywhere(house, caller.userId, act("passkey.renamed", params.id), origin);
  return undefined;
}

export async function removePasskey({ house, caller, params, origin, reply }: Signed<typeof contract.removePasskey>) {
  await demandFresh(house, caller);
  const removed = await house.db.outside((db) => store.removePasskey(db, caller.userId, params.id));
  if (!removed) throw notFound("This passkey");
  await auditEverywhere(house, caller.userId, act("passkey.removed", params.id), origin);
  await endOthers(house, caller, origin);
  await showAnew(house, reply, caller);
  return undefined;
}

/** Something to sign that was never signed before, for who asks and nobody else. */
export async function challengeFor(house: House, db: Kysely<DB>, boundTo: string): Promise<string> {
  const challenge = newToken();
  await store.keepChallenge(db, challenge, boundTo, house.clock.now().add({ minutes: challengeMinutes }));
  return challenge;
}

/** The challenge that comes back, used up by this look; null when it is none of ours, not theirs, or too old. */
export async function challengeBack(
  house: House,
  db: Kysely<DB>,
  clientData: string,
  boundTo: string,
): Promise<string | null> {
  const challenge = challengeIn(clientData);
  return challenge && (await store.spendChallenge(db, challenge, boundTo, house.clock.now())) ? challenge : null;
}

/** How a device knows whose passkey it keeps: by the bytes of the user's id, which say nothing of them. */
export const userBytesOf = (userId: string): string =>
  Buffer.from(userId.replaceAll("-", ""), "hex").toString("base64url");

export const keyNamed = ({ credentialId, transports }: store.Passkey) => ({
  type: "public-key" as const,
  id: credentialId.toString("base64url"),
  transports,
});

export const passkeyRefused = () =>
  refuse("passkey_refused", "This passkey is not known here, or took too long. Try again.");

const act = (action: string, id: string) => ({ action, subject: { kind: "passkey", id } });

const passkeyShown = ({ id, name, createdAt, usedAt }: store.Passkey) => ({ id, name, createdAt, usedAt });
