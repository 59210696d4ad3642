// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./he/kit.json";
import problems from "./he/problems.json";
import shell from "./he/shell.json";
import signIn from "./he/signIn.json";
import today from "./he/today.json";

export const first = { kit, shell, signIn, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/he.ts")).words,
  practices: async () => (await import("./practices/he.ts")).words,
  clients: async () => ({ clients: (await import("./he/clients.json")).default }),
  record: async () => ({ record: (await import("./he/record.json")).default }),
  palette: async () => ({ palette: (await import("./he/palette.json")).default }),
};
