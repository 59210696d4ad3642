import type { News } from "#kernel/events/emit.ts";
import type { EventStream } from "#kernel/http/event-stream.ts";
import { type Hearer, mayHear } from "../ports.ts";

/** What was missed, oldest first; null when it was too much to be told. */
export type Missed = readonly News[] | null;

const reset = { event: "reset", data: "{}" };

/** One reader of a stream, and what may be told to them. */
export class Listener {
  readonly sessionId: string;
  readonly practiceId: string;
  readonly member: Hearer;
  readonly address: string | null;
  #stream: EventStream | undefined;
  /** What came while the missed was being read; told after it, so that the place a reader goes on from never skips. */
  #held: News[] = [];
  #missedTooMuch = false;

  constructor(sessionId: string, practiceId: string, member: Hearer, address: string | null) {
    this.sessionId = sessionId;
    this.practiceId = practiceId;
    this.member = member;
    this.address = address;
  }

  /** Tells what was missed, then from where a stream that hears nothing goes on, then what was held. */
  begin(stream: EventStream, missed: Missed, place: string): void {
    this.#stream = stream;
    stream.begin(() => {
      this.catchUp(this.#missedTooMuch ? null : missed);
      stream.send({ id: place, event: "hello", data: "{}" });
      for (const news of this.#held) this.tell(news);
    });
    this.#held = [];
  }

  /** `asPlace` is false while older news are still to come: whoever is cut off then must not go on from here. */
  tell(news: News, asPlace = true): void {
    if (!mayHear(this.member, news)) return;
    if (!this.#stream) return void this.#held.push(news);
    const { id, kind, subjectId, at, memberId } = news;
    this.#stream.send({ ...(asPlace && { id }), data: JSON.stringify({ kind, subjectId, at, memberId }) });
  }

  catchUp(missed: Missed): void {
    if (missed) for (const news of missed) this.tell(news);
    else if (this.#stream) this.#stream.send(reset);
    else this.#missedTooMuch = true;
  }

  /** A sign of life; with a place, all that happened before it was told. */
  beat(place: string | undefined): void {
    this.#stream?.beat({ id: place, event: "beat", data: "{}" });
  }

  end(): void {
    this.#stream?.end();
  }
}
