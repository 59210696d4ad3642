import type { House } from "#kernel/house.ts";

/** The newest link of a practice's trail, kept in the file store, out of reach of whoever can only write the database. */
export interface Head {
  readonly position: number;
  /** hex */
  readonly mac: string;
}

const keptAt = new Map<string, number>();
const hour = 3_600_000;

const pathOf = (practiceId: string) => `audit-heads/${practiceId}`;

/** Writes the head when the last one this process wrote is an hour old; the first link after a start writes one too. */
export async function keepHead(
  house: House,
  practiceId: string,
  head: { position: number; mac: Uint8Array },
): Promise<void> {
  const now = house.clock.now().epochMilliseconds;
  if (now - (keptAt.get(practiceId) ?? 0) < hour) return;
  const text = JSON.stringify({ position: head.position, mac: Buffer.from(head.mac).toString("hex") } satisfies Head);
  await house.files.write(pathOf(practiceId), once(Buffer.from(text)));
  keptAt.set(practiceId, now);
}

/** The head kept last, or undefined when none ever was. */
export async function keptHead(house: House, practiceId: string): Promise<Head | undefined> {
  for await (const path of house.files.list("audit-heads/")) {
    if (path !== pathOf(practiceId)) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await house.files.read(path)) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString()) as Head;
  }
  return undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
