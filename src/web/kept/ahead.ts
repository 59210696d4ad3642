/** Not a standard everywhere: Safari and Firefox say nothing of the connection, Safari of idle time. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Once the page has nothing to do; for browsers that cannot tell, some time after. */
const longestWaitMs = 3_000;
const untoldMs = 1_500;

/** Fetches what is likely to be wanted next while nothing else happens, except where each byte may be paid for. Answers what calls it off. */
export function fetchAhead(load: () => Promise<unknown>): () => void {
  if (isMetered((navigator as { connection?: Connection }).connection)) return () => undefined;
  // What cannot be fetched now is fetched when it is wanted.
  const begin = () => void load().catch(() => undefined);
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(begin, untoldMs);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(begin, { timeout: longestWaitMs });
  return () => cancelIdleCallback(idle);
}

const isMetered = (connection: Connection | undefined): boolean =>
  connection?.saveData === true || connection?.type === "cellular";
