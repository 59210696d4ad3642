const everyMs = 15_000;

/**
 * Gives back to the system what was freed, until it is stopped: a millisecond each time. The C library keeps freed memory that lies
 * between what lives, and of ours that was 40 of 250 MB under load. Where there is no such function (another system, another
 * C library, a runtime without `node:ffi`) nothing is done, and nothing else is different.
 */
export async function giveBackMemory(): Promise<{ stop(): Promise<void> }> {
  const trim = await findTrim();
  const timer = trim === null ? undefined : setInterval(trim, everyMs).unref();
  return { stop: async () => clearInterval(timer) };
}

/** The C library's own `malloc_trim`; null where it has none. */
export async function findTrim(): Promise<(() => void) | null> {
  if (process.platform !== "linux") return null;
  try {
    const { dlopen } = await import("node:ffi");
    const { functions } = dlopen(null, { malloc_trim: { arguments: ["u64"], return: "i32" } });
    return () => void functions.malloc_trim(0n);
  } catch {
    return null;
  }
}
