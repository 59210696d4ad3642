import { availableParallelism } from "node:os";

const given = process.env.NODE_OPTIONS ?? "";

/**
 * How the server's runtime keeps its memory. Left to itself it lets the heap grow to several times of what lives in it:
 * 490 MB after a bench of 1,000 practices, of which 90 were alive. A small young generation costs a little more collecting
 * and a bounded old one is collected sooner; files and pictures live outside of both. Who runs a larger house says
 * otherwise in NODE_OPTIONS. What lies outside of the heap counts as one with it: by itself it made everything be collected
 * after every fourth file that was given out, and 5 MB began to come after 70 ms instead of 30 (95 of 100).
 */
const sizes = given.includes("-space-size")
  ? []
  : ["--max-semi-space-size=4", "--max-old-space-size=384", "--external-memory-accounted-in-global-limit"];

/**
 * The runtime collects and compiles on four threads, however few processors there are. On two they took both for a tenth of a
 * second, and everyone waited: p95 of the mix was 16 ms instead of 8. One processor is always left to answer. The bench keeps
 * to it too, or it would stop what it measures.
 */
export const threadFlags = given.includes("--v8-pool-size")
  ? []
  : [`--v8-pool-size=${Math.min(4, Math.max(1, availableParallelism() - 1))}`];

/** `node:ffi`, through which freed memory is given back (`src/main/giving-back.ts`), says at each start that it is new. */
const quiet = ["--disable-warning=ExperimentalWarning"];

export const memoryFlags = [...sizes, ...threadFlags, ...quiet];

/** glibc gives every thread an arena of its own, which sealing on several threads never gives back. */
export const memoryEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2" };
