import { Worker } from "node:worker_threads";

export interface Bounds {
  /** Milliseconds, the thread's start included. */
  readonly ms: number;
  readonly megabytes: number;
}

/** It took longer, or more memory, than it may; or too many others wait already. */
export class TooMuch extends Error {}

/** One at a time, since each may take a processor for all its time; so many may wait. */
const mostWaiting = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs an exported function of a module on data that a stranger shaped, in a thread of its own: whatever it does, requests
 * go on, and after its time it is ended. Input and output are copied. Throws TooMuch, or what the function threw.
 */
export async function aside<Output>(
  task: { module: URL; call: string; input: unknown },
  bounds: Bounds,
): Promise<Output> {
  if (waiting >= mostWaiting) throw new TooMuch("Too many wait.");
  waiting += 1;
  const turn = last
    .then(() => inThread<Output>(task, bounds))
    .finally(() => {
      waiting -= 1;
    });
  last = turn.catch(() => {});
  return turn;
}

function inThread<Output>(task: { module: URL; call: string; input: unknown }, bounds: Bounds): Promise<Output> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./thread.ts", import.meta.url), {
      workerData: { ...task, module: task.module.href },
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
      // Nothing of the configuration is its business.
      env: {},
    });
    const timer = setTimeout(() => {
      reject(new TooMuch("It took too long."));
      void thread.terminate();
    }, bounds.ms);
    thread.once("message", (output: Output) => resolve(output));
    thread.once("error", (fault: NodeJS.ErrnoException) =>
      reject(fault.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooMuch("It took too much memory.") : fault),
    );
    thread.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("The thread ended without an answer."));
    });
  });
}
