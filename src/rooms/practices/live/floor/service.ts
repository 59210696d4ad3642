import { type Listening, listen } from "#kernel/db/listen.ts";
import type { Actor } from "#kernel/db/practice.ts";
import { type News, newsChannel, newsSince } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import { isWithin } from "#kernel/http/networks.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { idAt } from "#kernel/time/ids.ts";
import type { Listener, Missed } from "../listener/service.ts";
import { mostReplayed, replayAfter, replayAfterSilence } from "../rules.ts";
import { type Standing, standingOf } from "../store.ts";

const beatMs = 20_000;

/**
 * All streams of this process, by practice, over one connection that listens for the news of every practice. Each
 * process has its own, so it does not matter which one a change or a reader came to.
 */
export class Floor {
  readonly #house: House;
  readonly #rooms = new Map<string, Set<Listener>>();
  readonly #sessions = new Map<string, number>();
  #ear: Listening | undefined;
  #beating: NodeJS.Timeout | undefined;
  /** Since when nothing was heard; undefined while all is. */
  #deafSinceMs: number | undefined;

  constructor(house: House) {
    this.#house = house;
  }

  /** Resolves when news are heard; the first caller makes it listen. */
  listens(): Promise<void> {
    this.#ear ??= listen(this.#house, {
      channel: newsChannel,
      begun: () => void this.#hearAgain(),
      lost: () => {
        this.#deafSinceMs ??= Date.now();
      },
      heard: (payload) => this.#hear(payload),
    });
    this.#beating ??= setInterval(() => void this.beat(), beatMs).unref();
    return this.#ear.ready;
  }

  streamsOf(sessionId: string): number {
    return this.#sessions.get(sessionId) ?? 0;
  }

  admit(listener: Listener): void {
    const { practiceId, sessionId } = listener;
    this.#rooms.set(practiceId, (this.#rooms.get(practiceId) ?? new Set()).add(listener));
    this.#sessions.set(sessionId, this.streamsOf(sessionId) + 1);
  }

  leave(listener: Listener): void {
    const { practiceId, sessionId } = listener;
    const room = this.#rooms.get(practiceId);
    if (!room?.delete(listener)) return;
    if (room.size === 0) this.#rooms.delete(practiceId);
    const left = this.streamsOf(sessionId) - 1;
    if (left > 0) this.#sessions.set(sessionId, left);
    else this.#sessions.delete(sessionId);
  }

  /** Whether a session is what its pass says: a pass may be a minute old, and a stream would outlive it. */
  async isHere(listener: Listener): Promise<boolean> {
    return (await this.#gone([listener])).length === 0;
  }

  /** What a reader who has seen everything up to `place` has missed since. */
  async missedBy(actor: Actor, place: string | undefined): Promise<Missed> {
    return this.#newsAfter(actor, replayAfter(place, Date.now()));
  }

  /** Every 20 s: whoever is no longer who they were when they came loses the stream; the others get a sign of life. */
  async beat(): Promise<void> {
    const place = this.#deafSinceMs === undefined ? idAt(Date.now()) : undefined;
    await this.#lookWhoIsHere(this.#everyone());
    for (const listener of this.#everyone()) listener.beat(place);
  }

  async stop(): Promise<void> {
    clearInterval(this.#beating);
    await this.#ear?.stop();
  }

  #everyone(): Listener[] {
    return [...this.#rooms.values()].flatMap((room) => [...room]);
  }

  #hear(payload: string): void {
    const room = this.#rooms.get(payload.slice(0, 36));
    if (!room) return;
    const news = JSON.parse(payload.slice(36)) as News;
    for (const listener of room) listener.tell(news, this.#deafSinceMs === undefined);
    // Someone's role has changed, they left, or must come from elsewhere: their stream does not wait for the next beat.
    if (news.kind.startsWith("member.") || news.kind === "practice.changed") void this.#lookWhoIsHere([...room]);
  }

  /** One query for any number of streams. While the database is away nothing is told anyway, and nobody is sent away. */
  async #lookWhoIsHere(listeners: readonly Listener[]): Promise<void> {
    if (listeners.length === 0) return;
    try {
      for (const gone of await this.#gone(listeners)) gone.end();
    } catch (fault) {
      this.#house.log.warn({ fault }, "who listens could not be looked up");
    }
  }

  /** Those who are not, or not any more, who they said they are. */
  async #gone(listeners: readonly Listener[]): Promise<Listener[]> {
    const { db, clock } = this.#house;
    const sessions = [...new Set(listeners.map(({ sessionId }) => sessionId))];
    const standing = await db.outside((outside) => standingOf(outside, sessions, clock.now()));
    const here = new Map(standing.map((one) => [one.sessionId, one]));
    return listeners.filter((listener) => !isStill(listener, here.get(listener.sessionId)));
  }

  /** After a silence every practice with readers is caught up, one after the other; they are told twice rather than never. */
  async #hearAgain(): Promise<void> {
    const lostMs = this.#deafSinceMs;
    if (lostMs === undefined) return;
    const after = replayAfterSilence(lostMs, Date.now());
    for (const [practiceId, room] of this.#rooms) {
      const missed = await this.#newsAfter(systemOf(practiceId), after).catch(() => null);
      for (const listener of room) listener.catchUp(missed);
    }
    if (this.#deafSinceMs === lostMs) this.#deafSinceMs = undefined;
  }

  async #newsAfter(actor: Actor, after: string | null): Promise<Missed> {
    if (after === null) return null;
    const read = this.#house.db.inPractice(actor, (tx) => newsSince(tx, after, mostReplayed + 1), {
      quickCommit: true,
    });
    const news = await read;
    return news.length > mostReplayed ? null : news;
  }
}

function isStill({ practiceId, member, address }: Listener, standing: Standing | undefined): boolean {
  if (standing?.practiceId !== practiceId || standing.memberId !== member.id) return false;
  return standing.role === member.role && isWithin(standing.networks, address);
}
