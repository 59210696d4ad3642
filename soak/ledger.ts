import type { JsonBody } from "#testing/actors.ts";

/** What the clients were told: how often each deed was answered how, and every promise that must be found afterwards. */
export class Ledger {
  /** By deed and status. */
  readonly answers = new Map<string, number>();
  /** Audit rows that must stand, by action and subject: one for each change that was answered with 2xx. */
  readonly audited = new Map<string, number>();
  /** The versions of each visit that somebody was answered. */
  readonly versions = new Map<string, Set<number>>();
  /** Answers that nothing explains: a fault of ours, or a status the deed cannot have. */
  readonly strange: string[] = [];

  answered(deed: string, status: number, code?: string): void {
    const name = `${deed} ${status}${code ? ` ${code}` : ""}`;
    this.answers.set(name, (this.answers.get(name) ?? 0) + 1);
    if (!expected.has(status)) this.strange.push(name);
  }

  promised(action: string, subjectId: string): void {
    const name = `${action} ${subjectId}`;
    this.audited.set(name, (this.audited.get(name) ?? 0) + 1);
  }

  /** A visit as a change of it was answered. */
  saw({ id, version }: JsonBody): void {
    this.versions.set(id, (this.versions.get(id) ?? new Set()).add(version));
  }

  get changes(): number {
    return [...this.audited.values()].reduce((sum, count) => sum + count, 0);
  }
}

/** Done; not one's own calendar; gone; refused; seen in an older version. */
const expected = new Set([200, 201, 204, 403, 404, 409, 412]);
