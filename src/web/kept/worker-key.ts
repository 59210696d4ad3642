import type { KeptKey } from "./key.ts";

/** What the page and its worker say to each other about the key. */
export type KeyWord = { say: "keep"; key: KeptKey } | { say: "give" } | { say: "drop" };

/** The key that the worker still holds, after a reload without a connection; null when it was ended meanwhile. */
export async function keyOfWorker(): Promise<KeptKey | null> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const patience = setTimeout(() => resolve(null), 1_000);
    port1.onmessage = ({ data }: MessageEvent<KeptKey | null>) => {
      clearTimeout(patience);
      port1.close();
      resolve(data);
    };
    worker.postMessage({ say: "give" } satisfies KeyWord, [port2]);
  });
}

/** Lets the worker hold the key, in its memory. A browser ends a worker that hears nothing, so it is told again as long as the page stands. */
export function tellWorker(word: KeyWord): void {
  navigator.serviceWorker?.controller?.postMessage(word);
}
