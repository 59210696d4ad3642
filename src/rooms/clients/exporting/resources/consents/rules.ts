import { coded, type Resource, reference } from "#kernel/fhir/resource.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { Words as SaidOfConsent } from "../../../consents/store.ts";
import type { Purpose, Wordings } from "../../../consents/texts/contract.ts";
import { wordingIn } from "../../../consents/texts/rules.ts";

export interface ConsentRow {
  readonly id: string;
  readonly textId: string;
  readonly textVersion: number;
  readonly purpose: Purpose;
  readonly language: Locale;
  readonly givenAt: string;
  readonly takenBy: string;
  readonly words: SaidOfConsent;
  readonly scanId: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
}

export interface WithdrawalRow {
  readonly consentId: string;
  readonly at: string;
}

export interface WordingRow {
  readonly textId: string;
  readonly version: number;
  readonly words: Wordings;
}

/** A consent with the words it was given to, as they stood. */
export function consentOf(
  consent: ConsentRow,
  clientId: string,
  practiceId: string,
  wordings: readonly WordingRow[],
  withdrawals: readonly WithdrawalRow[],
): Resource {
  const { id, textId, textVersion, language, purpose, givenAt, words } = consent;
  const stood = wordings.find((one) => one.textId === textId && one.version === textVersion);
  const { title, body } = wordingIn(stood?.words ?? {}, language);
  const withdrawn = withdrawals.find(({ consentId }) => consentId === id);
  const scope = purpose === "treatment" ? "treatment" : "patient-privacy";
  return {
    resourceType: "Consent",
    id,
    status: withdrawn ? "inactive" : "active",
    scope: coded("http://terminology.hl7.org/CodeSystem/consentscope", scope),
    category: [coded("http://loinc.org", "59284-0", purpose)],
    patient: reference(clientId),
    dateTime: givenAt,
    performer: [words.by === "client" ? reference(clientId) : { display: words.signer }],
    organization: [reference(practiceId)],
    sourceAttachment: { contentType: "text/plain; charset=utf-8", language, title, data: base64(body) },
    policyRule: { text: title || purpose },
    provision: { type: "permit", period: { start: givenAt, ...(withdrawn && { end: withdrawn.at }) } },
  };
}

/** The paper of a consent that was signed on paper; `path` is where its scan lies in the archive. */
export function scanOf(consent: ConsentRow, clientId: string, path: string | undefined): Resource[] {
  const { id, scanId, mediaType, bytes, givenAt, takenBy } = consent;
  if (scanId === null || path === undefined) return [];
  return [
    {
      resourceType: "DocumentReference",
      id: scanId,
      status: "current",
      type: coded("http://loinc.org", "59284-0", "Consent"),
      subject: reference(clientId),
      date: givenAt,
      author: [reference(takenBy)],
      content: [{ attachment: { contentType: mediaType, url: encodeURI(path), size: bytes } }],
      context: { related: [reference(id)] },
    },
  ];
}

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
