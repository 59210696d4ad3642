import { type News, Stream } from "./stream.ts";

interface Ears {
  readonly told: (news: News | "reset") => void;
  readonly refused: () => void;
}

/** What the tab with the stream passes on to the others. */
type Passed = { place: string; news?: News | "reset" };

/** A tab that nobody looks at lets its stream go after this; it goes on from the same place when it is looked at again. */
const hiddenMs = 30_000;
const mostRemembered = 300;

/**
 * The news of a practice, as long as a tab of it is looked at. A browser's tabs share one stream, because over HTTP/1.1 a
 * browser opens six connections to a server and each stream takes one: whoever holds the lock reads and passes on. Where
 * there are no locks (pages without https), each tab has its own. Answers the function that ends it.
 */
export function openLine(name: string, ears: Ears): () => void {
  const others = new BroadcastChannel(name);
  const known = new Set<string>();
  let place: string | null = null;
  let letGo: (() => void) | null = null;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const hear = ({ place: at, news }: Passed) => {
    place = at;
    if (news === undefined) return;
    // Around a cut some things are told twice.
    const seen = news === "reset" ? null : `${at} ${news.kind} ${news.subjectId} ${news.at}`;
    if (seen !== null && known.has(seen)) return;
    if (seen !== null) known.add(seen);
    if (known.size > mostRemembered) known.delete(known.values().next().value as string);
    ears.told(news);
  };
  const passOn = (passed: Passed) => {
    others.postMessage(passed);
    hear(passed);
  };
  others.addEventListener("message", ({ data }) => hear(data as Passed));

  const read = () =>
    new Stream(place, {
      told: (news, at) => passOn({ place: at, news }),
      reached: (at) => passOn({ place: at }),
      refused: ears.refused,
    });
  const look = () => {
    clearTimeout(hiding);
    if (!document.hidden) letGo ??= take(name, read);
    else
      hiding = setTimeout(() => {
        letGo?.();
        letGo = null;
      }, hiddenMs);
  };
  document.addEventListener("visibilitychange", look);
  look();
  return () => {
    document.removeEventListener("visibilitychange", look);
    clearTimeout(hiding);
    letGo?.();
    others.close();
  };
}

/** Reads as soon as no other tab does; answers the function that lets go. */
function take(name: string, read: () => Stream): () => void {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) {
    const stream = read();
    return () => stream.close();
  }
  const waiting = new AbortController();
  const { promise: done, resolve: end } = Promise.withResolvers<void>();
  const held = locks.request(name, { signal: waiting.signal }, async () => {
    const stream = read();
    await done;
    stream.close();
  });
  held.catch(() => {});
  return () => {
    waiting.abort();
    end();
  };
}
