import { ProblemError } from "#web/problem.ts";

/** Whether what went wrong may pass by itself: no connection, a server that is away, starting or busy. */
export function passes(problem: unknown): boolean {
  if (!(problem instanceof ProblemError) || problem.code === "upload_refused") return false;
  const { status, code } = problem;
  return status === 0 || status === 408 || status === 429 || status >= 500 || code === "in_progress";
}

/** Waits longer after each break, at most a quarter of a minute; no longer once the browser says that it is online again. */
export function patience(breaks: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => () => {
      clearTimeout(timer);
      removeEventListener("online", on);
      signal.removeEventListener("abort", off);
      act();
    };
    const on = end(resolve);
    const off = end(() => reject(signal.reason));
    const timer = setTimeout(on, Math.min(15_000, 500 * 2 ** breaks));
    addEventListener("online", on);
    signal.addEventListener("abort", off);
  });
}

/** At most so many at once; who asks waits for a turn, and says when it is over. */
export function turns(most: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const over = () => {
    running--;
    waiting.shift()?.();
  };
  return async () => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    return over;
  };
}
