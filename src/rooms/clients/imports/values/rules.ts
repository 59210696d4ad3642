import type { CountryCode } from "libphonenumber-js";
import type { Locale } from "#kernel/i18n/locale.ts";
import { type NewClient, newClientShape } from "../../contract.ts";
import type { ClientField } from "../../fields/contract.ts";
import { tidyPhone } from "../../phone/rules.ts";
import { birthDateMistake, tidyEmail, tidyTags } from "../../rules.ts";
import { answerIn } from "../answers/rules.ts";
import { dayOf } from "../dates/rules.ts";
import { type Column, inTurn } from "../guessing/rules.ts";
import { isRemarks } from "../headings/rules.ts";
import { historyOf, type ImportedHistory } from "../histories/rules.ts";
import { envelopeOf, mailIn, namesIn, personIn, severalIn, tagsIn, timeIn } from "../parts/rules.ts";
import {
  type Choices,
  historyTargets,
  importLimits,
  isHistory,
  type PlainTarget,
  type Problem,
  type ProblemCode,
  type Target,
} from "../rules.ts";
import { genderIn, languageIn, stateIn } from "../words/rules.ts";

/** What the practice is like, as far as reading a line needs it. */
export interface Surroundings {
  readonly locale: Locale;
  readonly country: CountryCode | undefined;
  /** Today where the practice is, YYYY-MM-DD. */
  readonly today: string;
  readonly fields: readonly ClientField[];
}

/** A line as it is understood: a client to be, whether they still come, their number elsewhere, and what is the matter. */
export interface Understood {
  readonly said: NewClient;
  readonly status: "active" | "archived";
  readonly number: string;
  /** What they bring along; null when the line says nothing of it. */
  readonly history: ImportedHistory | null;
  readonly problems: readonly Problem[];
}

/** Reads lines of one table: made once, called for each. */
export function readerOf(columns: readonly Column[], choices: Choices, around: Surroundings) {
  const turns = new Map<Target, number[]>();
  for (const target of new Set(choices.columns)) if (target) turns.set(target, inTurn(columns, choices, target));
  const dates = choices.dates;
  const bound = (cell: string, at: number) =>
    cell.length <= importLimits.words || isHistory(choices.columns[at]) ? cell : cell.slice(0, importLimits.words + 1);
  return (cells: readonly string[]): Understood =>
    new Line({ cells: cells.map(bound), columns, turns, dates, around }).understood();
}

interface Given {
  readonly cells: readonly string[];
  readonly columns: readonly Column[];
  readonly turns: ReadonlyMap<Target, readonly number[]>;
  readonly dates: Choices["dates"];
  readonly around: Surroundings;
}

/** One line while it is read: what cannot be read becomes a problem, what has no place of its own goes to the remarks. */
class Line {
  readonly #given: Given;
  readonly #problems: Problem[] = [];
  readonly #remarks: string[] = [];

  constructor(given: Given) {
    this.#given = given;
  }

