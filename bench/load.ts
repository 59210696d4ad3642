import { Line } from "./line.ts";

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
  /** The header of each practice's cookies, as long as they stay the same. */
  readonly #lines = new Map<number, string>();

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
      const line = await Line.open(this.#port);
      while (performance.now() < until) outcomes.push(await this.#shoot(line, next(index++), performance.now()));
      line.close();
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
      const line = await Line.open(this.#port);
      while (index < total) {
        const mine = index++;
        const due = started + (mine * 1000) / perSecond;
        const early = due - performance.now();
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
        outcomes.push(await this.#shoot(line, next(mine), due));
      }
      line.close();
    };
    await Promise.all(Array.from({ length: 32 }, lane));
    return outcomes;
  }

  async #shoot(line: Line, shot: Shot, since: number): Promise<Outcome> {
    const body = shot.body
      ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(shot.body)}\r\n\r\n${shot.body}`
      : "\r\n";
    const head = `${shot.method} ${shot.path} HTTP/1.1\r\nhost: localhost\r\n${this.#cookieOf(shot.practice)}`;
    const { status, cookies } = await line.ask(head + body);
    for (const [name, value] of cookies) {
      this.cookies[shot.practice]?.set(name, value);
      this.#lines.delete(shot.practice);
    }
    return { kind: shot.kind, ms: performance.now() - since, status };
  }

  #cookieOf(practice: number): string {
    const jar = this.cookies[practice];
    if (!jar) return "";
    const known = this.#lines.get(practice);
    if (known !== undefined) return known;
    const line = `cookie: ${[...jar].map(([name, value]) => `${name}=${value}`).join("; ")}\r\n`;
    this.#lines.set(practice, line);
    return line;
  }
}
