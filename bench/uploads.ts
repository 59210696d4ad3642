import { randomFillSync } from "node:crypto";
import { pdfOf } from "#testing/files.ts";
import { type Desk, openDesk } from "./desk.ts";

const megabyte = 1024 * 1024;
const chunk = 8 * megabyte;
const octets = { "content-type": "application/octet-stream" };

/** A hundred megabytes in and out, and how soon a picture begins to come: `npm run bench -- files`. */
export async function run(words: string[]): Promise<void> {
  const desk = await openDesk(3332);
  try {
    await measureUploads(desk, words.includes("quick") ? 40 : 400);
  } finally {
    await desk.close();
  }
}

export async function measureUploads(desk: Desk, reads: number): Promise<void> {
  const letter = pdfOf("Letter", 1_000);
  await inChunks(desk, letter);
  const before = desk.peakMb();
  const large = noise(100 * megabyte, letter);
  const chunked = await timed(() => inChunks(desk, large));
  tell("100 MB in chunks of 8", chunked.ms, large.length);
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(large)]), "letter.pdf");
  const whole = await timed(() => desk.ask("POST", `/clients/${desk.clientId}/attachments`, form));
  if (!whole.value.ok) throw new Error(`The form was answered ${whole.value.status}.`);
  tell("100 MB in one form", whole.ms, large.length);
  const back = await timed(async () => (await content(desk, chunked.value)).bytes());
  tell("100 MB back", back.ms, large.length);
  console.log(`  memory: ${before.toFixed(0)} MB before, at most ${desk.peakMb().toFixed(0)} MB since`);
  await measureFirstByte(desk, reads);
}

/** 5 MB, whole, one after the other; each is read to its end. */
async function measureFirstByte(desk: Desk, reads: number): Promise<void> {
  const id = await inChunks(desk, noise(5 * megabyte, pdfOf("Letter", 1_000)));
  const times: number[] = [];
  for (let nth = 0; nth < reads; nth++) {
    const since = performance.now();
    const reader = (await content(desk, id)).body!.getReader();
    await reader.read();
    times.push(performance.now() - since);
    while (!(await reader.read()).done);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`  first byte of 5 MB: p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms`);
}

const content = (desk: Desk, id: string) => desk.ask("GET", `/attachments/${id}/content`);

/** A PDF by its ends, noise between them. */
function noise(bytes: number, letter: Buffer): Buffer {
  const made = Buffer.alloc(bytes);
  randomFillSync(made);
  letter.copy(made, 0, 0, 20);
  letter.copy(made, bytes - 40, letter.length - 40);
  return made;
}

async function inChunks(desk: Desk, bytes: Buffer): Promise<string> {
  const said = JSON.stringify({ name: "letter.pdf", bytes: bytes.length });
  const json = { "content-type": "application/json" };
  const { id } = await made(desk.ask("POST", `/clients/${desk.clientId}/uploads`, said, json));
  for (let at = 0; at < bytes.length; at += chunk)
    await made(
      desk.ask("PATCH", `/uploads/${id}?offset=${at}`, new Uint8Array(bytes.subarray(at, at + chunk)), octets),
    );
  return (await made(desk.ask("POST", `/uploads/${id}/finish`))).id;
}

async function made(asked: Promise<Response>): Promise<{ id: string }> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`An upload was answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const since = performance.now();
  const value = await work();
  return { value, ms: performance.now() - since };
}

function tell(what: string, ms: number, bytes: number): void {
  console.log(`  ${what}: ${(ms / 1000).toFixed(2)} s, ${(bytes / 1e6 / (ms / 1000)).toFixed(0)} MB/s`);
}