  understood(): Understood {
    const { locale } = this.#given.around;
    const answers = this.#answers();
    const language = this.#told("language", "unknown_language", languageIn);
    const draft = {
      ...this.#names(),
      ...this.#texts(),
      email: this.#firstOf("email", "not_a_mail", mailOf),
      phone: this.#firstOf("phone", "not_a_phone", (typed) => this.#phone(typed)),
      gender: genderIn(this.#one("gender"), locale) || undefined,
      birthDate: this.#birthDate(),
      birthTime: this.#told("birthTime", "not_a_time", timeIn),
      emergencyContact: this.#emergency(),
      address: this.#address(),
      tags: this.#tags(),
      custom: answers.plain,
      ...(language && { language }),
    };
    const status = this.#status();
    const said = this.#kept({ ...draft, note: this.#note() });
    const history = this.#history(answers.clinical);
    return { said, status, number: this.#one("number"), history, problems: this.#problems };
  }

  #names() {
    const whole = namesIn(this.#all("fullName").join(" "));
    const first = [this.#one("firstName"), this.#one("middleName")].filter(Boolean).join(" ") || whole.firstName;
    const last = this.#one("lastName") || (this.#one("firstName") ? "" : whole.lastName);
    if (first === "" && last === "") this.#trouble(this.#nameTarget(), "no_name");
    // Some people have one name.
    return first === "" ? { firstName: last, lastName: "" } : { firstName: first, lastName: last };
  }

  #texts() {
    const text = (target: PlainTarget) => this.#one(target) || undefined;
    return {
      pronouns: text("pronouns"),
      birthPlace: text("birthPlace"),
      occupation: text("occupation"),
      referralSource: text("referralSource"),
    };
  }

  #birthDate(): string | undefined {
    const { today } = this.#given.around;
    const read = (written: string) => dayOf(written, this.#given.dates, Number(today.slice(0, 4))) ?? undefined;
    const day = this.#told("birthDate", "not_a_date", read);
    if (day === undefined || birthDateMistake(day, today) === undefined) return day;
    this.#trouble("birthDate", day < "1900" ? "not_a_date" : "not_in_the_past");
    return undefined;
  }

  #status(): "active" | "archived" {
    const dated = (value: string) => (dayOf(value, this.#given.dates, 2100) ? ("archived" as const) : undefined);
    return this.#told("status", "not_a_status", (value) => stateIn(value) ?? dated(value)) ?? "active";
  }

  #emergency(): { name: string; phone: string | null } | undefined {
    const { name, phone } = personIn(this.#one("emergencyName"));
    const typed = this.#one("emergencyPhone") || phone;
    const number = typed ? this.#phone(typed) : null;
    if (typed && !number) this.#trouble("emergencyPhone", "not_a_phone");
    return name || number ? { name: name || number!, phone: number ?? null } : undefined;
  }

  #address(): string | undefined {
    const [city, region, postalCode, country] = (["city", "region", "postalCode", "country"] as const).map((part) =>
      this.#one(part),
    ) as [string, string, string, string];
    return envelopeOf({ address: this.#all("address"), city, region, postalCode, country }) || undefined;
  }

  #tags(): string[] | undefined {
    const tags = tidyTags(this.#all("tags").flatMap(tagsIn));
    if (tags.length > 30) this.#trouble("tags", "too_many");
    return tags.length > 0 && tags.length <= 30 ? tags : undefined;
  }

  /** What is said in fields of the practice: those of the profile, and those that are clinical. */
  #answers(): { plain: NewClient["custom"]; clinical: ImportedHistory["custom"] } {
    const plain: Record<string, string | number | boolean> = {};
    const clinical: Record<string, string | number | boolean> = {};
    for (const [target, [at]] of this.#given.turns) {
      if (!target.startsWith("custom:") || at === undefined || !this.#given.cells[at]) continue;
      const field = this.#given.around.fields.find(({ id }) => target === `custom:${id}`);
      const day = (written: string) => dayOf(written, this.#given.dates, 9999) ?? undefined;
      const answer = answerIn(field, this.#given.cells[at], day);
      if ("code" in answer) this.#trouble(target, answer.code);
      else (field?.clinical ? clinical : plain)[target.slice("custom:".length)] = answer.value;
    }
    return { plain: Object.keys(plain).length > 0 ? plain : undefined, clinical };
  }

  #history(custom: ImportedHistory["custom"]): ImportedHistory | null {
    const [medical, psychological, spiritual] = historyTargets.map((target) => {
      const told = (this.#given.turns.get(target) ?? []).flatMap((at) => {
        const said = this.#given.cells[at];
        return said ? [{ heading: this.#given.columns[at]?.heading ?? "", said }] : [];
      });
      const text = told.length === 0 ? null : historyOf(told);
      if (told.length > 0 && text === null) this.#trouble(target, "too_long");
      return text;
    }) as [string | null, string | null, string | null];
    const isEmpty = !medical && !psychological && !spiritual && Object.keys(custom).length === 0;
    return isEmpty ? null : { medical, psychological, spiritual, custom };
  }

  /** Remarks, and what else was said and has no place: a second number, a second mail. */
  #note(): string | undefined {
    const own = (this.#given.turns.get("note") ?? []).flatMap((at) => {
      const said = this.#given.cells[at];
      const { heading = "" } = this.#given.columns[at] ?? {};
      if (!said) return [];
      return heading === "" || isRemarks(heading) ? [said] : [`${heading}: ${said}`];
    });
    return [...own, ...this.#remarks].join("\n") || undefined;
  }

  /** The first of several that can be read; the others go to the remarks under the name of their column. */
  #firstOf(target: PlainTarget, code: ProblemCode, read: (one: string) => string | undefined): string | undefined {
    const turns = this.#given.turns.get(target) ?? [];
    const all = turns.flatMap((at) =>
      severalIn(this.#given.cells[at] ?? "").map((written) => ({ at, written, read: read(written) })),
    );
    const first = all.find((one) => one.read !== undefined)?.read;
    for (const one of all)
      if (one.read !== first || one.read === undefined)
        this.#remarks.push(`${this.#given.columns[one.at]?.heading || target}: ${one.read ?? one.written}`);
    if (all.length > 0 && first === undefined) this.#trouble(target, code);
    return first;
  }

  #told<Value>(target: PlainTarget, code: ProblemCode, read: (value: string) => Value | undefined): Value | undefined {
    const written = this.#one(target);
    const value = written === "" ? undefined : read(written);
    if (written !== "" && value === undefined) this.#trouble(target, code);
    return value;
  }

  #phone = (typed: string): string | undefined => tidyPhone(typed, this.#given.around.country) ?? undefined;

  #all = (target: PlainTarget): string[] =>
    (this.#given.turns.get(target) ?? []).flatMap((at) => this.#given.cells[at] || []);

  #one = (target: PlainTarget): string => this.#all(target)[0] ?? "";

  #nameTarget = (): Target =>
    (["firstName", "fullName", "lastName"] as const).find((name) => this.#given.turns.has(name)) ?? "firstName";

  #trouble(target: Target, code: ProblemCode): void {
    this.#problems.push({ target, code });
  }

  /** What the contract takes; what it does not is left out and told. */
  #kept(draft: Record<string, unknown>): NewClient {
    const known = newClientShape.safeParse(draft);
    if (known.success) return known.data;
    const wrong = new Set(known.error.issues.map(({ path }) => String(path[0])));
    for (const name of wrong) {
      delete draft[name];
      if (name !== "firstName") this.#trouble(targetNamed(name), "too_long");
      else if (!this.#problems.some(({ code }) => code === "no_name")) this.#trouble("firstName", "too_long");
    }
    return newClientShape.parse({ ...draft, firstName: draft.firstName ?? "?" });
  }
}

const targetNamed = (name: string): Target => (name === "emergencyContact" ? "emergencyName" : (name as PlainTarget));

function mailOf(written: string): string | undefined {
  const mail = mailIn(written);
  return newClientShape.shape.email.safeParse(mail).success ? tidyEmail(mail) : undefined;
}
