import type { Command } from "../cli.ts";

export const migrateCommand: Command = {
  usage: "migrate",
  about: "Brings the database to the newest schema; a start does the same by itself.",
  run: async (opened) =>
    opened.migrated.length > 0 ? opened.migrated.map((name) => `applied ${name}`) : ["The database is up to date."],
};
