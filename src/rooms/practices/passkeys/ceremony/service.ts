import type { House } from "#kernel/house.ts";
import type { BodyOf } from "#kernel/http/contract.ts";
import type { addPasskey, signInByPasskey } from "../contract.ts";
import { algorithms, knownTransports } from "../rules.ts";
import type { PublicKey } from "../store.ts";

/** Loaded with the first passkey: it brings a reader of certificates along, which most servers never need. */
const reader = () => import("@simplewebauthn/server");

export type Signature = BodyOf<typeof signInByPasskey>;

export interface NewKey {
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
}

/** The name of this installation for passkeys: they are bound to it and to nothing else. */
export const relyingParty = (house: House): string => house.env.appUrl.hostname;

/** The key a device made for this challenge, on our page, opened by its owner; null when anything does not fit. */
export async function newKeyIn(
  house: House,
  made: BodyOf<typeof addPasskey>,
  challenge: string,
): Promise<NewKey | null> {
  const transports = knownTransports(made.transports);
  const { id, clientDataJSON, attestationObject } = made;
  const { verifyRegistrationResponse } = await reader();
  const verified = await orNull(() =>
    verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        response: { clientDataJSON, attestationObject, transports },
        clientExtensionResults: {},
      },
      ...expected(house, challenge),
      supportedAlgorithmIDs: [...algorithms],
    }),
  );
  if (!verified?.verified) return null;
  const { credential } = verified.registrationInfo;
  const credentialId = Buffer.from(credential.id, "base64url");
  return { credentialId, publicKey: Buffer.from(credential.publicKey), counter: credential.counter, transports };
}

/** The counter of a signature that this key made of this challenge, on our page; null when anything does not fit. */
export async function counterOf(
  house: House,
  signed: Signature,
  key: PublicKey,
  challenge: string,
): Promise<number | null> {
  const { id, clientDataJSON, authenticatorData, signature, userHandle } = signed;
  const { verifyAuthenticationResponse } = await reader();
  const verified = await orNull(() =>
    verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: "public-key",
        response: { clientDataJSON, authenticatorData, signature, userHandle: userHandle ?? undefined },
        clientExtensionResults: {},
      },
      ...expected(house, challenge),
      credential: { id, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
    }),
  );
  return verified?.verified ? verified.authenticationInfo.newCounter : null;
}

function expected(house: House, challenge: string) {
  const { origin } = house.env.appUrl;
  return {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: relyingParty(house),
    requireUserVerification: true,
  };
}

/** What does not fit is thrown, in words that would help nobody but a guesser. */
async function orNull<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}
