import { EnvMistake } from "#kernel/env.ts";
import { openNetworks, practiceIds } from "#rooms/practices/door.ts";
import type { Command } from "../cli.ts";

export const networksCommand: Command = {
  usage: "networks --practice ID",
  about: "Lets a practice be entered from every network again, when its own has changed and shut everybody out.",
  run: async ({ house }, _words, { practice }) => {
    if (!practice) throw new EnvMistake("Say: npm run cli -- networks --practice ID");
    if (!(await practiceIds(house)).includes(practice)) throw new EnvMistake("There is no practice with this id.");
    await openNetworks(house, practice);
    return ["The practice is entered from everywhere, within a minute in every process."];
  },
};
