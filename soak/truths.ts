import type { Ledger } from "./ledger.ts";
import type { Stage } from "./stage.ts";
import { brokenPromises } from "./truths/promises.ts";
import { disturbances } from "./truths/quiet.ts";
import { brokenRows } from "./truths/rows.ts";
import { brokenSeries } from "./truths/series.ts";
import { brokenTurns } from "./truths/turns.ts";

/** A sentence for everything that is not as it must be, read past every rule by the database's superuser. */
export async function broken(stage: Stage, ledger: Ledger): Promise<string[]> {
  return [
    ...ledger.strange.map((answer) => `answered ${answer}`),
    ...(await brokenRows(stage)),
    ...(await brokenSeries(stage.superuser)),
    ...(await brokenTurns(stage)),
    ...(await brokenPromises(stage, ledger)),
    ...(await disturbances(stage)),
  ];
}
