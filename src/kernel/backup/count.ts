import type { Totals } from "./head.ts";

/** Counts what went by, and says so every other second. */
export class Count implements Totals {
  tables = 0;
  rows = 0;
  files = 0;
  jobs = 0;
  readonly #say: (line: string) => void;
  #saidAt = performance.now();

  constructor(say: (line: string) => void = () => {}) {
    this.#say = say;
  }

  progress(): void {
    if (performance.now() - this.#saidAt < 2_000) return;
    this.#saidAt = performance.now();
    this.#say(`${this.tables} tables, ${this.rows} rows, ${this.files} files …`);
  }

  get totals(): Totals {
    const { tables, rows, files, jobs } = this;
    return { tables, rows, files, jobs };
  }
}
