import { setTimeout as wait } from "node:timers/promises";
import type { Dice } from "../dice.ts";
import { insightOf } from "./insight.ts";
import type { Premises } from "./premises.ts";
import type { Answer } from "./visitor.ts";
import { wholeness } from "./wholeness.ts";

/** Who dies: the program that works, the database under it, or both at once. */
export type Victim = "program" | "database" | "both";

/** One random moment. `share` is the part of an unhindered run after which it comes. */
export interface Moment {
  readonly nth: number;
  readonly share: number;
  readonly victim: Victim;
}

export interface Stage {
  /** What an unhindered run takes, ms. */
  readonly wholeMs: number;
  /** Works, is killed, is mended; answers where it was when it died. Whatever is not as it must be goes to `finding`. */
  at(moment: Moment, trial: Trial): Promise<string>;
  close(): Promise<void>;
}

/** The dice, the count and the report of one run. */
export class Trial {
  readonly findings: string[] = [];
  readonly dice: Dice;
  kills = 0;
  readonly #say: (line: string) => void;
  #where = "";

  constructor(dice: Dice, say: (line: string) => void) {
    this.dice = dice;
    this.#say = say;
  }

  /** So many moments of one stage, each in its own tenth of the dice, the database dying at every third. */
  async run(name: string, open: (trial: Trial) => Promise<Stage>, moments: number): Promise<void> {
    const begun = performance.now();
    this.#where = `${name}`;
    const stage = await open(this);
    try {
      this.#say(`${name}: an unhindered run takes ${Math.round(stage.wholeMs)} ms`);
      for (let nth = 1; nth <= moments; nth++) {
        const victim = (["program", "database", "program", "program", "both"] as const)[nth % 5] as Victim;
        const moment = { nth, share: this.dice.throw(), victim };
        this.#where = `${name} ${nth}`;
        const found = this.findings.length;
        const how = await stage.at(moment, this).catch((fault: Error) => {
          this.finding(`could not go on: ${fault.message.slice(0, 600)}`);
          return "lost";
        });
        this.#say(
          `  ${nth}. the ${victim === "both" ? "program and the database" : victim} killed at ${Math.round(moment.share * stage.wholeMs)} ms: ${how}${this.findings.length > found ? "  !" : ""}`,
        );
      }
    } finally {
      await stage.close();
    }
    this.#say(`  ${Math.round((performance.now() - begun) / 1000)} s`);
  }

  finding(what: string): void {
    this.findings.push(`${this.#where}: ${what}`);
    this.#say(`  ! ${what}`);
  }

  expect(holds: boolean, what: string): void {
    if (!holds) this.finding(what);
  }

  /** Whatever is half written in these premises is a finding. */
  async inspect(premises: Premises): Promise<void> {
    const insight = await insightOf(premises);
    try {
      for (const finding of await wholeness(insight, premises)) this.finding(finding);
    } finally {
      await insight.close();
    }
  }

  /** Starts the server where it is not up. That it ended though nobody killed it is a finding: a supervisor must not be needed. */
  async revived(premises: Premises): Promise<void> {
    if (premises.endedByItself) this.finding(premises.endedByItself);
    premises.endedByItself = null;
    if (premises.isUp) return;
    const trouble = await premises.start();
    if (trouble !== null) throw new Error(`The server did not start again: ${trouble}`);
  }

  /** The first answer that is neither missing nor a fault, at a server that is started again where it is not up. */
  async steady(premises: Premises, ask: () => Promise<Answer>): Promise<Answer> {
    let answer: Answer = { status: 0, body: {}, etag: "" };
    await until(async () => {
      await this.revived(premises);
      answer = await ask();
      return answer.status > 0 && answer.status < 500;
    });
    return answer;
  }

  /** Kills whom the moment names, once it has come. */
  async strike(
    { share, victim }: Moment,
    wholeMs: number,
    parts: { premises: Premises; program: () => void | Promise<void> },
  ): Promise<void> {
    await wait(share * wholeMs);
    if (victim !== "program") parts.premises.killDatabase();
    if (victim !== "database") await parts.program();
    this.kills += 1;
  }
}

/** Asks until it is so, for at most so many seconds. */
export async function until(holds: () => Promise<boolean>, seconds = 60): Promise<boolean> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await wait(100))
    if (await holds()) return true;
  return false;
}
