import type { Command } from "../cli.ts";

export const dbUrl: Command = {
  usage: "db-url",
  about: "Prints a connection string that sees every row of the database in use. Keep it to yourself.",
  run: async (opened) => [opened.ownerUrl],
};
