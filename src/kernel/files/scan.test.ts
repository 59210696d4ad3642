import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Scanner, scan, scannerTrouble } from "./scan.ts";

/** A clamd as far as its protocol goes: what it is sent is checked byte by byte, what it says is up to the test. */
const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

async function clamd(answer: string | ((file: Buffer) => string)): Promise<Scanner & { files: Buffer[] }> {
  const files: Buffer[] = [];
  const server = createServer((socket) => void hear(socket).catch(() => socket.destroy()));
  async function hear(socket: Socket) {
    const read = reader(socket);
    const command = (await read(6)).toString();
    if (command === "zPING\0") return socket.end(typeof answer === "string" ? answer : "PONG\0");
    expect(command + (await read(4)).toString()).toBe("zINSTREAM\0");
    const chunks: Buffer[] = [];
    for (;;) {
      const length = (await read(4)).readUInt32BE();
      if (length === 0) break;
      chunks.push(await read(length));
    }
    const file = Buffer.concat(chunks);
    files.push(file);
    socket.end(typeof answer === "string" ? answer : answer(file));
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push(server);
  return { host: "127.0.0.1", port: (server.address() as { port: number }).port, files };
}

function reader(socket: Socket): (length: number) => Promise<Buffer> {
  const chunks = socket.iterator();
  let held: Buffer = Buffer.alloc(0);
  return async (length) => {
    while (held.length < length) {
      const { value, done } = await chunks.next();
      if (done) throw new Error("The client hung up.");
      held = Buffer.concat([held, value as Buffer]);
    }
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };
}

async function* bytes(...parts: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

const careful = (file: Buffer) => (file.includes("EICAR") ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");

test("A clean file is shown whole and passes", async () => {
  const scanner = await clamd(careful);
  const long = Buffer.alloc(3_000_000, "long ");
  await scan(scanner, bytes("A clean ", long, "file"));
  expect(scanner.files[0]?.equals(Buffer.concat([Buffer.from("A clean "), long, Buffer.from("file")]))).toBe(true);
});

test("A file in which it finds something is refused", async () => {
  await expect(scan(await clamd(careful), bytes("X5O!P%", "EICAR"))).rejects.toMatchObject({ code: "infected" });
});

test.each([
  ["says that the file is too long for it", "INSTREAM size limit exceeded. ERROR\0"],
  ["says something else", "stream: OK, or is it\0"],
  ["says nothing", ""],
])("A file is not taken for seen when the scanner %s", async (_, answer) => {
  await expect(scan(await clamd(answer), bytes("x"))).rejects.toMatchObject({ code: "scan_unavailable" });
});

test("A scanner that hangs up in the middle, or is not there, has seen nothing", async () => {
  const rude = createServer((socket) => setTimeout(() => socket.destroy(), 20));
  rude.listen(0, "127.0.0.1");
  await once(rude, "listening");
  const place = { host: "127.0.0.1", port: (rude.address() as { port: number }).port };
  const endless = (async function* () {
    for (;;) yield Buffer.alloc(65_536);
  })();
  await expect(scan(place, endless)).rejects.toMatchObject({ code: "scan_unavailable" });
  await new Promise((resolve) => rude.close(resolve));
  await expect(scan(place, bytes("x"))).rejects.toMatchObject({ code: "scan_unavailable" });
});

test("Whether it answers is known", async () => {
  expect(await scannerTrouble(await clamd("PONG\0"))).toBeNull();
  expect(await scannerTrouble(await clamd("WHAT\0"))).toBe("strange_answer");
  expect(await scannerTrouble({ host: "127.0.0.1", port: 1 })).toBe("ECONNREFUSED");
});
