import { parseArgs } from "node:util";
import { refuseHalfRestored } from "#kernel/backup/marker.ts";
import { isUnavailable } from "#kernel/db/faults.ts";
import { EnvMistake, readEnv } from "#kernel/env.ts";
import { openLog } from "#kernel/log/log.ts";
import { type OpenHouse, openHouse } from "./house.ts";

/** A command answers what it prints, line by line; it throws a sentence when it can't. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly run: (
    opened: OpenHouse,
    words: string[],
    options: { practice?: string; owner?: string; verify?: boolean },
  ) => Promise<string[]>;
}

const commands: Record<string, () => Promise<Command>> = {
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  migrate: async () => (await import("./commands/migrate.ts")).migrateCommand,
  "sign-in-link": async () => (await import("./commands/sign-in-link.ts")).signInLinkCommand,
  "db-url": async () => (await import("./commands/db-url.ts")).dbUrl,
  demo: async () => (await import("./commands/demo.ts")).demoCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/restore.ts")).restoreCommand,
  "rotate-keys": async () => (await import("./commands/rotate-keys.ts")).rotateKeysCommand,
  networks: async () => (await import("./commands/networks.ts")).networksCommand,
  certificate: async () => (await import("./commands/certificate.ts")).certificateCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  audit: async () => (await import("./commands/audit.ts")).auditCommand,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      practice: { type: "string" },
      owner: { type: "string" },
      verify: { type: "boolean" },
    },
  });
  const [name, ...words] = positionals;
  const load = name === undefined ? undefined : commands[name];
  if (!load) return list(name, values.help ?? false);
  const command = await load();
  if (values.help) return print([`npm run cli -- ${command.usage}`, "", command.about]);
  const opened = await openHouse(readEnv(process.env), openLog("warn", process.stderr), (line) =>
    process.stderr.write(`${line}\n`),
  );
  try {
    if (name !== "restore") refuseHalfRestored(opened.dataDir);
    print(await command.run(opened, words, values));
  } finally {
    await opened.close();
  }
}

async function list(name: string | undefined, asked: boolean): Promise<void> {
  if (name !== undefined)
    throw new EnvMistake(`There is no command ${name}. Try: ${Object.keys(commands).join(", ")}.`);
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  print(["npm run cli -- <command>", "", ...all.map((command) => `  ${command.usage.padEnd(34)} ${command.about}`)]);
  if (!asked) process.exitCode = 1;
}

function print(lines: string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

main().catch((fault: Error) => {
  const gone =
    "The database does not answer, or went away meanwhile. Say it again once it runs: it begins anew, or goes on where it was.";
  process.stderr.write(`${isUnavailable(fault) ? gone : fault.message}\n`);
  process.exit(1);
});
