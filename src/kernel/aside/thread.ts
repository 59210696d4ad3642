import { parentPort, workerData } from "node:worker_threads";

/** What runs in the thread that `aside` starts: one exported function of one module, once. */
const { module, call, input } = workerData as { module: string; call: string; input: unknown };
const functions = (await import(module)) as Record<string, (input: unknown) => unknown>;
parentPort?.postMessage(await functions[call]!(input));
