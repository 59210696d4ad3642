import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Entry, PrintedDocument } from "#kernel/pdf/document.ts";
import { type Sheet, sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { plainDate, time } from "#kernel/time/wording.ts";
import type { Years } from "../retention/rules.ts";

type Say = ReturnType<typeof wordsIn>;

/** What a practice may be doing with personal data, in the order of the paper. */
export const activities = [
  "treatment",
  "appointments",
  "consents",
  "reminders",
  "feeds",
  "imports",
  "members",
] as const;
export type Activity = (typeof activities)[number];

/** What a practice really has switched on. */
export interface Facts extends Sheet {
  readonly term: string;
  /** Who answers for it: the owners, with their addresses. */
  readonly owners: readonly { readonly name: string; readonly email: string }[];
  readonly doing: ReadonlySet<Activity>;
  readonly keeps: Years;
  /** The server by which letters leave; null when they leave by none, or by one on this machine. */
  readonly mailHost: string | null;
  readonly isScanned: boolean;
  readonly isHttps: boolean;
  readonly asksSecondFactor: boolean;
  readonly idleMinutes: number;
}

interface Section {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** Art. 30 (1) GDPR, letter by letter: controller, purposes, persons and data, recipients, transfers, time limits, measures. */
function sectionsOf(facts: Facts, say: Say): Section[] {
  const { locale, practice, owners } = facts;
  const people = owners.map(({ name, email }) => isolated(locale, name === email ? email : `${name}, ${email}`));
  const controller: Section = {
    heading: say("processing.controller"),
    rows: [
      { label: say("processing.name"), lines: [isolated(locale, practice)] },
      { label: say("processing.contact"), lines: people },
      { label: say("processing.officer"), lines: [say("processing.fillIn")] },
      { label: say("processing.transfers"), lines: [say("processing.noTransfers")] },
    ],
  };
  const doing = activities.filter((one) => facts.doing.has(one)).map((one) => activityOf(one, facts, say));
  return [controller, ...doing, { heading: say("processing.measures"), rows: [measuresOf(facts, say)] }];
}

function activityOf(activity: Activity, facts: Facts, say: Say): Section {
  // Every sentence may use the practice's word for who comes; some do not.
  const word = (key: "title" | "purpose" | "persons" | "data" | "recipients") =>
    say(`processing.activities.${activity}.${key}` as "processing.activities.treatment.persons", { term: facts.term });
  const host = activity === "reminders" ? facts.mailHost : null;
  return {
    heading: word("title"),
    rows: [
      { label: say("processing.purpose"), lines: [word("purpose")] },
      { label: say("processing.persons"), lines: [word("persons")] },
      { label: say("processing.data"), lines: [word("data")] },
      {
        label: say("processing.recipients"),
        lines: [word("recipients"), ...(host ? [isolated(facts.locale, host)] : [])],
      },
      { label: say("processing.limit"), lines: limitOf(activity, facts, say) },
    ],
  };
}

function limitOf(activity: Activity, { keeps, term }: Facts, say: Say): string[] {
  if (activity === "feeds" || activity === "imports") return [say("processing.untilRemoved")];
  if (activity === "members") return [say("processing.membersLimit")];
  const { years, minorYears } = keeps;
  const minors = minorYears === null ? [] : [say("processing.keepMinors", { count: minorYears, term })];
  return [say("processing.keep", { count: years }), ...minors];
}

function measuresOf(facts: Facts, say: Say): Section["rows"][number] {
  const { asksSecondFactor, idleMinutes, isScanned, isHttps } = facts;
  const lines = [
    say("processing.sealed"),
    say("processing.roles"),
    say(asksSecondFactor ? "processing.secondFactorAsked" : "processing.secondFactor"),
    say("processing.idle", { count: idleMinutes }),
    say("processing.trail"),
    say("processing.erasing"),
    ...(isHttps ? [say("processing.https")] : []),
    ...(isScanned ? [say("processing.scanned")] : []),
  ];
  return { label: "", lines };
}

/** The record on the practice's paper. */
export function processingDocument(facts: Facts, say: Say): PrintedDocument {
  const title = say("processing.title");
  const dir = directionOf(facts.locale);
  const entries = sectionsOf(facts, say).map(
    ({ heading, rows }): Entry => ({
      heading,
      about: null,
      draft: false,
      rows: rows.map(({ label, lines }) => ({
        label,
        blocks: lines.map((text) => ({ kind: "paragraph", dir, runs: [{ text }] })),
      })),
    }),
  );
  return {
    ...sheetOf(facts, say),
    title,
    heading: title,
    about: say("processing.about"),
    facts: [],
    entries,
    running: title,
  };
}

/** The same as plain text, for a file of one's own to go on with. */
export function processingText(facts: Facts, say: Say): string {
  const { locale, zone, now } = facts;
  const moment = say("moment", { date: plainDate(locale, now, zone), time: time(locale, now, zone) });
  const sections = sectionsOf(facts, say).map(({ heading, rows }) =>
    [
      heading,
      ...rows.flatMap(({ label, lines }) =>
        label ? [`${label}: ${lines.join(" ")}`] : lines.map((line) => `- ${line}`),
      ),
    ].join("\n"),
  );
  return `${[say("processing.title"), say("processing.about"), moment].join("\n")}\n\n${sections.join("\n\n")}\n`;
}
