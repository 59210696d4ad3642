// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./en/kit.json";
import problems from "./en/problems.json";
import shell from "./en/shell.json";
import signIn from "./en/signIn.json";
import today from "./en/today.json";

export const first = { kit, shell, signIn, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/en.ts")).words,
  practices: async () => (await import("./practices/en.ts")).words,
  clients: async () => ({ clients: (await import("./en/clients.json")).default }),
  record: async () => ({ record: (await import("./en/record.json")).default }),
  palette: async () => ({ palette: (await import("./en/palette.json")).default }),
};
