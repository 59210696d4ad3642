import { EnvMistake } from "#kernel/env.ts";
import { signInLink } from "#rooms/practices/door.ts";
import type { Command } from "../cli.ts";

export const signInLinkCommand: Command = {
  usage: "sign-in-link <email>",
  about: "Prints a link that signs this user in once, within 10 minutes. Creates no account.",
  run: async (opened, [email]) => {
    if (!email) throw new EnvMistake("Say whose: npm run cli -- sign-in-link <email>");
    const link = await signInLink(opened.house, email);
    if (!link) throw new EnvMistake("There is no user with this address.");
    return [link];
  },
};
