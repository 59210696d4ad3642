/** Flags of the runtime, and settings of its environment, under which the server runs. */
export const memoryFlags: readonly string[];
export const memoryEnv: Readonly<Record<string, string>>;
