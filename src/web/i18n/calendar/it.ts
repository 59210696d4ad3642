import availability from "../it/availability.json";
import calendar from "../it/calendar.json";
import feeds from "../it/feeds.json";
import groups from "../it/groups.json";
import offer from "../it/offer.json";
import series from "../it/series.json";
import views from "../it/views.json";

export const words = { availability, calendar, feeds, groups, offer, series, views };
