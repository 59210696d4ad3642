import { type CodeableConcept, coded, mixed, narrative, type Resource, reference } from "#kernel/fhir/resource.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { ClientHistory } from "../../histories/contract.ts";
import type { RelatedPerson } from "../../people/contract.ts";
import type { PersonRole } from "../../people/rules.ts";
import type { Card, Profile } from "../../rules.ts";

/** The rows of a copy that the mapping reads. */
export interface ClientRow {
  readonly id: string;
  readonly card: Card;
  readonly profile: Profile;
  readonly status: "active" | "archived";
  readonly language: Locale;
  readonly updatedAt: string;
}

/** picture: base64. */
export interface PhotoRow {
  readonly picture: string;
}

export interface PersonRow {
  readonly id: string;
  readonly roles: readonly PersonRole[];
  readonly words: Pick<RelatedPerson, "name" | "phone" | "email" | "note">;
}

export interface HistoryRow {
  readonly words: Pick<ClientHistory, "medical" | "psychological" | "spiritual" | "custom">;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
}

const roleCodes = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
const relations: Readonly<Record<PersonRole, CodeableConcept>> = {
  partner: coded(roleCodes, "SIGOTHR", "partner"),
  parent: coded(roleCodes, "PRN", "parent"),
  child: coded(roleCodes, "CHILD", "child"),
  guardian: coded(roleCodes, "GUARD", "guardian"),
  relative: coded(roleCodes, "FAMMEMB", "relative"),
  payer: coded("http://terminology.hl7.org/CodeSystem/v3-RoleClass", "GUAR", "payer"),
  emergency: coded("http://terminology.hl7.org/CodeSystem/v2-0131", "C", "emergency"),
  other: { text: "other" },
};

/** The client as a Patient. A gender in one's own words is none of FHIR's four codes, so it stays in the JSON beside. */
export function patientOf(
  { id, card, profile, ...row }: ClientRow,
  practiceId: string,
  photos: readonly PhotoRow[],
): Resource {
  const { emergencyContact: contact } = profile;
  return {
    resourceType: "Patient",
    id,
    meta: { lastUpdated: row.updatedAt },
    active: row.status === "active",
    name: [
      {
        use: "official",
        text: `${card.firstName} ${card.lastName}`.trim(),
        ...(card.lastName && { family: card.lastName }),
        given: [card.firstName],
      },
    ],
    ...listed("telecom", telecomOf(card)),
    ...(card.birthDate && { birthDate: card.birthDate }),
    ...(profile.address && { address: [{ use: "home", text: profile.address }] }),
    ...listed(
      "photo",
      photos.map(({ picture }) => ({ contentType: "image/webp", data: picture })),
    ),
    ...(contact && {
      contact: [
        {
          relationship: [relations.emergency],
          name: { text: contact.name },
          ...listed("telecom", telecomOf({ phone: contact.phone, email: null })),
        },
      ],
    }),
    communication: [{ language: coded("urn:ietf:bcp:47", row.language), preferred: true }],
    managingOrganization: reference(practiceId),
  };
}

/** Who belongs to a client. Somebody who is a client, too, has their name there. */
export const relatedPersonOf = ({ id, roles, words }: PersonRow, clientId: string): Resource => ({
  resourceType: "RelatedPerson",
  id,
  active: true,
  patient: reference(clientId),
  relationship: roles.map((role) => relations[role]),
  ...(words.name && { name: [{ text: words.name }] }),
  ...listed("telecom", telecomOf(words)),
});

const historySections = [
  ["medical", "Medical history"],
  ["psychological", "Psychological history"],
  ["spiritual", "Spiritual history"],
] as const;

/** Makes the id of a history's document out of its client's. */
const historyMark = "00000000-0000-0000-0000-000000000001";

/** A client's history as a document of what was written, under the code of a note of history (LOINC 34117-2). */
export function historyOf(
  { words, updatedAt, updatedBy }: HistoryRow,
  clientId: string,
  practiceId: string,
): Resource[] {
  const section = historySections.flatMap(([name, title]) =>
    words[name]?.trim() ? [{ title, text: narrative(words[name]) }] : [],
  );
  if (section.length === 0) return [];
  return [
    {
      resourceType: "Composition",
      id: mixed(clientId, historyMark),
      status: "final",
      type: coded("http://loinc.org", "34117-2", "History"),
      subject: reference(clientId),
      date: updatedAt,
      author: [reference(updatedBy ?? practiceId)],
      title: "History",
      section,
    },
  ];
}

function telecomOf({ phone, email }: { readonly phone: string | null; readonly email: string | null }) {
  return [...(phone ? [{ system: "phone", value: phone }] : []), ...(email ? [{ system: "email", value: email }] : [])];
}

/** FHIR knows no empty lists. */
const listed = <T>(name: string, list: readonly T[]): Record<string, readonly T[]> =>
  list.length === 0 ? {} : { [name]: list };
