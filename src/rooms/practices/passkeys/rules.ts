import type { Limit } from "../sign-in/rules.ts";

/** How long a device may take to sign what it was asked to. */
export const challengeMinutes = 5;

/** Anyone may ask for a challenge, and the sign-in page does so by itself. */
export const challengesPerNetwork: Limit = { name: "passkey-challenges-per-network", most: 300, withinMinutes: 15 };

/** What kinds of keys we take (COSE): Ed25519, P-256, RSA. */
export const algorithms = [-8, -7, -257] as const;

const transportsKnown = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"] as const;
export type Transport = (typeof transportsKnown)[number];

/** How the device can be reached, as it says itself; what we do not know is left out. */
export function knownTransports(told: readonly string[]): Transport[] {
  return transportsKnown.filter((known) => told.includes(known));
}

/** The challenge a device says it signed, from `clientDataJSON`; null when that is nothing of the kind. */
export function challengeIn(clientData: string): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, "base64url").toString()) as { challenge?: unknown };
    return typeof challenge === "string" && /^[\w-]{1,200}$/.test(challenge) ? challenge : null;
  } catch {
    return null;
  }
}
