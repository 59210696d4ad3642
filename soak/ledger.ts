import type { JsonBody } from "#testing/actors.ts";

/** What the clients were told: how often each deed was answered how, and every promise that must be found afterwards. */
export class Ledger {
  /** By deed and status. */
  readonly answers = new Map<string, number>();
  /** Audit rows that must stand, by action and subject: one for each change that was answered, and for each refusal. */
  readonly audited = new Map<string, number>();
  /** The versions of each visit alone that somebody was answered, with all that was said then about telling the client. */
  readonly versions = new Map<string, Map<number, unknown[]>>();
  /** Answers that nothing explains: a fault of ours, or a status the deed cannot have. */
  readonly strange: string[] = [];
  changes = 0;

  answered(deed: string, status: number, code?: string): void {
    const name = `${deed} ${status}${code ? ` ${code}` : ""}`;
    this.count(name);
    if (!expected.has(status) && !(status === 422 && comesLate.test(deed))) this.strange.push(name);
  }

  /** One line of the report. */
  count(name: string): void {
    this.answers.set(name, (this.answers.get(name) ?? 0) + 1);
  }

  promised(action: string, subjectId: string): void {
    this.changes += 1;
    this.#audited(`${action} ${subjectId}`);
  }

  /** A series writes its own rows, so the refusal of one is kept as that of a request. */
  refused(action: string, subjectId = ""): void {
    const own = action.startsWith("appointment_series.");
    this.#audited(own ? "request.refused " : `${action}.refused ${subjectId}`);
  }

  /** A visit as a change of it was answered. */
  saw({ id, version }: JsonBody, notify: unknown = null): void {
    const versions = this.versions.get(id) ?? new Map<number, unknown[]>();
    this.versions.set(id, versions);
    // A change that changes nothing is answered with the version that is there.
    versions.set(version, [...(versions.get(version) ?? []), notify]);
  }

  #audited(name: string): void {
    this.audited.set(name, (this.audited.get(name) ?? 0) + 1);
  }
}

/** Done; not one's own calendar; gone; refused; seen in an older version. */
const expected = new Set([200, 201, 204, 403, 404, 409, 412]);
/** What another client did meanwhile may leave a wish without sense: no date of a series is left, or who came has left the group. */
const comesLate = /^(series|note who came)/;
