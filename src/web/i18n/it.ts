// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./it/kit.json";
import problems from "./it/problems.json";
import shell from "./it/shell.json";
import today from "./it/today.json";

export const first = { kit, shell, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/it.ts")).words,
  practices: async () => (await import("./practices/it.ts")).words,
  clients: async () => ({ clients: (await import("./it/clients.json")).default }),
  profile: async () => ({
    profile: (await import("./it/profile.json")).default,
    list: (await import("./it/list.json")).default,
  }),
  consents: async () => ({ consents: (await import("./it/consents.json")).default }),
  erasure: async () => ({ erasure: (await import("./it/erasure.json")).default }),
  exporting: async () => ({ exporting: (await import("./it/exporting.json")).default }),
  imports: async () => ({ imports: (await import("./it/imports.json")).default }),
  merging: async () => ({ merging: (await import("./it/merging.json")).default }),
  record: async () => (await import("./record/it.ts")).words,
  refusals: async () => ({ problems: (await import("./it/refusals.json")).default }),
  trail: async () => (await import("./trail/it.ts")).words,
  signIn: async () => ({ signIn: (await import("./it/signIn.json")).default }),
  menu: async () => ({ menu: (await import("./it/menu.json")).default }),
  palette: async () => ({ palette: (await import("./it/palette.json")).default }),
};
