import { createConnection, type Socket } from "node:net";

/** One request of a load: the whole HTTP/1.1 text but for the cookie, which belongs to the practice. */
export interface Shot {
  readonly kind: string;
  readonly practice: number;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

export interface Outcome {
  readonly kind: string;
  readonly ms: number;
  readonly status: number;
}

/** Keep-alive connections that write bytes and count bytes: a client cheap enough not to be what is measured. */
export class Load {
  readonly #port: number;
  /** The cookies of each practice; an answer that renews one is heeded. */
  readonly cookies: Map<string, string>[];

  constructor(port: number, cookies: Map<string, string>[]) {
    this.#port = port;
    this.cookies = cookies;
  }

  /** As fast as `connections` go, for so many seconds. */
  async closed(next: (index: number) => Shot, connections: number, seconds: number): Promise<Outcome[]> {
    const until = performance.now() + seconds * 1000;
    const outcomes: Outcome[] = [];
    let index = 0;
    const lane = async () => {
      const line = await openLine(this.#port);
      while (performance.now() < until) outcomes.push(await this.#shoot(line, next(index++), performance.now()));
      line.socket.destroy();
    };
    await Promise.all(Array.from({ length: connections }, lane));
    return outcomes;
  }

  /** At a fixed rate, however long answers take: time counts from when a request was due. */
  async paced(next: (index: number) => Shot, perSecond: number, seconds: number): Promise<Outcome[]> {
    const started = performance.now();
    const total = Math.floor(perSecond * seconds);
    const outcomes: Outcome[] = [];
    let index = 0;
    const lane = async () => {
      const line = await openLine(this.#port);
      while (index < total) {
        const mine = index++;
        const due = started + (mine * 1000) / perSecond;
        const early = due - performance.now();
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
        outcomes.push(await this.#shoot(line, next(mine), due));
      }
      line.socket.destroy();
    };
    await Promise.all(Array.from({ length: 32 }, lane));
    return outcomes;
  }

  async #shoot(line: Line, shot: Shot, since: number): Promise<Outcome> {
    const jar = this.cookies[shot.practice];
    const cookie = jar ? `cookie: ${[...jar].map(([name, value]) => `${name}=${value}`).join("; ")}\r\n` : "";
    const body = shot.body
      ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(shot.body)}\r\n\r\n${shot.body}`
      : "\r\n";
    const head = await line.ask(`${shot.method} ${shot.path} HTTP/1.1\r\nhost: localhost\r\n${cookie}${body}`);
    for (const [, name, value] of head.matchAll(/^set-cookie: ([^=]+)=([^;\r\n]*)/gim))
      jar?.set(name as string, value as string);
    return { kind: shot.kind, ms: performance.now() - since, status: Number(head.slice(9, 12)) };
  }
}

interface Line {
  readonly socket: Socket;
  /** Sends a request; answers the head of the reply once its body has come too. */
  ask(text: string): Promise<string>;
}

function openLine(port: number): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
    let waiting: ((head: string) => void) | undefined;
    let pending: Buffer = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const end = pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = pending.toString("latin1", 0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (pending.length < end + 4 + length) return;
      pending = Buffer.alloc(0);
      waiting?.(head);
    });
    socket.on("error", reject);
    socket.on("connect", () =>
      resolve({
        socket,
        ask: (text) =>
          new Promise((answered) => {
            waiting = answered;
            socket.write(text);
          }),
      }),
    );
  });
}
