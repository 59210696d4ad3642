// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./he/kit.json";
import problems from "./he/problems.json";
import shell from "./he/shell.json";
import today from "./he/today.json";

export const first = { kit, shell, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/he.ts")).words,
  practices: async () => (await import("./practices/he.ts")).words,
  clients: async () => ({ clients: (await import("./he/clients.json")).default }),
  profile: async () => ({
    profile: (await import("./he/profile.json")).default,
    list: (await import("./he/list.json")).default,
  }),
  consents: async () => ({ consents: (await import("./he/consents.json")).default }),
  erasure: async () => ({ erasure: (await import("./he/erasure.json")).default }),
  exporting: async () => ({ exporting: (await import("./he/exporting.json")).default }),
  imports: async () => ({ imports: (await import("./he/imports.json")).default }),
  merging: async () => ({ merging: (await import("./he/merging.json")).default }),
  record: async () => (await import("./record/he.ts")).words,
  refusals: async () => ({ problems: (await import("./he/refusals.json")).default }),
  trail: async () => (await import("./trail/he.ts")).words,
  signIn: async () => ({ signIn: (await import("./he/signIn.json")).default }),
  menu: async () => ({ menu: (await import("./he/menu.json")).default }),
  palette: async () => ({ palette: (await import("./he/palette.json")).default }),
};
