import { Dice } from "./dice.ts";
import { bringing } from "./kills/bringing.ts";
import { erasing } from "./kills/erasing.ts";
import { importing } from "./kills/importing.ts";
import { merging } from "./kills/merging.ts";
import { restoring } from "./kills/restoring.ts";
import { rotating } from "./kills/rotating.ts";
import { type Stage, Trial } from "./kills/trial.ts";

/** What is killed, each by its name on the command line. */
export const stages: Readonly<Record<string, (trial: Trial) => Promise<Stage>>> = {
  restore: restoring,
  import: importing,
  "own-import": bringing,
  merge: merging,
  erase: erasing,
  rotate: rotating,
};

export interface KillsReport {
  readonly seed: number;
  readonly kills: number;
  readonly findings: readonly string[];
}

/**
 * Kills a real server, or a command, and the PostgreSQL under it with SIGKILL at random moments of what takes long, starts anew and looks
 * at what is there: finished or as it was before, and nothing half written.
 */
export async function soakKills(
  { seed, moments, names }: { seed: number; moments: number; names: readonly string[] },
  say: (line: string) => void = () => {},
): Promise<KillsReport> {
  const findings: string[] = [];
  let kills = 0;
  for (const name of names) {
    // Each stage has its own dice, so that it can be played again alone.
    const trial = new Trial(new Dice(seed * 31 + Object.keys(stages).indexOf(name)), say);
    await trial.run(name, stages[name] as (trial: Trial) => Promise<Stage>, moments);
    findings.push(...trial.findings);
    kills += trial.kills;
  }
  return { seed, kills, findings };
}
