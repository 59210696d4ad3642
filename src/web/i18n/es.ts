// One chunk for the whole language: a page may then change without waiting for its words.
import availability from "./es/availability.json" with { type: "json" };
import calendar from "./es/calendar.json" with { type: "json" };
import clients from "./es/clients.json" with { type: "json" };
import feeds from "./es/feeds.json" with { type: "json" };
import groups from "./es/groups.json" with { type: "json" };
import kit from "./es/kit.json" with { type: "json" };
import messages from "./es/messages.json" with { type: "json" };
import palette from "./es/palette.json" with { type: "json" };
import practices from "./es/practices.json" with { type: "json" };
import problems from "./es/problems.json" with { type: "json" };
import record from "./es/record.json" with { type: "json" };
import series from "./es/series.json" with { type: "json" };
import shell from "./es/shell.json" with { type: "json" };
import signIn from "./es/signIn.json" with { type: "json" };
import today from "./es/today.json" with { type: "json" };
import views from "./es/views.json" with { type: "json" };

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
