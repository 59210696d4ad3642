// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./es/kit.json";
import problems from "./es/problems.json";
import shell from "./es/shell.json";
import signIn from "./es/signIn.json";
import today from "./es/today.json";

export const first = { kit, shell, signIn, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/es.ts")).words,
  practices: async () => (await import("./practices/es.ts")).words,
  clients: async () => ({ clients: (await import("./es/clients.json")).default }),
  record: async () => ({ record: (await import("./es/record.json")).default }),
  palette: async () => ({ palette: (await import("./es/palette.json")).default }),
};
