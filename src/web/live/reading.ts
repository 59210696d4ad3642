import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { changesUnderWay } from "../client.ts";
import type { News } from "./stream.ts";

/** Whether what was read under a key may be different after such news. */
export type Concerns = (news: News, key: QueryKey) => boolean;

/** Several things often happen at once; then what depends on them is read once. */
const gatherMs = 60;
const betweenMs = 700;
const patienceMs = 5_000;

/**
 * Reads again what news are about: what is on screen now, the rest when it is wanted. Whatever was asked for after the
 * news came knows of them already, so a change of one's own, whose page reads again by itself, is not read twice; and
 * while a change is on its way nothing is read, since the answer would put back what the screen has foreseen.
 */
export class Reading {
  readonly #queries: QueryClient;
  readonly #concerns: Concerns;
  readonly #askedAt = new WeakMap<Query, number>();
  readonly #unfollow: () => void;
  #heard: { news: News | "reset"; atMs: number }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(queries: QueryClient, concerns: Concerns) {
    this.#queries = queries;
    this.#concerns = concerns;
    this.#unfollow = queries.getQueryCache().subscribe((event) => {
      if (event.type === "updated" && event.action.type === "fetch") this.#askedAt.set(event.query, performance.now());
    });
  }

  hear(news: News | "reset"): void {
    const atMs = performance.now();
    this.#heard.push({ news, atMs });
    // After a reset every page of the practice would come at once.
    const later = news === "reset" ? Math.random() * 2_000 : gatherMs;
    this.#timer ??= setTimeout(() => this.#read(), Math.max(later, this.#readAt + betweenMs - atMs));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#unfollow();
  }

  #read(): void {
    const nowMs = performance.now();
    const first = this.#heard[0]?.atMs ?? nowMs;
    if (changesUnderWay() > 0 && nowMs - first < patienceMs) {
      this.#timer = setTimeout(() => this.#read(), gatherMs);
      return;
    }
    const heard = this.#heard;
    [this.#heard, this.#timer, this.#readAt] = [[], undefined, nowMs];
    const isOld = (query: Query) =>
      heard.some(
        ({ news, atMs }) =>
          (this.#askedAt.get(query) ?? Number.NEGATIVE_INFINITY) <= atMs &&
          (news === "reset" ? query.queryKey[0] !== "me" : this.#concerns(news, query.queryKey)),
      );
    void this.#queries.invalidateQueries({ predicate: isOld });
  }
}
