// One chunk for the whole language: a page may then change without waiting for its words.
import availability from "./it/availability.json" with { type: "json" };
import calendar from "./it/calendar.json" with { type: "json" };
import clients from "./it/clients.json" with { type: "json" };
import feeds from "./it/feeds.json" with { type: "json" };
import groups from "./it/groups.json" with { type: "json" };
import kit from "./it/kit.json" with { type: "json" };
import messages from "./it/messages.json" with { type: "json" };
import palette from "./it/palette.json" with { type: "json" };
import practices from "./it/practices.json" with { type: "json" };
import problems from "./it/problems.json" with { type: "json" };
import record from "./it/record.json" with { type: "json" };
import series from "./it/series.json" with { type: "json" };
import shell from "./it/shell.json" with { type: "json" };
import signIn from "./it/signIn.json" with { type: "json" };
import today from "./it/today.json" with { type: "json" };
import views from "./it/views.json" with { type: "json" };

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
