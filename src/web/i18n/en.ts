// One chunk for the whole language: a page may then change without waiting for its words.
import availability from "./en/availability.json" with { type: "json" };
import calendar from "./en/calendar.json" with { type: "json" };
import clients from "./en/clients.json" with { type: "json" };
import feeds from "./en/feeds.json" with { type: "json" };
import groups from "./en/groups.json" with { type: "json" };
import kit from "./en/kit.json" with { type: "json" };
import messages from "./en/messages.json" with { type: "json" };
import palette from "./en/palette.json" with { type: "json" };
import practices from "./en/practices.json" with { type: "json" };
import problems from "./en/problems.json" with { type: "json" };
import record from "./en/record.json" with { type: "json" };
import series from "./en/series.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import signIn from "./en/signIn.json" with { type: "json" };
import today from "./en/today.json" with { type: "json" };
import views from "./en/views.json" with { type: "json" };

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
