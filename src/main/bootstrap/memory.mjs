/**
 * How the server's runtime keeps its memory. Left to itself it lets the heap grow to several times of what lives in it:
 * 490 MB after a bench of 1,000 practices, of which 90 were alive. A small young generation costs a little more collecting
 * and a bounded old one is collected sooner; files and pictures live outside of both. Who runs a larger house says
 * otherwise in NODE_OPTIONS. What lies outside of the heap counts as one with it: by itself it made everything be collected
 * after every fourth file that was given out, and 5 MB began to come after 70 ms instead of 30 (95 of 100).
 */
export const memoryFlags = process.env.NODE_OPTIONS?.includes("-space-size")
  ? []
  : ["--max-semi-space-size=8", "--max-old-space-size=384", "--external-memory-accounted-in-global-limit"];

/** glibc gives every thread an arena of its own, which sealing on several threads never gives back. */
export const memoryEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2" };
