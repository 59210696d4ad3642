/** What changed, and who did it: enough to know what to read again. */
export interface News {
  readonly kind: string;
  readonly subjectId: string;
  readonly at: string;
  readonly memberId: string | null;
}

export interface StreamEars {
  /** A piece of news, or `reset`: too much was missed. `place` is where to go on from after it. */
  readonly told: (news: News | "reset", place: string) => void;
  /** All is told up to here. */
  readonly reached: (place: string) => void;
  /** The server would not open it: a session that ended, perhaps. */
  readonly refused: () => void;
}

/** A sign of life comes every 20 s; a line that was cut off on the way says nothing at all. */
const silenceMs = 50_000;
const refusedRetryMs = { first: 5_000, most: 120_000 };

/** One stream of news, opened again for as long as it is wanted: the browser itself comes back after a cut, we after a refusal or a silence. */
export class Stream {
  readonly #ears: StreamEars;
  #place: string | null;
  #source: EventSource | undefined;
  #heardAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryMs = refusedRetryMs.first;
  readonly #watch: ReturnType<typeof setInterval>;

  constructor(place: string | null, ears: StreamEars) {
    this.#place = place;
    this.#ears = ears;
    this.#open();
    this.#watch = setInterval(() => {
      if (this.#source && performance.now() - this.#heardAt > silenceMs) this.#open();
    }, silenceMs / 4);
    addEventListener("online", this.#again);
  }

  close(): void {
    clearInterval(this.#watch);
    clearTimeout(this.#retry);
    removeEventListener("online", this.#again);
    this.#source?.close();
    this.#source = undefined;
  }

  readonly #again = () => {
    if (this.#source?.readyState !== EventSource.OPEN) this.#open();
  };

  #open(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#heardAt = performance.now();
    const source = new EventSource(`/api/v1/live${this.#place === null ? "" : `?after=${this.#place}`}`);
    this.#source = source;
    source.addEventListener("hello", this.#alive);
    source.addEventListener("beat", this.#alive);
    source.addEventListener("reset", (event) => {
      this.#alive(event);
      this.#ears.told("reset", this.#place ?? "");
    });
    source.addEventListener("message", (event) => {
      this.#alive(event);
      this.#ears.told(JSON.parse(event.data) as News, this.#place ?? "");
    });
    source.addEventListener("error", () => {
      if (source !== this.#source || source.readyState !== EventSource.CLOSED) return;
      this.#source = undefined;
      this.#retry = setTimeout(() => this.#open(), this.#retryMs * (0.75 + Math.random() / 2));
      this.#retryMs = Math.min(this.#retryMs * 2, refusedRetryMs.most);
      this.#ears.refused();
    });
  }

  readonly #alive = ({ type, lastEventId }: MessageEvent) => {
    this.#heardAt = performance.now();
    this.#retryMs = refusedRetryMs.first;
    if (lastEventId !== "") this.#place = lastEventId;
    if (type !== "message" && this.#place !== null) this.#ears.reached(this.#place);
  };
}
