import type { Matter, TrailDay, TrailPerson } from "./contract.ts";

/** What somebody did in one way on one day. */
export interface Deed {
  readonly on: string;
  readonly memberId: string | null;
  readonly role: string;
  readonly action: string;
  readonly family: TrailPerson["acts"][number]["family"];
  readonly subjects: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

const kinds: Readonly<Record<string, Matter>> = {
  client: "profile",
  timeline: "overview",
  note: "notes",
  record: "notes",
  attachment: "files",
  upload: "files",
  body_chart: "charts",
  appointment: "visits",
  appointment_series: "visits",
  reminder: "messages",
  consent: "consents",
};

/** What an act was about: lists and searches show an overview, whatever they list. */
export function matterOf(action: string): Matter {
  if (action.startsWith("client.trail_")) return "trail";
  if (/[._](listed|searched)(\.refused)?$/.test(action)) return "overview";
  return kinds[action.slice(0, action.indexOf("."))] ?? "other";
}

/** Deeds in their order, gathered into days and people; what was done often is said once, with how many it was done to. */
export function daysOf(deeds: readonly Deed[], names: ReadonlyMap<string, string>): TrailDay[] {
  const days: { on: string; people: TrailPerson[] }[] = [];
  for (const deed of deeds) {
    const newest = days.at(-1);
    const day = newest?.on === deed.on ? newest : { on: deed.on, people: [] };
    if (day !== newest) days.push(day);
    const id = deed.memberId;
    const known = day.people.find((one) => (one.member?.id ?? null) === id && one.role === deed.role);
    const person = known ?? personOf(deed, id === null ? null : { id, name: names.get(id) ?? null });
    if (!known) day.people.push(person);
    person.lastAt = later(person.lastAt, deed.lastAt);
    const matter = matterOf(deed.action);
    const act = person.acts.find((one) => one.family === deed.family && one.matter === matter);
    if (act) act.count = Math.max(act.count, deed.subjects);
    else person.acts.push({ family: deed.family, matter, count: deed.subjects });
  }
  return days;
}

function personOf({ role, firstAt, lastAt }: Deed, member: TrailPerson["member"]): TrailPerson {
  return { member, role, firstAt, lastAt, acts: [] };
}

const later = (a: string, b: string): string => (Temporal.Instant.compare(a, b) < 0 ? b : a);
