import { newClient } from "./furnishing.ts";
import { contentsOf, insightOf } from "./insight.ts";
import { Premises } from "./premises.ts";
import type { Trial } from "./trial.ts";
import { Visitor } from "./visitor.ts";

const clients = 25;

/** A practice at work, of whom copies are taken. */
export interface Source {
  readonly premises: Premises;
  readonly marta: Visitor;
  readonly clientIds: readonly string[];
}

export async function openSource(): Promise<Source> {
  const premises = await Premises.open();
  await premises.start();
  const marta = await Visitor.movesInto(premises);
  const clientIds: string[] = [];
  for (let nth = 0; nth < clients; nth++)
    clientIds.push(await newClient(marta, { notes: 2, files: 2, visits: 1 }, `Vale ${nth}`));
  return { premises, marta, clientIds };
}

/** An empty house at rest under these root keys, to be copied. */
export async function emptyHouse(keys: string): Promise<Premises> {
  const empty = await Premises.open({ keys });
  await empty.told("migrate");
  return empty;
}

/** What is kept of every client of the only practice there is; empty where there is none. */
export async function allContents(premises: Premises): Promise<Map<string, string>> {
  const insight = await insightOf(premises);
  try {
    const [only] = await insight.rows<{ id: string }>("select all_practice_ids() as id");
    const contents = only ? await contentsOf(insight, only.id) : new Map<string, string>();
    contents.delete("practice");
    return contents;
  } finally {
    await insight.close();
  }
}

/** What a command said that did not come to its end is a sentence, and no heap of frames. */
export function expectSentence(trial: Trial, code: number | null, said: string): void {
  if (code === 0 || code === null) return;
  trial.expect(!/\n\s+at /.test(said), `the command fell over: ${said.slice(-800)}`);
}
