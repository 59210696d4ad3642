import type { BodyOf, ReplyOf } from "#kernel/http/contract.ts";
import type * as passkeys from "../../passkeys/contract.ts";

type Creation = ReplyOf<typeof passkeys.askToAdd>;
type Request = ReplyOf<typeof passkeys.askToSignIn>;
type Made = Omit<BodyOf<typeof passkeys.addPasskey>, "name">;
type Signed = BodyOf<typeof passkeys.signInByPasskey>;

/** Whether this browser, at this address, can hold passkeys: they are bound to a name, so a bare number has none. */
export function knowsPasskeys(): boolean {
  const numbered = /^[\d.]+$|:/.test(location.hostname);
  return !numbered && typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** Lets the device make a passkey. Null: whoever sits here let it be. */
export async function makePasskey(options: Creation): Promise<Made | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await orNull(() => navigator.credentials.create({ publicKey }));
  if (made === null) return null;
  const { id, response } = made.toJSON() as { id: string; response: Omit<Made, "id"> };
  const { clientDataJSON, attestationObject, transports } = response;
  return { id, clientDataJSON, attestationObject, transports };
}

/** Lets the device sign. `quietly`: only when a passkey is picked from what the browser offers in a field. */
export async function signWithPasskey(options: Request, quietly?: AbortSignal): Promise<Signed | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const how = quietly ? { mediation: "conditional" as const, signal: quietly } : {};
  const signed = await orNull(() => navigator.credentials.get({ publicKey, ...how }));
  if (signed === null) return null;
  const { id, response } = signed.toJSON() as { id: string; response: Omit<Signed, "id"> };
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return { id, clientDataJSON, authenticatorData, signature, userHandle };
}

/** What the browser calls not allowed, or aborted, is mostly a person who thought better of it. */
async function orNull(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    const answer = await ask();
    return answer instanceof PublicKeyCredential ? answer : null;
  } catch (fault) {
    if (fault instanceof DOMException && (fault.name === "NotAllowedError" || fault.name === "AbortError")) return null;
    throw fault;
  }
}
