import { type Listening, listen, notify } from "#kernel/db/listen.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import type { Listed } from "../directory/packed/rules.ts";
import { type Directories, directories } from "../directory/service.ts";

/**
 * How the directories of several processes stay true: whoever writes a client says so on the channel `clients`, in the
 * same transaction, and every process reads that client again. The payload is `practice:client:version`, no words.
 */
const channel = "clients";
const idsAtOnce = 50;

/** Tells this process and all others, once the transaction has committed, how a client stands. */
export async function remember(tx: PracticeTx, client: Listed): Promise<void> {
  await rememberAll(tx, [client]);
}

/** The same of many. */
export async function rememberAll(tx: PracticeTx, clients: readonly Listed[]): Promise<void> {
  const { practiceId } = tx.actor;
  directories.wrote(tx);
  for (const { id, version } of clients) await notify(tx, channel, `${practiceId}:${id}:${version}`);
  tx.afterCommit(() => {
    for (const client of clients) directories.put(practiceId, client);
  });
}

/** Tells this process and all others, once the transaction has committed, that a client of this version is gone. */
export async function vanish(tx: PracticeTx, clientId: string, version: number): Promise<void> {
  const { practiceId } = tx.actor;
  directories.wrote(tx);
  await notify(tx, channel, `${practiceId}:${clientId}:${version + 1}`);
  tx.afterCommit(() => directories.remove(practiceId, clientId, version + 1));
}

/**
 * Listens on a connection of its own for as long as the process lives; main starts it. While it is not connected nothing
 * is heard, so whatever was remembered is dropped when the connection goes and again when it is back.
 */
export function listenForClients(house: House, into: Directories = directories): Listening {
  const heard = new Heard(house, into);
  const forget = () => into.dropAll();
  const ear = listen(house, { channel, begun: forget, lost: forget, heard: (payload) => heard.note(payload) });
  const stop = async () => {
    await ear.stop();
    await heard.rest();
  };
  return { ready: ear.ready, stop };
}

/** The clients of which news came, read again a few at a time, one practice after the other. */
class Heard {
  readonly #house: House;
  readonly #into: Directories;
  readonly #news = new Map<string, Map<string, number>>();
  #reading: Promise<void> | undefined;

  constructor(house: House, into: Directories) {
    this.#house = house;
    this.#into = into;
  }

  note(payload: string): void {
    const [practiceId = "", clientId = "", version] = payload.split(":");
    if (!this.#into.isBehind(practiceId, clientId, Number(version))) return;
    const news = this.#news.get(practiceId) ?? new Map<string, number>();
    this.#news.set(practiceId, news.set(clientId, Math.max(Number(version), news.get(clientId) ?? 0)));
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
    });
  }

  rest(): Promise<void> {
    return this.#reading ?? Promise.resolve();
  }

  async #readAll(): Promise<void> {
    for (const [practiceId, news] of this.#news) {
      this.#news.delete(practiceId);
      await this.#read(practiceId, [...news]);
    }
  }

  async #read(practiceId: string, news: [id: string, version: number][]): Promise<void> {
    try {
      for (let at = 0; at < news.length; at += idsAtOnce) {
        const some = new Map(news.slice(at, at + idsAtOnce));
        await this.#house.db.inPractice(systemOf(practiceId), (tx) => this.#into.refresh(tx, some), {
          quickCommit: true,
        });
      }
    } catch (fault) {
      this.#house.log.warn({ fault }, "changed clients could not be read again");
      this.#into.drop(practiceId);
    }
  }
}
