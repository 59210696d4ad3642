// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./it/kit.json";
import problems from "./it/problems.json";
import shell from "./it/shell.json";
import signIn from "./it/signIn.json";
import today from "./it/today.json";

export const first = { kit, shell, signIn, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/it.ts")).words,
  practices: async () => (await import("./practices/it.ts")).words,
  clients: async () => ({ clients: (await import("./it/clients.json")).default }),
  record: async () => ({ record: (await import("./it/record.json")).default }),
  palette: async () => ({ palette: (await import("./it/palette.json")).default }),
};
