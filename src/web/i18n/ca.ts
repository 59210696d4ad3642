// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./ca/kit.json";
import problems from "./ca/problems.json";
import shell from "./ca/shell.json";
import today from "./ca/today.json";

export const first = { kit, shell, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/ca.ts")).words,
  practices: async () => (await import("./practices/ca.ts")).words,
  clients: async () => ({ clients: (await import("./ca/clients.json")).default }),
  profile: async () => ({
    profile: (await import("./ca/profile.json")).default,
    list: (await import("./ca/list.json")).default,
  }),
  consents: async () => ({ consents: (await import("./ca/consents.json")).default }),
  erasure: async () => ({ erasure: (await import("./ca/erasure.json")).default }),
  exporting: async () => ({ exporting: (await import("./ca/exporting.json")).default }),
  imports: async () => ({ imports: (await import("./ca/imports.json")).default }),
  merging: async () => ({ merging: (await import("./ca/merging.json")).default }),
  record: async () => (await import("./record/ca.ts")).words,
  refusals: async () => ({ problems: (await import("./ca/refusals.json")).default }),
  trail: async () => (await import("./trail/ca.ts")).words,
  signIn: async () => ({ signIn: (await import("./ca/signIn.json")).default }),
  menu: async () => ({ menu: (await import("./ca/menu.json")).default }),
  palette: async () => ({ palette: (await import("./ca/palette.json")).default }),
};
