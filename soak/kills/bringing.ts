import { join } from "node:path";
import { differences } from "./insight.ts";
import { Premises } from "./premises.ts";
import { allContents, emptyHouse, expectSentence, openSource } from "./source.ts";
import type { Moment, Stage, Trial } from "./trial.ts";

interface Ready {
  readonly empty: Premises;
  /** The words of the command. */
  readonly archive: readonly ["import", "--owner", string, string];
  readonly contents: ReadonlyMap<string, string>;
  readonly wholeMs: number;
}

/** Our own export brought into an empty house: all of it or nothing, and nothing of it left in the store. */
export async function bringing(trial: Trial): Promise<Stage> {
  const { premises: source, marta } = await openSource();
  const file = join(source.folder, "practice.zip");
  await source.told("export", "--practice", marta.practiceId, file);
  const archive = ["import", "--owner", marta.email, file] as const;
  await source.stop();
  const empty = await emptyHouse(source.keys);
  const first = await Premises.open({ copyOf: empty });
  const command = first.cli(...archive);
  const begun = await command.begun;
  const { code, said } = await command.ended;
  const wholeMs = performance.now() - begun;
  trial.expect(code === 0, `an import ended with ${code}: ${said}`);
  await first.start();
  const contents = await allContents(first);
  await first.close();
  return {
    wholeMs,
    at: (moment) => killed({ empty, archive, contents, wholeMs }, moment, trial),
    close: async () => {
      await source.close();
      await empty.close();
    },
  };
}

async function killed({ empty, archive, contents, wholeMs }: Ready, moment: Moment, trial: Trial): Promise<string> {
  const house = await Premises.open({ copyOf: empty });
  try {
    const command = house.cli(...archive);
    await command.begun;
    await trial.strike(moment, wholeMs, { premises: house, program: () => void command.child.kill("SIGKILL") });
    const { code, said } = await command.ended;
    expectSentence(trial, code, said);
    const half = await looked(house, trial);
    const isThere = half.size > 0;
    if (isThere) for (const difference of differences(half, contents)) trial.finding(`of the clients ${difference}`);
    const again = await house.cli(...archive).ended;
    if (isThere) trial.expect(/not empty/.test(again.said), `a second import said: ${again.said}`);
    else trial.expect(again.code === 0, `said again it ended with ${again.code}: ${again.said}`);
    const now = await looked(house, trial);
    for (const difference of differences(now, contents)) trial.finding(`of the clients ${difference}`);
    return isThere ? "it was over" : "nothing was there; the same was brought in again";
  } finally {
    await house.close();
  }
}

/** Starts the server, which must serve, looks at everything, and stops it. */
async function looked(house: Premises, trial: Trial): Promise<Map<string, string>> {
  const trouble = await house.start();
  if (trouble !== null) throw new Error(`The server does not start: ${trouble}`);
  await trial.inspect(house);
  const contents = await allContents(house);
  await house.stop();
  return contents;
}
