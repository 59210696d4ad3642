import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Block, Entry, Row } from "#kernel/pdf/document.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import type { ClientField } from "../../fields/contract.ts";
import type { ClientHistory } from "../../histories/contract.ts";
import type { RelatedPerson } from "../../people/contract.ts";
import type { ClientPaper, PaperEntry } from "../../ports.ts";
import type { Card, Profile } from "../../rules.ts";

type Say = ReturnType<typeof wordsIn>;
type Answers = Card["custom"];

/** What is known of a client, as far as anything is. */
export function profileEntry(
  paper: ClientPaper,
  { card, profile }: { readonly card: Card; readonly profile: Profile },
  fields: readonly ClientField[],
  say: Say,
): PaperEntry | null {
  const { emergencyContact: contact } = profile;
  return entryOf(say("copy.profile"), [
    line(paper, say("copy.pronouns"), card.pronouns),
    line(paper, say("copy.email"), card.email),
    line(paper, say("copy.phone"), card.phone),
    line(paper, say("copy.address"), profile.address),
    line(paper, say("copy.birthTime"), profile.birthTime),
    line(paper, say("copy.birthPlace"), profile.birthPlace),
    line(paper, say("copy.gender"), profile.gender),
    line(paper, say("copy.occupation"), profile.occupation),
    line(paper, say("copy.emergencyContact"), contact && joined([contact.name, contact.phone])),
    line(paper, say("copy.referralSource"), profile.referralSource),
    line(paper, say("copy.tags"), card.tags.join(", ")),
    line(paper, say("copy.note"), profile.note),
    ...answersOf(paper, card.custom, fields, say),
  ]);
}

/** Who belongs to a client; `names` of those who are clients themselves. */
export function peopleEntry(
  paper: ClientPaper,
  people: readonly RelatedPerson[],
  names: ReadonlyMap<string, string>,
  say: Say,
): PaperEntry | null {
  return entryOf(
    say("copy.people"),
    people.map(({ roles, personId, name, phone, email, note }) =>
      line(
        paper,
        roles.map((role) => say(`copy.roles.${role}`)).join(", "),
        joined([name ?? names.get(personId ?? "") ?? null, phone, email, note]),
      ),
    ),
  );
}

/** What a client brought along. */
export function historyEntry(
  paper: ClientPaper,
  history: ClientHistory,
  fields: readonly ClientField[],
  say: Say,
): PaperEntry | null {
  return entryOf(say("copy.history"), [
    line(paper, say("copy.medical"), history.medical),
    line(paper, say("copy.psychological"), history.psychological),
    line(paper, say("copy.spiritual"), history.spiritual),
    ...answersOf(paper, history.custom, fields, say),
  ]);
}

/** What an entry costs beside its text. */
const rowWeight = 100;

/** Null where nothing is said. */
function entryOf(heading: string, rows: readonly (Row | null)[]): PaperEntry | null {
  const said = rows.filter((row) => row !== null);
  if (said.length === 0) return null;
  const entry: Entry = { heading, about: null, draft: false, rows: said };
  return { entry, weight: rowWeight * said.length + JSON.stringify(said).length };
}

function answersOf(paper: ClientPaper, answers: Answers, fields: readonly ClientField[], say: Say): (Row | null)[] {
  return fields.map(({ id, name, choices }) => {
    const answer = answers[id] ?? null;
    const chosen = choices.find((choice) => choice.id === answer)?.name;
    const text = typeof answer === "boolean" ? say(answer ? "copy.yes" : "copy.no") : (chosen ?? answer);
    return line(paper, isolated(paper.locale, name), text === null ? null : String(text));
  });
}

function line(paper: ClientPaper, label: string, text: string | null): Row | null {
  if (text === null || text.trim() === "") return null;
  return { label, blocks: text.split(/\n\s*\n/).map((paragraph) => block(paper, paragraph)) };
}

function block({ locale }: ClientPaper, text: string): Block {
  const lines = text.trim().split("\n");
  const runs = lines.flatMap((one, at) => [...(at === 0 ? [] : [{ break: true as const }]), { text: one }]);
  return { kind: "paragraph", dir: directionOf(locale), runs };
}

const joined = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join(" · ");
