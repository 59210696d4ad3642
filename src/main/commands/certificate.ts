import { EnvMistake } from "#kernel/env.ts";
import { checkSeal } from "#rooms/clients/door.ts";
import type { Command } from "../cli.ts";

const sentences = {
  whole: "The seal is whole: this practice signed it, and holds the same.",
  no_seal:
    "This is no seal of a certificate of erasure. Copy all of it: letters, the full stop in it, and what follows.",
  unknown: "This house knows of no such erasure.",
  altered: "ALTERED: the signature does not belong to these words, or the practice never signed them.",
  row_altered: "ALTERED: the practice signed this, but what the database holds of the erasure says something else.",
};

export const certificateCommand: Command = {
  usage: "certificate <seal>",
  about: "Checks the seal that stands on a certificate of erasure.",
  run: async ({ house }, words) => {
    if (words.length === 0)
      throw new EnvMistake("Say: npm run cli -- certificate <seal>, the seal as the paper says it.");
    const { verdict, statement } = await checkSeal(house, words.join(""));
    if (verdict !== "whole") process.exitCode = 1;
    return [...(statement ? [statement, ""] : []), sentences[verdict]];
  },
};
