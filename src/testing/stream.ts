import { setTimeout as wait } from "node:timers/promises";

/** What came over a stream: a message, `hello`, `beat` or `reset`. */
export interface Told {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: { kind?: string; subjectId?: string; at?: string; memberId?: string | null };
  /** When it came, by `performance.now()`. */
  readonly atMs: number;
}

/** A reader of server-sent events, as a browser is one: over a real connection, with the cookies that are given. */
export class Reader {
  readonly told: Told[] = [];
  status = 0;
  headers = new Headers();
  ended = false;
  readonly #abort = new AbortController();
  #block: Record<string, string> = {};

  /** Resolves when the stream has said hello, or was refused. */
  static async open(url: string, cookies: ReadonlyMap<string, string>, place?: string): Promise<Reader> {
    const reader = new Reader();
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      headers: { cookie, accept: "text/event-stream", ...(place && { "last-event-id": place }) },
      signal: reader.#abort.signal,
    });
    reader.status = answer.status;
    reader.headers = answer.headers;
    if (answer.status !== 200) {
      reader.ended = true;
      await answer.body?.cancel();
      return reader;
    }
    void reader.#read(answer.body as ReadableStream<Uint8Array>);
    await reader.until(({ event }) => event === "hello");
    return reader;
  }

  /** The id of the last event that had one: where a browser would go on. */
  get place(): string | undefined {
    return this.told.findLast(({ id }) => id !== undefined)?.id;
  }

  get messages(): Told[] {
    return this.told.filter(({ event }) => event === "message");
  }

  /** The first thing told that fits, as soon as it comes. */
  async until(fits: (told: Told) => boolean, withinMs = 5_000): Promise<Told> {
    const since = performance.now();
    while (performance.now() - since < withinMs) {
      const found = this.told.find(fits);
      if (found) return found;
      if (this.ended) break;
      await wait(2);
    }
    throw new Error(`It was not told; what was: ${JSON.stringify(this.told.slice(-5))}`);
  }

  /** Resolves when the server has ended the stream. */
  async end(withinMs = 5_000): Promise<void> {
    const since = performance.now();
    while (!this.ended) {
      if (performance.now() - since > withinMs) throw new Error("The stream is still open.");
      await wait(5);
    }
  }

  /** Goes away, as a closed lid does. */
  cut(): void {
    this.#abort.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = lines.pop() as string;
        for (const line of lines) this.#line(line);
      }
    } catch {
      // It was cut.
    }
    this.ended = true;
  }

  #line(line: string): void {
    const { event = "message", id, data } = this.#block;
    if (line !== "") {
      const [, name = "", value = ""] = /^(\w*): ?(.*)$/.exec(line) ?? [];
      this.#block[name] = value;
    } else {
      if (data !== undefined) this.told.push({ event, id, data: JSON.parse(data), atMs: performance.now() });
      this.#block = {};
    }
  }
}
