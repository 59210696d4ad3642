import type { Resource } from "#kernel/fhir/resource.ts";

/** The practice's settings as a copy holds them, as far as others need them. */
export interface CopiedSettings {
  readonly name: string;
  readonly slug: string;
  readonly locale: string;
  readonly timeZone: string;
}

export interface CopiedMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "therapist" | "assistant";
  readonly removedAt: string | null;
}

/** The practice as an Organization, those who work or worked there as Practitioners. */
export function practiceResources(
  practiceId: string,
  settings: CopiedSettings,
  members: readonly CopiedMember[],
): Resource[] {
  return [
    { resourceType: "Organization", id: practiceId, active: true, name: settings.name },
    ...members.map((member) => ({
      resourceType: "Practitioner",
      id: member.id,
      active: member.removedAt === null,
      name: [{ text: member.name || member.email }],
      telecom: [{ system: "email", value: member.email, use: "work" }],
    })),
  ];
}
