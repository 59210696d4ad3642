// One chunk for the whole language: a page may then change without waiting for its words.
import availability from "./ca/availability.json" with { type: "json" };
import calendar from "./ca/calendar.json" with { type: "json" };
import clients from "./ca/clients.json" with { type: "json" };
import feeds from "./ca/feeds.json" with { type: "json" };
import groups from "./ca/groups.json" with { type: "json" };
import kit from "./ca/kit.json" with { type: "json" };
import messages from "./ca/messages.json" with { type: "json" };
import palette from "./ca/palette.json" with { type: "json" };
import practices from "./ca/practices.json" with { type: "json" };
import problems from "./ca/problems.json" with { type: "json" };
import record from "./ca/record.json" with { type: "json" };
import series from "./ca/series.json" with { type: "json" };
import shell from "./ca/shell.json" with { type: "json" };
import signIn from "./ca/signIn.json" with { type: "json" };
import today from "./ca/today.json" with { type: "json" };
import views from "./ca/views.json" with { type: "json" };

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
