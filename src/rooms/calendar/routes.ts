import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { availabilityRoutes } from "./availability/routes.ts";
import * as contract from "./contract.ts";
import * as feedContract from "./feeds/contract.ts";
import * as feeds from "./feeds/service.ts";
import { groupRoutes } from "./groups/routes.ts";
import { listConflicts } from "./holding/contract.ts";
import * as holidayContract from "./holidays/contract.ts";
import * as holidays from "./holidays/service.ts";
import * as importContract from "./imports/contract.ts";
import * as imports from "./imports/service.ts";
import * as locationContract from "./locations/contract.ts";
import * as locations from "./locations/service.ts";
import { mayBook, mayLinkCalendars, maySeeCalendar, mayShapeOffer } from "./policy.ts";
import * as changing from "./series/changing/service.ts";
import * as seriesContract from "./series/contract.ts";
import * as ending from "./series/ending/service.ts";
import * as series from "./series/service.ts";
import * as calendar from "./service.ts";
import * as serviceContract from "./services/contract.ts";
import * as services from "./services/service.ts";
import * as stateContract from "./states/contract.ts";
import * as states from "./states/service.ts";
import { listAppointments } from "./week/service.ts";

export const routes: Route[] = [
  route(contract.listAppointments, mayStream(maySeeCalendar, listAppointments)),
  route(listConflicts, may(maySeeCalendar, calendar.listConflicts)),
  route(contract.readAppointment, may(maySeeCalendar, calendar.readAppointment)),
  route(contract.bookAppointment, may(mayBook, calendar.bookAppointment)),
  route(contract.changeAppointment, may(mayBook, calendar.changeAppointment)),
  route(stateContract.cancelAppointment, may(mayBook, states.cancelAppointment)),
  route(stateContract.attendAppointment, may(mayBook, states.attendAppointment)),
  route(stateContract.missAppointment, may(mayBook, states.missAppointment)),
  route(stateContract.restoreAppointment, may(mayBook, states.restoreAppointment)),

  route(feedContract.listFeeds, may(mayLinkCalendars, feeds.listFeeds)),
  route(feedContract.openFeed, may(mayLinkCalendars, feeds.openFeed)),
  route(feedContract.changeFeed, may(mayLinkCalendars, feeds.changeFeed)),
  route(feedContract.renewFeed, may(mayLinkCalendars, feeds.renewFeed)),
  route(feedContract.revokeFeed, may(mayLinkCalendars, feeds.revokeFeed)),

  route(importContract.addImport, mayStream(mayLinkCalendars, imports.addImport)),
  route(importContract.listImports, may(mayLinkCalendars, imports.listImports)),
  route(importContract.removeImport, may(mayLinkCalendars, imports.removeImport)),
  route(importContract.listBusyTimes, may(maySeeCalendar, imports.listBusyTimes)),

  route(holidayContract.listHolidays, may(maySeeCalendar, holidays.listHolidays)),
  route(holidayContract.listRegions, may(maySeeCalendar, holidays.listRegions)),

  ...groupRoutes,

  route(seriesContract.readSeries, may(maySeeCalendar, series.readSeries)),
  route(seriesContract.bookSeries, may(mayBook, series.bookSeries)),
  route(seriesContract.changeSeries, may(mayBook, changing.changeSeries)),
  route(seriesContract.cancelSeries, may(mayBook, ending.cancelSeries)),

  route(serviceContract.listServices, may(maySeeCalendar, services.listServices)),
  route(serviceContract.createService, may(mayShapeOffer, services.createService)),
  route(serviceContract.readService, may(maySeeCalendar, services.readService)),
  route(serviceContract.changeService, may(mayShapeOffer, services.changeService)),
  route(serviceContract.archiveService, may(mayShapeOffer, services.archiveService)),
  route(serviceContract.restoreService, may(mayShapeOffer, services.restoreService)),

  route(locationContract.listLocations, may(maySeeCalendar, locations.listLocations)),
  route(locationContract.createLocation, may(mayShapeOffer, locations.createLocation)),
  route(locationContract.readLocation, may(maySeeCalendar, locations.readLocation)),
  route(locationContract.changeLocation, may(mayShapeOffer, locations.changeLocation)),
  route(locationContract.archiveLocation, may(mayShapeOffer, locations.archiveLocation)),
  route(locationContract.restoreLocation, may(mayShapeOffer, locations.restoreLocation)),

  ...availabilityRoutes,
];
