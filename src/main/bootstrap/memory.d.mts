/** Flags of the runtime, and settings of its environment, under which the server runs. */
export const memoryFlags: readonly string[];
export const memoryEnv: Readonly<Record<string, string>>;
/** Those of the flags that say on how many threads it collects and compiles; the bench keeps to them too. */
export const threadFlags: readonly string[];
