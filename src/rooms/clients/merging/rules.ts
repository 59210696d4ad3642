import type { ClientStatus } from "../contract.ts";
import type { Card, Profile } from "../rules.ts";
import { same, tidyTags } from "../rules.ts";
import { fold } from "../search/rules.ts";

/** For how long a merge can be taken apart. */
export const undoDays = 30;

/** What is chosen between when two clients become one; `name` is the first and the last name together. */
export const mergedFields = [
  "name",
  "pronouns",
  "birthDate",
  "birthTime",
  "birthPlace",
  "gender",
  "email",
  "phone",
  "address",
  "occupation",
  "emergencyContact",
  "referralSource",
  "note",
  "language",
  "timeZone",
  "remindByMail",
] as const;
export type MergedField = (typeof mergedFields)[number];
/** Whose value stands: of who goes, of who stays, or, of the note, one under the other. */
export type Choice = "from" | "into" | "both";
export type Choices = Partial<Record<MergedField, Choice>>;
export type CustomChoices = Readonly<Record<string, "from" | "into">>;

/** Everything of a client that a merge decides about. */
export interface Side {
  readonly card: Card;
  readonly profile: Profile;
  readonly language: string;
  readonly timeZone: string | null;
  readonly remindByMail: boolean;
  readonly status: ClientStatus;
  readonly archivedAt: string | null;
}

/** What a client says in one of these fields. */
export function saidIn(field: MergedField, { card, profile, ...side }: Side): unknown {
  if (field === "name") return `${card.firstName} ${card.lastName}`.trim();
  const all: Record<string, unknown> = { ...card, ...profile, ...side };
  return all[field] ?? null;
}

/** Of these the longer one says more; of the others who stays has the first word. */
const fuller: readonly MergedField[] = ["name", "birthPlace", "gender", "address", "occupation", "referralSource"];

/** The choice that loses least: what is there before what is not, the fuller of two texts, both notes, and no mail where one wished none. */
export function suggestionFor(field: MergedField, from: Side, into: Side): Choice {
  const [theirs, own] = [saidIn(field, from), saidIn(field, into)];
  if (theirs === null || same(theirs, own)) return "into";
  if (own === null) return "from";
  if (field === "note") return "both";
  if (field === "remindByMail") return theirs === false ? "from" : "into";
  if (!fuller.includes(field)) return "into";
  return fold(String(theirs)).length > fold(String(own)).length ? "from" : "into";
}

export const suggestionsFor = (from: Side, into: Side): Required<Choices> =>
  Object.fromEntries(mergedFields.map((field) => [field, suggestionFor(field, from, into)])) as Required<Choices>;

/** The one client that comes of two. Tags are those of both; who was active on either side is active. */
export function mergedOf(from: Side, into: Side, choices: Choices, custom: CustomChoices): Side {
  const chosen = { ...suggestionsFor(from, into), ...choices };
  const side = (field: MergedField) => (chosen[field] === "from" ? from : into);
  const of = <Field extends MergedField & keyof Profile>(field: Field): Profile[Field] => side(field).profile[field];
  const named = side("name").card;
  const kept = into.status === "active" || from.status === "archived" ? into : from;
  return {
    card: {
      firstName: named.firstName,
      lastName: named.lastName,
      pronouns: side("pronouns").card.pronouns,
      email: side("email").card.email,
      phone: side("phone").card.phone,
      birthDate: side("birthDate").card.birthDate,
      tags: tidyTags([...into.card.tags, ...from.card.tags]),
      custom: answersOf(from.card.custom, into.card.custom, custom),
    },
    profile: {
      birthTime: of("birthTime"),
      birthPlace: of("birthPlace"),
      gender: of("gender"),
      address: of("address"),
      occupation: of("occupation"),
      emergencyContact: of("emergencyContact"),
      referralSource: of("referralSource"),
      photoId: into.profile.photoId ?? from.profile.photoId,
      note: chosen.note === "both" ? joined(into.profile.note, from.profile.note) : of("note"),
    },
    language: side("language").language,
    timeZone: side("timeZone").timeZone,
    remindByMail: side("remindByMail").remindByMail,
    status: kept.status,
    archivedAt: kept.archivedAt,
  };
}

/** Answers in fields of the practice: what was chosen, and else of who stays, where they said anything. */
export function answersOf<Answer>(
  from: Readonly<Record<string, Answer>>,
  into: Readonly<Record<string, Answer>>,
  custom: CustomChoices,
): Record<string, Answer> {
  const taken = Object.entries(from).filter(([id]) => custom[id] === "from" || into[id] === undefined);
  return { ...into, ...Object.fromEntries(taken) };
}

/** One text under the other; only one of them where it holds the other already. */
export function joined(own: string | null, theirs: string | null): string | null {
  if (!own || !theirs) return own || theirs;
  if (own.includes(theirs)) return own;
  return theirs.includes(own) ? theirs : `${own}\n\n${theirs}`;
}

/** The survivor after taking apart: what stands as the merge left it goes back to what it was; what was changed since stays. */
export function takenApart(was: Side, became: Side, now: Side): Side {
  const card = back(was.card, became.card, now.card);
  return {
    ...back(was, became, now),
    card: {
      ...card,
      tags: same(now.card.tags, became.card.tags)
        ? was.card.tags
        : now.card.tags.filter((tag) => was.card.tags.includes(tag) || !became.card.tags.includes(tag)),
      custom: back(was.card.custom, became.card.custom, now.card.custom),
    },
    profile: back(was.profile, became.profile, now.profile),
  };
}

function back<Whole extends object>(was: Whole, became: Whole, now: Whole): Whole {
  const names = new Set([...Object.keys(was), ...Object.keys(now)]) as Set<keyof Whole & string>;
  const kept = [...names].map((name) => [name, same(now[name], became[name]) ? was[name] : now[name]] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as Whole;
}
