import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The product as a journey sees it: an address, the letters it sent, and time that can pass. */
export class House {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (fault: Error) => void }>();
  #asked = 0;
  url = "";

  constructor(child: ChildProcess) {
    this.#child = child;
    child.on("message", ({ id, answer }: { id: number; answer: unknown }) => {
      this.#waiting.get(id)?.resolve(answer);
      this.#waiting.delete(id);
    });
    child.once("exit", (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The server of the journey ended with ${code}.`));
    });
  }

  static async open(): Promise<House> {
    const server = fileURLToPath(new URL("server.ts", import.meta.url));
    const execPath = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
    const child = fork(server, { execPath, execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
    const house = new House(child);
    house.url = await house.#answer<string>(0);
    return house;
  }

  letters = (): Promise<Letter[]> => this.#ask("letters");
  logged = (): Promise<string[]> => this.#ask("logged");
  demo = (): Promise<boolean> => this.#ask("demo");
  link = (): Promise<string> => this.#ask("link");
  join = (who: { email: string; name: string }): Promise<string> => this.#ask("join", JSON.stringify(who));
  look = (who: { email: string; path: string }): Promise<number> => this.#ask("look", JSON.stringify(who));
  tamper = (): Promise<boolean> => this.#ask("tamper");
  pass = (at: string): Promise<boolean> => this.#ask("pass", at);

  /** The newest letter to this address whose subject matches, as soon as it arrives. */
  async letterTo(address: string, subject = /./): Promise<Letter> {
    for (let tries = 0; tries < 100; tries++) {
      const letter = (await this.letters()).findLast((one) => one.to === address && subject.test(one.subject));
      if (letter) return letter;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`No letter reached ${address}.`);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.disconnect();
    await ended;
  }

  #ask<T>(what: string, at?: string): Promise<T> {
    const id = ++this.#asked;
    this.#child.send({ id, what, at });
    return this.#answer<T>(id);
  }

  #answer<T>(id: number): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
    });
  }
}

/** The sign-in link in a letter. */
export const linkIn = (letter: Letter): string =>
  /https?:\/\/\S+\/sign-in\/verify\?token=[\w-]+/.exec(letter.text)?.[0] ?? "";
