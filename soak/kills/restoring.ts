import { join } from "node:path";
import { differences } from "./insight.ts";
import { Premises } from "./premises.ts";
import { allContents, emptyHouse, expectSentence, openSource } from "./source.ts";
import { type Moment, type Stage, type Trial, until } from "./trial.ts";

interface Ready {
  readonly source: Premises;
  readonly empty: Premises;
  /** From before somebody was erased, and from afterwards. */
  readonly older: string;
  readonly newer: string;
  readonly contents: ReadonlyMap<string, string>;
  readonly wholeMs: number;
}

/** A backup brought into an empty house: the next start refuses to serve half of it, and saying it again finishes. */
export async function restoring(trial: Trial): Promise<Stage> {
  const { premises: source, marta, clientIds } = await openSource();
  const [older, newer] = [join(source.folder, "older.backup"), join(source.folder, "newer.backup")];
  await source.told("backup", older);
  const { body } = await marta.done("POST", `/clients/${clientIds[0]}/erase`, { reason: "wrong_record" });
  await until(async () => (await marta.ask("GET", `/erasures/${body.id}`)).body.filesGoneAt !== null);
  await source.told("backup", newer);
  const contents = await allContents(source);
  await source.stop();
  const empty = await emptyHouse(source.keys);
  const ready: Ready = { source, empty, older, newer, contents, wholeMs: 0 };
  const wholeMs = await unhindered(ready, trial);
  return {
    wholeMs,
    at: (moment) => killed({ ...ready, wholeMs }, moment, trial),
    close: async () => {
      await source.close();
      await empty.close();
    },
  };
}

async function unhindered({ empty, older, contents }: Ready, trial: Trial): Promise<number> {
  const house = await Premises.open({ copyOf: empty });
  const command = house.cli("restore", older);
  const begun = await command.begun;
  const { code, said } = await command.ended;
  const wholeMs = performance.now() - begun;
  trial.expect(code === 0, `a restore ended with ${code}: ${said}`);
  await looked(house, contents, trial);
  await house.close();
  return wholeMs;
}

async function killed({ empty, older, newer, contents, wholeMs }: Ready, moment: Moment, trial: Trial) {
  const house = await Premises.open({ copyOf: empty });
  try {
    const command = house.cli("restore", older);
    await command.begun;
    await trial.strike(moment, wholeMs, { premises: house, program: () => void command.child.kill("SIGKILL") });
    const { code, said } = await command.ended;
    expectSentence(trial, code, said);
    const refusal = await house.start();
    if (refusal !== null) {
      const plain = /A restore was cut short.*npm run cli -- restore \S*older\.backup/.test(refusal);
      trial.expect(plain, `a half restored house said: ${refusal.slice(-500)}`);
    }
    const there = refusal === null ? await allContents(house) : null;
    await house.stop();
    if (there && there.size > 0) {
      await looked(house, contents, trial);
      return "it was over";
    }
    // Whoever has another backup may take that one now.
    const file = moment.nth % 3 === 0 ? newer : older;
    const again = await house.cli("restore", file).ended;
    trial.expect(again.code === 0, `said again it ended with ${again.code}: ${again.said}`);
    await looked(house, contents, trial);
    const how = there ? "it had not begun" : "the server refused";
    return `${how}; ${file === newer ? "another backup" : "the same"} was restored`;
  } finally {
    await house.close();
  }
}

async function looked(house: Premises, contents: ReadonlyMap<string, string>, trial: Trial): Promise<void> {
  const trouble = await house.start();
  trial.expect(trouble === null, `the server does not start: ${trouble}`);
  if (trouble !== null) return;
  await trial.inspect(house);
  for (const difference of differences(await allContents(house), contents))
    trial.finding(`of the clients ${difference}`);
  await house.stop();
}
