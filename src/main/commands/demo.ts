import type { Command } from "../cli.ts";
import { loadDemo } from "../demo.ts";
import { buildServer } from "../server.ts";

export const demoCommand: Command = {
  usage: "demo",
  about: "Loads the demo practice, with invented people, when it is not there yet.",
  run: async (opened) => {
    const app = await buildServer(opened.house);
    const said: string[] = [];
    try {
      const loaded = await loadDemo(opened.house, app, { onlyWhenEmpty: false, say: (line) => void said.push(line) });
      return loaded ? said : ["The demo practice is there already."];
    } finally {
      await app.close();
    }
  },
};
