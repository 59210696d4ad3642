import { isAftermath } from "./faults.ts";

/**
 * What one transaction asks side by side, so that it travels in one round trip. Unlike `Promise.all` it waits for every
 * part before the first failure is thrown: a part left running would go on to ask a connection that the transaction has
 * given back, and that another practice's transaction has taken since. `npm run check` refuses `Promise.all` in rooms.
 *
 * What is thrown is why the transaction failed, and not that it had: of parts sent one behind the other only the first to
 * fail is told the reason, whichever place it has here.
 */
export async function together<const Parts extends readonly unknown[]>(
  parts: Parts,
): Promise<{ -readonly [At in keyof Parts]: Awaited<Parts[At]> }> {
  const ended = await Promise.allSettled(parts);
  const failed = ended.filter((end) => end.status === "rejected");
  const [first] = failed;
  if (first) throw (failed.find(({ reason }) => !isAftermath(reason)) ?? first).reason;
  return ended.map((end) => (end as PromiseFulfilledResult<unknown>).value) as {
    -readonly [At in keyof Parts]: Awaited<Parts[At]>;
  };
}
