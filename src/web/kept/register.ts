/** After the first screen, so that keeping the app's files takes nothing from it. */
const patienceMs = 4_000;

/** Lets the worker in that opens the app without a connection. Where there is none (pages without https), all else goes on. */
export function letWorkerIn(): () => void {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || import.meta.env.DEV) return () => undefined;
  const timer = setTimeout(() => {
    serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" }).catch(() => undefined);
  }, patienceMs);
  return () => clearTimeout(timer);
}
