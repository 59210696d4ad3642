import availability from "../ca/availability.json";
import calendar from "../ca/calendar.json";
import feeds from "../ca/feeds.json";
import groups from "../ca/groups.json";
import offer from "../ca/offer.json";
import series from "../ca/series.json";
import views from "../ca/views.json";

export const words = { availability, calendar, feeds, groups, offer, series, views };
