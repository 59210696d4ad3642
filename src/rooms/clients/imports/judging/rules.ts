import { Likeness } from "../likeness/rules.ts";
import { type Choices, isRemark, type Problem } from "../rules.ts";
import type { Understood } from "../values/rules.ts";

export interface Verdict {
  readonly outcome: "imported" | "duplicate" | "refused";
  readonly problems: readonly Problem[];
  readonly likeId: string | null;
  readonly likeLine: number | null;
}

/** Decides about lines in their order; what it lets in, the lines after it are compared with. */
export class Judge {
  readonly likeness = new Likeness();
  readonly #choices: Pick<Choices, "duplicates" | "unreadable">;
  readonly #numbers = new Map<string, number>();

  constructor(choices: Pick<Choices, "duplicates" | "unreadable">) {
    this.#choices = choices;
  }

  /** A line that was decided about before: its number is taken. */
  passOver(line: number, number: string): void {
    if (number !== "" && !this.#numbers.has(number)) this.#numbers.set(number, line);
  }

  /** `id`: of the client it would become; empty while nothing is written. */
  of(line: number, id: string, { said, number, problems }: Understood): Verdict {
    const before = number === "" ? undefined : this.#numbers.get(number);
    this.passOver(line, number);
    if (before !== undefined) return refused([...problems, { target: "number", code: "same_number" }], before);
    const broken = problems.some((problem) => !isRemark(problem));
    const nameless = problems.some(({ code }) => code === "no_name");
    if (nameless || (broken && this.#choices.unreadable === "refuse")) return refused(problems);
    const person = { ...said, lastName: said.lastName ?? "" };
    const { same, shares } = this.likeness.of(person);
    const like = { likeId: (same ?? shares)?.id || null, likeLine: (same ?? shares)?.line ?? null };
    if (same && this.#choices.duplicates === "skip") return { outcome: "duplicate", problems, ...like };
    this.likeness.add(person, { id, line });
    const shared: Problem[] = shares ? [{ target: said.email ? "email" : "phone", code: "shared_contact" }] : [];
    return { outcome: "imported", problems: [...problems, ...shared], ...like };
  }
}

const refused = (problems: readonly Problem[], likeLine: number | null = null): Verdict => ({
  outcome: "refused",
  problems,
  likeId: null,
  likeLine,
});
