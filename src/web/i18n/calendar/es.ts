import availability from "../es/availability.json";
import calendar from "../es/calendar.json";
import feeds from "../es/feeds.json";
import groups from "../es/groups.json";
import offer from "../es/offer.json";
import series from "../es/series.json";
import views from "../es/views.json";

export const words = { availability, calendar, feeds, groups, offer, series, views };
