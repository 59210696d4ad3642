/** How long somebody rests before what they wrote is sent. */
export const pauseMilliseconds = 700;
/** Who types without a pause is saved all the same. */
export const longestMilliseconds = 5_000;
/** A request that is answered sooner is not worth a word. */
export const quietMilliseconds = 1_000;
/** Browsers let requests of this size outlive their page; what is larger waits in the sealed draft. */
export const leavingBytes = 60_000;

/** Ever longer, up to half a minute. */
export const retryMilliseconds = (failures: number): number => Math.min(30_000, 1_000 * 2 ** failures);

/** Text is sealed on the device after so short a rest, or this long after the last time, whichever comes first. */
export const sealing = { pauseMilliseconds: 250, longestMilliseconds: 1_000 } as const;
