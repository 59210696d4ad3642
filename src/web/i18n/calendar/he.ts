import availability from "../he/availability.json";
import calendar from "../he/calendar.json";
import feeds from "../he/feeds.json";
import groups from "../he/groups.json";
import offer from "../he/offer.json";
import series from "../he/series.json";
import views from "../he/views.json";

export const words = { availability, calendar, feeds, groups, offer, series, views };
