import fc from "fast-check";

/**
 * Property tests draw the same cases in every run, so that a red run means a change and not a draw. `FC_SEED=random` (or a
 * number) draws others: for whoever looks for what nobody thought of, as the soak does for a minute at a time.
 */
const asked = process.env.FC_SEED;
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20_261_122) });
