import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Pack } from "#kernel/copying/pack.ts";
import { EnvMistake } from "#kernel/env.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { bundleOfAll, type ExportFormat, pourAll, tellOfExport } from "#rooms/clients/door.ts";
import { practiceIds } from "#rooms/practices/door.ts";
import type { Command } from "../cli.ts";
import type { OpenHouse } from "../house.ts";
import { plugPorts } from "../rooms.ts";

export const exportCommand: Command = {
  usage: "export --practice ID <file>",
  about:
    "Writes all of a practice, readable without this program: a ZIP, or a FHIR bundle when the file ends in .json.",
  run: async ({ house }, [file], { practice }) => {
    if (!file || !practice) throw new EnvMistake("Say: npm run cli -- export --practice ID <file>");
    if (!(await practiceIds(house)).includes(practice)) throw new EnvMistake("There is no practice with this id.");
    plugPorts();
    const format: ExportFormat = file.endsWith(".json") ? "fhir" : "zip";
    await tellOfExport(house, systemOf(practice), format);
    const path = resolve(file);
    const clients = await written(house, practice, format, path);
    const megabytes = ((await stat(path)).size / 1_000_000).toFixed(1);
    return [
      `${path}: ${clients === null ? "one FHIR bundle" : `${clients} clients`}, ${megabytes} MB.`,
      "Psychotherapy notes are not in it. Nothing in it is sealed: whoever has this file can read it.",
    ];
  },
};

/** Written beside and put in place when it is whole, for its owner's eyes alone. */
async function written(house: OpenHouse["house"], practice: string, format: ExportFormat, path: string) {
  const beside = `${path}.part`;
  const into = createWriteStream(beside, { mode: 0o600 });
  try {
    const clients = await (format === "fhir" ? bundle(house, practice, into) : archive(house, practice, into));
    await rename(beside, path);
    return clients;
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

async function bundle(house: OpenHouse["house"], practice: string, into: NodeJS.WritableStream): Promise<null> {
  await pipeline(Readable.from(bundleOfAll(house, systemOf(practice)), { objectMode: false }), into);
  return null;
}

async function archive(house: OpenHouse["house"], practice: string, into: NodeJS.WritableStream): Promise<number> {
  const pack = await Pack.begin(house.clock.now());
  const kept = pipeline(pack.archive, into);
  // Met below, together with what broke it off.
  kept.catch(() => {});
  const said = (done: number, all: number) => {
    if (done % 100 === 0) process.stderr.write(`${done} of ${all} clients\n`);
  };
  const clients = await pourAll(house, systemOf(practice), pack, undefined, said).catch((fault: Error) => {
    pack.archive.destroy(fault);
    throw fault;
  });
  await kept;
  return clients;
}
