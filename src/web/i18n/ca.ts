// What the shell and Today say is here from the start; the words of a room come with its pages, one chunk a room.
import kit from "./ca/kit.json";
import problems from "./ca/problems.json";
import shell from "./ca/shell.json";
import signIn from "./ca/signIn.json";
import today from "./ca/today.json";

export const first = { kit, shell, signIn, problems, today };

export const parts = {
  calendar: async () => (await import("./calendar/ca.ts")).words,
  practices: async () => (await import("./practices/ca.ts")).words,
  clients: async () => ({ clients: (await import("./ca/clients.json")).default }),
  record: async () => ({ record: (await import("./ca/record.json")).default }),
  palette: async () => ({ palette: (await import("./ca/palette.json")).default }),
};
