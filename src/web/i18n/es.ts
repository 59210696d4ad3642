// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./es/kit.json";
import problems from "./es/problems.json";
import shell from "./es/shell.json";
import today from "./es/today.json";

export const first = { kit, shell, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/es.ts")).words,
  practices: async () => (await import("./practices/es.ts")).words,
  clients: async () => ({ clients: (await import("./es/clients.json")).default }),
  profile: async () => ({
    profile: (await import("./es/profile.json")).default,
    list: (await import("./es/list.json")).default,
  }),
  consents: async () => ({ consents: (await import("./es/consents.json")).default }),
  erasure: async () => ({ erasure: (await import("./es/erasure.json")).default }),
  exporting: async () => ({ exporting: (await import("./es/exporting.json")).default }),
  imports: async () => ({ imports: (await import("./es/imports.json")).default }),
  merging: async () => ({ merging: (await import("./es/merging.json")).default }),
  record: async () => (await import("./record/es.ts")).words,
  refusals: async () => ({ problems: (await import("./es/refusals.json")).default }),
  trail: async () => (await import("./trail/es.ts")).words,
  signIn: async () => ({ signIn: (await import("./es/signIn.json")).default }),
  menu: async () => ({ menu: (await import("./es/menu.json")).default }),
  palette: async () => ({ palette: (await import("./es/palette.json")).default }),
};
