import { connect, type Socket } from "node:net";
import { UploadRefused } from "./upload-refused.ts";

/** Where a clamd listens. */
export interface Scanner {
  readonly host: string;
  readonly port: number;
}

/** Between two signs of life. Loading its signatures anew takes a scanner a good while, in which it answers nobody. */
const patienceMs = 60_000;
const mostAnswerBytes = 4_096;

/**
 * Shows a file to clamd as it streams by (INSTREAM): `infected` when it finds something. When it is away, does not know the
 * file's size, or answers anything but yes or no, the file was not seen: `scan_unavailable`. Throws UploadRefused.
 */
export async function scan(scanner: Scanner, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const answer = await ask(scanner, async (socket) => {
    await send(socket, Buffer.from("zINSTREAM\0"));
    for await (const chunk of bytes) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      await send(socket, length);
      await send(socket, chunk);
    }
    await send(socket, Buffer.alloc(4));
  }).catch(() => "");
  if (/^stream: OK$/.test(answer)) return;
  throw new UploadRefused(/^stream: .+ FOUND$/.test(answer) ? "infected" : "scan_unavailable");
}

/** Whether it answers: `null`, or a code that says why not. */
export async function scannerTrouble(scanner: Scanner): Promise<string | null> {
  try {
    const answer = await ask(scanner, (socket) => send(socket, Buffer.from("zPING\0")));
    return answer === "PONG" ? null : "strange_answer";
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code ?? "no_answer";
  }
}

async function ask({ host, port }: Scanner, say: (socket: Socket) => Promise<void>): Promise<string> {
  const socket = connect({ host, port });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error("The scanner does not answer.")));
  const failed = new Promise<never>((_, reject) => socket.once("error", reject));
  failed.catch(() => {});
  try {
    const said = say(socket);
    said.catch(() => {});
    await Promise.race([said, failed]);
    return await Promise.race([answerOf(socket), failed]);
  } finally {
    socket.destroy();
  }
}

/** One word of answer, ended by a zero. */
async function answerOf(socket: Socket): Promise<string> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    read.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if ((chunk as Buffer).includes(0) || length > mostAnswerBytes) break;
  }
  return Buffer.concat(read).toString("utf8").split("\0", 1)[0] as string;
}

function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(new Error("The scanner hung up."));
    socket.write(bytes, (fault) => (fault ? reject(fault) : resolve()));
  });
}
