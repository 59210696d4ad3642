import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";

declare module "fastify" {
  interface FastifyInstance {
    readonly streams: OpenStreams;
  }
}

/** One server-sent event; `data` is a single line. Without a name it is a `message`. */
export interface StreamEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data: string;
}

/** What a reader may leave unread before it is let go: some three hundred events, beyond what the sockets hold. */
const mostUnreadBytes = 64 * 1024;

/**
 * Server-sent events to one reader. It holds no connection to the database, and whoever reads too slowly is dropped
 * rather than waited for: a browser comes back by itself and says what it has seen last.
 */
export class EventStream extends Readable {
  #unreadAtBeat = false;
  #mostUnread = mostUnreadBytes;

  constructor() {
    super();
    // A reader that goes away is no fault of ours.
    this.on("error", () => {});
  }

  override _read(): void {}

  /** What is told at the opening, when nobody can have read anything yet, does not count against the reader. */
  begin(tell: () => void): void {
    this.#mostUnread = Number.POSITIVE_INFINITY;
    tell();
    this.#mostUnread = this.readableLength + mostUnreadBytes;
  }

  send({ id, event, data }: StreamEvent): void {
    this.#write(`${id ? `id: ${id}\n` : ""}${event ? `event: ${event}\n` : ""}data: ${data}\n\n`);
  }

  /** A sign of life. A reader who has not caught up since the one before is gone, whatever its socket says. */
  beat(event: StreamEvent): void {
    if (this.readableLength === 0) [this.#unreadAtBeat, this.#mostUnread] = [false, mostUnreadBytes];
    else if (this.#unreadAtBeat) this.destroy();
    else this.#unreadAtBeat = true;
    this.send(event);
  }

  /** After how long a browser that lost this stream is to come back; not all in the same instant. */
  askBackAfter(milliseconds: number): void {
    this.#write(`retry: ${Math.round(milliseconds)}\n\n`);
  }

  end(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }

  #write(text: string): void {
    if (this.destroyed || this.readableEnded) return;
    this.push(text);
    if (this.readableLength > this.#mostUnread) this.destroy();
  }
}

/** The streams that this server has open. */
class OpenStreams {
  readonly #streams = new Set<EventStream>();
  #closing = false;

  get count(): number {
    return this.#streams.size;
  }

  add(stream: EventStream): void {
    this.#streams.add(stream);
    stream.once("close", () => this.#streams.delete(stream));
    if (this.#closing) stream.end();
  }

  endAll(): void {
    this.#closing = true;
    for (const stream of this.#streams) stream.end();
    setTimeout(() => this.#drop(), patienceMs).unref();
  }

  #drop(): void {
    for (const stream of this.#streams) stream.destroy();
  }
}

/** How long a closing server lets a reader take what is still unread. */
const patienceMs = 500;

/** Lets this server open streams, and ends them all when it closes. */
export function keepStreams(app: FastifyInstance): void {
  const streams = new OpenStreams();
  app.decorate("streams", streams);
  app.addHook("preClose", async () => streams.endAll());
}

/**
 * A stream for the verb to answer with. It stays open until the reader goes or falls behind, the server closes, or `end`
 * is called.
 */
export function openEventStream(reply: FastifyReply): EventStream {
  const stream = new EventStream();
  // The connection ends with the stream, so that a closing server waits for nobody; nginx must not collect what it passes on.
  reply.header("Connection", "close").header("X-Accel-Buffering", "no").type("text/event-stream; charset=utf-8");
  stream.askBackAfter(1_000 + Math.random() * 2_000);
  reply.server.streams.add(stream);
  return stream;
}
