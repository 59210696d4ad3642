import { FileMissing } from "../store.ts";
import type { Ask } from "./wire.ts";

const most = 65_536;
/** How often in a row a line may break before a byte came. */
const patience = 4;

/**
 * The bytes of a range of an object, in chunks of 64 KiB at most. A line that breaks on the way is taken up where it broke,
 * of the same version of the object or not at all. Throws FileMissing, StoreTrouble.
 */
export async function* bytesFrom(
  ask: Ask,
  path: string,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Uint8Array> {
  let version: string | undefined;
  let broken = 0;
  for (let at = start; at < end; ) {
    const range = `bytes=${at}-${end === Number.POSITIVE_INFINITY ? "" : end - 1}`;
    const headers = { range, ...(version && { "if-match": version }) };
    const answer = await ask({ method: "GET", path, headers, expected: [404, 416] });
    if (answer.status === 404 || answer.status === 416) await answer.body?.cancel();
    if (answer.status === 404) throw new FileMissing(path);
    if (answer.status === 416) return;
    version ??= answer.headers.get("etag") ?? undefined;
    try {
      for await (const chunk of answer.body ?? []) {
        for (let cut = 0; cut < chunk.length; cut += most) yield chunk.subarray(cut, cut + most);
        at += chunk.length;
        broken = 0;
      }
      return;
    } catch (fault) {
      if (!isBrokenLine(fault) || ++broken > patience) throw fault;
    }
  }
}

/** What `fetch` says of a line that ended before the answer did, and of an answer that takes longer than one is waited for. */
const isBrokenLine = (fault: unknown) =>
  (fault instanceof TypeError && fault.message === "terminated") || (fault as Error).name === "TimeoutError";
