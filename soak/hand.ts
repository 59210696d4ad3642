import type { JsonBody, Member } from "#testing/actors.ts";
import type { Dice } from "./dice.ts";
import type { Ledger } from "./ledger.ts";
import type { Stage } from "./stage.ts";

export interface Answered {
  readonly done: boolean;
  readonly status: number;
  readonly body: JsonBody;
}

/** What all clients know of: what was made, by whomever. */
export interface Known {
  readonly visits: string[];
  readonly series: string[];
  readonly groups: string[];
}

/** A change: what it is called in the report, the row of the trail that it leaves, and the request itself. */
export interface Change {
  readonly deed: string;
  readonly action: string;
  /** Unless it is made by the change. */
  readonly subjectId?: string;
  readonly method: "POST" | "PATCH" | "PUT";
  readonly path: string;
  readonly body?: object;
  /** The version that was seen. */
  readonly version?: number;
}

/** One of the clients that work at the same time: a member at a browser, each request to another server. */
export class Hand {
  readonly stage: Stage;
  readonly dice: Dice;
  readonly ledger: Ledger;
  readonly known: Known;
  readonly #member: Member;
  readonly #cookies: Map<string, string>;

  constructor(stage: Stage, member: Member, dice: Dice, ledger: Ledger, known: Known) {
    this.stage = stage;
    this.dice = dice;
    this.ledger = ledger;
    this.known = known;
    this.#member = member;
    this.#cookies = new Map(member.cookies);
  }

  /** Asks, and writes down how it was answered. `deed` is what it is called in the report. */
  async ask(deed: string, method: string, path: string, body?: object, headers: object = {}): Promise<Answered> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`${this.dice.one(this.stage.urls)}/api/v1${path}`, {
      method,
      headers: { cookie, ...(body && { "content-type": "application/json" }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    for (const text of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (text.split(";", 1)[0] as string).split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    const { status } = answer;
    const text = await answer.text();
    const read = text === "" ? {} : JSON.parse(text);
    this.ledger.answered(deed, status, status < 300 ? undefined : read.code);
    return { done: status < 300, status, body: read };
  }

  /** Changes something, and keeps what was promised by the answer: a row of the trail, also of a refusal. */
  async change({ deed, action, subjectId, method, path, body, version }: Change): Promise<Answered> {
    const headers = version === undefined ? {} : { "if-match": `"${version}"` };
    const answered = await this.ask(deed, method, path, body, headers);
    if (answered.done) this.ledger.promised(action, subjectId ?? answered.body.id);
    else this.ledger.refused(action, subjectId);
    return answered;
  }

  /** A stretch within the five days that everyone wants, from eight to six, on the quarter of an hour. */
  time(): { startsAt: string; endsAt: string } {
    const { dice } = this;
    const morning = Temporal.Now.zonedDateTimeISO("UTC")
      .startOfDay()
      .add({ days: dice.between(1, 5), hours: 8 });
    const startsAt = morning.toInstant().add({ minutes: 15 * dice.between(0, 40) });
    return { startsAt: startsAt.toString(), endsAt: startsAt.add({ minutes: 15 * dice.between(1, 8) }).toString() };
  }

  /** Whose calendar: mostly one's own, where one has one. */
  therapist(): string {
    const { stage, dice } = this;
    return this.#member.role === "therapist" && dice.chance(0.9) ? this.#member.memberId : dice.one(stage.therapistIds);
  }

  /** Now and then a reason to lie over others. */
  override(share = 0.15): { override?: { reason: string } } {
    return this.dice.chance(share) ? { override: { reason: "A crisis" } } : {};
  }

  /** What is said about telling the client; mostly nothing. */
  notify(): { notify?: boolean | "now" | "later" } {
    return this.dice.chance(0.3) ? { notify: this.dice.one([true, false, "now", "later"] as const) } : {};
  }
}
