import { Secret, TOTP } from "otpauth";

const periodSeconds = 30;

/** A new secret of 160 bits, as RFC 4226 §4 asks, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The otpauth:// address that an authenticator scans; `email` names the account on its list. */
export function enrolmentUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/**
 * The step (of 30 s since 1970) whose code these digits are: this one, the one before or the one after, for clocks
 * that differ; null when they are none of them.
 */
export function stepOf(secret: string, digits: string, now: Temporal.Instant): number | null {
  const timestamp = now.epochMilliseconds;
  const delta = totp(secret).validate({ token: digits, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

function totp(secret: string, label?: string): TOTP {
  return new TOTP({
    issuer: "TherapistOS",
    label,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: periodSeconds,
  });
}
