import availability from "../en/availability.json";
import calendar from "../en/calendar.json";
import feeds from "../en/feeds.json";
import groups from "../en/groups.json";
import offer from "../en/offer.json";
import series from "../en/series.json";
import views from "../en/views.json";

export const words = { availability, calendar, feeds, groups, offer, series, views };
