import { createHash } from "node:crypto";
import sharp from "sharp";
import { corrupt } from "./corrupt.ts";
import { Dice } from "./dice.ts";
import { corners, type Photo, photos } from "./pictures.ts";

/** Where photos are sent: a client's record at some server, and what that server takes of memory. */
export interface Desk {
  readonly clientId: string;
  ask(method: string, path: string, body?: RequestInit["body"], headers?: Record<string, string>): Promise<Response>;
  /** The most the server has ever held, MB; 0 when it is not known. */
  peakMb(): number;
}

export interface PhotoReport {
  readonly seed: number;
  readonly sent: number;
  readonly bytes: number;
  readonly refused: number;
  readonly peakMb: number;
  readonly findings: readonly string[];
}

/** What a server may take, whatever it is sent. */
const mostMb = 300;

/**
 * Sends photos as phones write them, every other one in chunks, and looks at what is served of each: the original bit by bit,
 * the smaller ones upright and without a trace of where it was taken. Then sends what must be refused.
 */
export async function soakPhotos(
  desk: Desk,
  { seed, count, small = false }: { seed: number; count: number; small?: boolean },
): Promise<PhotoReport> {
  const findings: string[] = [];
  let [sent, bytes] = [0, 0];
  for await (const photo of photos(new Dice(seed), count, small)) {
    const id = await (sent % 2 === 0 ? inChunks : inOneGo)(desk, photo.name, photo.bytes);
    sent += 1;
    bytes += photo.bytes.length;
    if (id.startsWith("!")) findings.push(`${photo.name} was not taken: ${id.slice(1)}`);
    else
      findings.push(...(await looked(desk, photo, id)).map((what) => `${photo.name} (${photo.orientation}): ${what}`));
  }
  const bad = await corrupt();
  for (const [what, name, content] of bad)
    for (const way of [inChunks, inOneGo])
      if (!/^!4\d\d/.test(await way(desk, name, content))) findings.push(`${what} was not refused`);
  const peakMb = desk.peakMb();
  if (peakMb > mostMb) findings.push(`the server took ${peakMb.toFixed(0)} MB`);
  return { seed, sent, bytes, refused: bad.length, peakMb, findings };
}

const chunk = 1024 * 1024;

/** The id of the file, or `!` and how it was refused. */
async function inChunks(desk: Desk, name: string, bytes: Buffer): Promise<string> {
  const begun = await told(
    desk.ask("POST", `/clients/${desk.clientId}/uploads`, JSON.stringify({ name, bytes: bytes.length }), {
      "content-type": "application/json",
    }),
  );
  if (begun.startsWith("!")) return begun;
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = new Uint8Array(bytes.subarray(at, at + chunk));
    const path = `/uploads/${begun}?offset=${at}`;
    const sent = await told(desk.ask("PATCH", path, part, { "content-type": "application/octet-stream" }));
    if (sent.startsWith("!")) return sent;
  }
  return told(desk.ask("POST", `/uploads/${begun}/finish`));
}

async function inOneGo(desk: Desk, name: string, bytes: Buffer): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  return told(desk.ask("POST", `/clients/${desk.clientId}/attachments`, form));
}

async function told(asked: Promise<Response>): Promise<string> {
  const answer = await asked;
  const body = (await answer.json()) as { id?: string; reason?: string; code?: string };
  return answer.ok ? (body.id ?? "") : `!${answer.status} ${body.reason ?? body.code}`;
}

async function looked(desk: Desk, photo: Photo, id: string): Promise<string[]> {
  const content = async (size: string) =>
    Buffer.from(await (await desk.ask("GET", `/attachments/${id}/content?size=${size}`)).arrayBuffer());
  const findings: string[] = [];
  if (digest(await content("original")) !== digest(photo.bytes)) findings.push("the original is not what was sent");
  for (const size of ["preview", "thumbnail"]) {
    const bytes = await content(size);
    const { width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    const besides = chunksOf(bytes).filter((name) => !picture.has(name));
    if (exif || xmp || iptc || orientation || besides.length > 0 || bytes.includes("Lighthouse"))
      findings.push(`the ${size} tells more than it shows: ${besides.join(", ")}`);
    if (Math.abs(width / height - photo.width / photo.height) > 0.02) findings.push(`the ${size} is of another shape`);
    findings.push(
      ...(await misplaced(bytes, width, height)).map((corner) => `the ${size} has lost its ${corner} corner`),
    );
  }
  return findings;
}

/** The parts of a WebP that draw it; what tells of the camera and the place would stand in one of its own. */
const picture = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);

/** The names of a WebP's parts. A word looked for in all of its bytes is found by chance once in fifty pictures. */
function chunksOf(webp: Buffer): string[] {
  const names: string[] = [];
  for (let at = 12; at + 8 <= webp.length; ) {
    names.push(webp.toString("latin1", at, at + 4));
    const length = webp.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return names;
}

async function misplaced(picture: Buffer, width: number, height: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const { at, background } of corners) {
    const left = at === "upper right" ? width - 8 : 4;
    const top = at === "lower left" ? height - 8 : 4;
    const area = sharp(picture).extract({ left, top, width: 4, height: 4 }).removeAlpha();
    const { channels } = await sharp(await area.png().toBuffer()).stats();
    const [r = 0, g = 0, b = 0] = channels.map(({ mean }) => mean);
    if (Math.hypot(r - background.r, g - background.g, b - background.b) > 60) wrong.push(at);
  }
  return wrong;
}

const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
