import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Block, Entry, PrintedDocument, Row, Run } from "#kernel/pdf/document.ts";
import { sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { longDate, range, time } from "#kernel/time/wording.ts";
import type { Paper } from "../../print/paper/rules.ts";
import { factsOf } from "../../print/rules.ts";
import type { TrailDay, TrailPerson } from "../days/contract.ts";

type Say = ReturnType<typeof wordsIn>;

/** So many days one paper holds; a client who wants more is told that these are the newest. */
export const mostPrinted = 200;

/** Who opened a client's record, for the client: days, people and what they did, without addresses or devices. */
export function trailDocument(paper: Paper, days: readonly TrailDay[], isAll: boolean, say: Say): PrintedDocument {
  const title = say("trail.title");
  const entries = days.map((day) => entryOf(paper, day, say));
  return {
    ...sheetOf(paper, say),
    title,
    heading: title,
    about: say("trail.about", { count: days.length }),
    facts: factsOf(paper, say),
    entries: [remark(paper, say(isAll ? "trail.says" : "trail.saysNewest")), ...entries],
    running: [paper.client.name, title].map((words) => isolated(paper.locale, words)).join(" · "),
  };
}

function remark(paper: Paper, text: string): Entry {
  return { heading: null, about: null, draft: false, rows: [{ label: "", quiet: true, blocks: [line(paper, text)] }] };
}

function entryOf(paper: Paper, { on, people }: TrailDay, say: Say): Entry {
  const noon = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: paper.zone, plainTime: "12:00" }).toInstant();
  const date = longDate(paper.locale, noon, paper.zone);
  const heading = date.charAt(0).toLocaleUpperCase(paper.locale) + date.slice(1);
  return { heading, about: null, draft: false, rows: people.map((person) => rowOf(paper, person, say)) };
}

function rowOf(paper: Paper, person: TrailPerson, say: Say): Row {
  const name =
    person.member === null ? say("trail.house") : isolated(paper.locale, person.member.name ?? say("nobodyKnown"));
  const families = [...new Set(person.acts.map(({ family }) => family))];
  const lines = families.map((family) => {
    const acts = person.acts.filter((act) => act.family === family);
    const what = acts.map(({ matter, count }) => say(`trail.matters.${matter}`, { count })).join(", ");
    return line(paper, say("trail.line", { how: say(`trail.families.${family}`), what }));
  });
  return { label: timesOf(paper, person), blocks: [line(paper, name, true), ...lines] };
}

function timesOf({ locale, zone }: Paper, { firstAt, lastAt }: TrailPerson): string {
  const [from, to] = [Temporal.Instant.from(firstAt), Temporal.Instant.from(lastAt)];
  const first = time(locale, from, zone);
  return first === time(locale, to, zone) ? first : range(locale, from, to, zone);
}

function line({ locale }: Paper, text: string, strong = false): Block {
  const run: Run = { text, strong };
  return { kind: "paragraph", dir: directionOf(locale), runs: [run] };
}
