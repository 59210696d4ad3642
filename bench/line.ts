import { createConnection, type Socket } from "node:net";

/** What came back of a request: its status, and the cookies that it set. */
export interface Reply {
  readonly status: number;
  readonly cookies: readonly (readonly [name: string, value: string])[];
}

const none: Reply["cookies"] = [];
const blank = Buffer.from("\r\n\r\n");
const lengthIs = Buffer.from("content-length: ");
const setsCookie = Buffer.from("set-cookie: ");
const [zero, nine] = [48, 57];

/**
 * A keep-alive connection that writes bytes and counts bytes. All that comes is read into one buffer and thrown away, and of a
 * reply's head only what is needed becomes text: what a client of the bench leaves behind is collected on the processors that
 * are measured, and it stopped server and floor alike for 20 to 50 ms a second.
 */
export class Line {
  readonly #socket: Socket;
  readonly #buffer = Buffer.allocUnsafe(64 * 1024);
  /** The beginning of a head that came in parts; hardly ever. */
  #begun: Buffer | undefined;
  /** How many bytes of the body are still to come. */
  #rest = 0;
  #reply: Reply | undefined;
  #answered: ((reply: Reply) => void) | undefined;

  private constructor(port: number, opened: (line: Line) => void, failed: (fault: Error) => void) {
    const onread = { buffer: this.#buffer, callback: (bytes: number) => this.#read(this.#buffer.subarray(0, bytes)) };
    this.#socket = createConnection({ port, host: "127.0.0.1", noDelay: true, onread });
    this.#socket.on("error", failed).on("connect", () => opened(this));
  }

  static open(port: number): Promise<Line> {
    return new Promise((opened, failed) => new Line(port, opened, failed));
  }

  /** Sends a request; answers once the body of the reply has come too. */
  ask(text: string): Promise<Reply> {
    return new Promise((answered) => {
      this.#answered = answered;
      this.#socket.write(text);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(came: Buffer): boolean {
    if (this.#reply) this.#rest -= came.length;
    else this.#begin(this.#begun ? Buffer.concat([this.#begun, came]) : came);
    if (!this.#reply || this.#rest > 0) return true;
    const [reply, answered] = [this.#reply, this.#answered];
    this.#reply = undefined;
    this.#answered = undefined;
    answered?.(reply);
    return true;
  }

  #begin(came: Buffer): void {
    const end = came.indexOf(blank);
    this.#begun = end < 0 ? Buffer.from(came) : undefined;
    if (end < 0) return;
    const head = came.subarray(0, end);
    this.#rest = end + blank.length + lengthIn(head) - came.length;
    this.#reply = { status: digitsAt(head, 9), cookies: cookiesIn(head) };
  }
}

function lengthIn(head: Buffer): number {
  const at = head.indexOf(lengthIs);
  return at < 0 ? 0 : digitsAt(head, at + lengthIs.length);
}

function digitsAt(head: Buffer, from: number): number {
  let number = 0;
  for (let at = from; (head[at] ?? 0) >= zero && (head[at] ?? 0) <= nine; at++) number = number * 10 + head[at]! - zero;
  return number;
}

function cookiesIn(head: Buffer): Reply["cookies"] {
  if (head.indexOf(setsCookie) < 0) return none;
  const all = head.toString("latin1").matchAll(/^set-cookie: ([^=]+)=([^;\r\n]*)/gim);
  return [...all].map(([, name, value]) => [name as string, value as string]);
}
