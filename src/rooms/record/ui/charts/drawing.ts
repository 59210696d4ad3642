import { isProblem, ProblemError } from "#web/problem.ts";
import type { BodyChart, Mark } from "../../charts/contract.ts";
import { mostMarks, sameMarks } from "../../charts/rules.ts";

/** How the marks go to the server and come from it. */
export interface Road {
  write: (id: string, version: number, marks: readonly Mark[], leaving?: boolean) => Promise<BodyChart>;
  read: (id: string) => Promise<BodyChart>;
  /** Called after this long, once. */
  later: (run: () => void, ms: number) => () => void;
}

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly saving: "untouched" | "saving" | "saved" | "retrying" | "elsewhere" | "refused";
  readonly canUndo: boolean;
}

const pauseMs = 400;
const retryMs = 3_000;

/**
 * A chart while it is drawn: what is on the screen, what was there before, and what of it the server has. One request at
 * a time; what is drawn meanwhile goes with the next one.
 */
export class Drawing {
  #chart: BodyChart;
  #drawn: Drawn;
  #past: (readonly Mark[])[] = [];
  #sending = false;
  #cancel: (() => void) | null = null;
  readonly #road: Road;
  readonly #listeners = new Set<() => void>();

  constructor(chart: BodyChart, road: Road) {
    this.#chart = chart;
    this.#road = road;
    this.#drawn = { marks: chart.marks, saving: "untouched", canUndo: false };
  }

  readonly read = (): Drawn => this.#drawn;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Changes the marks; more than a chart holds are not taken. */
  draw(change: (marks: readonly Mark[]) => readonly Mark[]): void {
    const { marks } = this.#drawn;
    const next = change(marks);
    if (next.length > mostMarks || sameMarks(marks, next)) return;
    this.#past.push(marks);
    this.#show({ marks: next, saving: "saving" });
    this.#soon(pauseMs);
  }

  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#show({ marks: before, saving: "saving" });
    this.#soon(pauseMs);
  }

  /** Sends at once what is not sent yet; `leaving` when the page goes away. */
  async flush(leaving = false): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#sending || sameMarks(this.#drawn.marks, this.#chart.marks)) return;
    this.#sending = true;
    const { marks } = this.#drawn;
    try {
      this.#chart = {
        ...(await this.#road.write(this.#chart.id, this.#chart.version, marks, leaving)),
        marks: [...marks],
      };
      this.#sending = false;
      if (sameMarks(this.#drawn.marks, marks)) this.#show({ saving: "saved" });
      else this.#soon(0);
    } catch (fault) {
      this.#sending = false;
      await this.#after(fault);
    }
  }

  async #after(fault: unknown): Promise<void> {
    if (isProblem(fault, "stale_version")) {
      const now = await this.#road.read(this.#chart.id).catch(() => null);
      if (now) {
        this.#chart = now;
        this.#past.push(this.#drawn.marks);
        return this.#show({ marks: now.marks, saving: "elsewhere" });
      }
    }
    const refused = fault instanceof ProblemError && fault.status >= 400 && fault.status < 500 && fault.status !== 429;
    if (refused && fault.status !== 412) return this.#show({ saving: "refused" });
    this.#show({ saving: "retrying" });
    this.#soon(retryMs);
  }

  #soon(ms: number): void {
    this.#cancel?.();
    this.#cancel = this.#road.later(() => void this.flush(), ms);
  }

  #show(change: Partial<Drawn>): void {
    this.#drawn = { ...this.#drawn, ...change, canUndo: this.#past.length > 0 };
    for (const listener of this.#listeners) listener();
  }
}
