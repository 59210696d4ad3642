import type { KeptKey } from "./key.ts";
import type { KeyWord } from "./worker-key.ts";

/**
 * Keeps the files of the app, which are the same for everyone, so that a reload without a connection opens it; and the key
 * of the one who is here, in its memory alone, so that their sealed drafts open as well. No answer of the API ever lies here.
 */
declare const appFiles: readonly string[];
declare const appVersion: string;

interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void;
}
/** Where the browser can be told what never concerns the worker (Chrome's static routes; elsewhere each request passes it). */
interface Installed extends Extended {
  addRoutes?(routes: { condition: { urlPattern: string }; source: "network" }): Promise<void>;
}
interface Fetched extends Extended {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = globalThis as unknown as EventTarget & { clients: { claim(): Promise<void> } };
const on = <E extends Event>(name: string, act: (event: E) => void) =>
  scope.addEventListener(name, (event) => act(event as E));

const cacheName = `app ${appVersion}`;
const page = "/";
const files = new Set(appFiles);
const slowMs = 5_000;
/** What is no page of the app, though it has no ending either. */
const notPages = /^\/(api|mailbox|metrics|healthz|readyz|feeds)(\/|$)|\.\w+$/;

on<Installed>("install", (event) => {
  event.waitUntil(keepFiles());
  // What a page says while it goes would be lost on its way through here: the worker hears of it when the page is no more.
  // A browser that will not have it goes on without.
  event.addRoutes?.({ condition: { urlPattern: "/api/*" }, source: "network" }).catch(() => undefined);
});
on<Extended>("activate", (event) => event.waitUntil(letGoOfOthers()));
on<Fetched>("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!notPages.test(pathname)) event.respondWith(newest(request, page));
  } else if (pathname.startsWith("/assets/")) {
    // Named by their content: who has one, has the right one.
    if (files.has(pathname)) event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
  } else if (files.has(pathname)) event.respondWith(newest(request, pathname));
});

// A new version waits until no tab of the former one is open: each tab keeps the files it began with. The page itself is
// always asked for first, so that whoever comes with a connection gets what is there now.

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...files].filter((path) => path.startsWith("/assets/")));
  await cache.addAll([...files].filter((path) => !path.startsWith("/assets/")).map(anew));
}

const anew = (path: string) => new Request(path, { cache: "reload" });

async function letGoOfOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
  await scope.clients.claim();
}

const kept = async (path: string) => (await caches.open(cacheName)).match(path, { ignoreVary: true });

/** From the server; when it does not answer, or not in time, as it was kept. */
async function newest(request: Request, path: string): Promise<Response> {
  const answer = fetch(request).then(
    (response) => (response.status < 500 ? response : null),
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), slowMs));
  return (await Promise.race([answer, late])) ?? (await kept(path)) ?? (await answer) ?? Response.error();
}

let held: KeptKey | null = null;

on<MessageEvent<KeyWord>>("message", ({ data, ports }) => {
  if (data.say === "keep") held = data.key;
  if (data.say === "drop") held = null;
  if (data.say === "give") ports[0]?.postMessage(held);
});
