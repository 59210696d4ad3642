// One chunk for the whole language: a page may then change without waiting for its words.
import availability from "./he/availability.json" with { type: "json" };
import calendar from "./he/calendar.json" with { type: "json" };
import clients from "./he/clients.json" with { type: "json" };
import feeds from "./he/feeds.json" with { type: "json" };
import groups from "./he/groups.json" with { type: "json" };
import kit from "./he/kit.json" with { type: "json" };
import messages from "./he/messages.json" with { type: "json" };
import palette from "./he/palette.json" with { type: "json" };
import practices from "./he/practices.json" with { type: "json" };
import problems from "./he/problems.json" with { type: "json" };
import record from "./he/record.json" with { type: "json" };
import series from "./he/series.json" with { type: "json" };
import shell from "./he/shell.json" with { type: "json" };
import signIn from "./he/signIn.json" with { type: "json" };
import today from "./he/today.json" with { type: "json" };
import views from "./he/views.json" with { type: "json" };

export const catalogue = {
  kit,
  shell,
  signIn,
  problems,
  today,
  calendar,
  clients,
  record,
  practices,
  messages,
  availability,
  series,
  groups,
  feeds,
  views,
  palette,
};
