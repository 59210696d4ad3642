// One chunk for the whole language: a page may then change without waiting for its words.
import calendar from "./es/calendar.json" with { type: "json" };
import clients from "./es/clients.json" with { type: "json" };
import kit from "./es/kit.json" with { type: "json" };
import messages from "./es/messages.json" with { type: "json" };
import practices from "./es/practices.json" with { type: "json" };
import problems from "./es/problems.json" with { type: "json" };
import record from "./es/record.json" with { type: "json" };
import shell from "./es/shell.json" with { type: "json" };
import signIn from "./es/signIn.json" with { type: "json" };
import today from "./es/today.json" with { type: "json" };

export const catalogue = { kit, shell, signIn, problems, today, calendar, clients, record, practices, messages };
