// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./en/kit.json";
import problems from "./en/problems.json";
import shell from "./en/shell.json";
import today from "./en/today.json";

export const first = { kit, shell, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/en.ts")).words,
  practices: async () => (await import("./practices/en.ts")).words,
  clients: async () => ({ clients: (await import("./en/clients.json")).default }),
  profile: async () => ({
    profile: (await import("./en/profile.json")).default,
    list: (await import("./en/list.json")).default,
  }),
  consents: async () => ({ consents: (await import("./en/consents.json")).default }),
  erasure: async () => ({ erasure: (await import("./en/erasure.json")).default }),
  exporting: async () => ({ exporting: (await import("./en/exporting.json")).default }),
  imports: async () => ({ imports: (await import("./en/imports.json")).default }),
  merging: async () => ({ merging: (await import("./en/merging.json")).default }),
  record: async () => (await import("./record/en.ts")).words,
  refusals: async () => ({ problems: (await import("./en/refusals.json")).default }),
  trail: async () => (await import("./trail/en.ts")).words,
  signIn: async () => ({ signIn: (await import("./en/signIn.json")).default }),
  menu: async () => ({ menu: (await import("./en/menu.json")).default }),
  palette: async () => ({ palette: (await import("./en/palette.json")).default }),
};
