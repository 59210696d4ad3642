import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayKeepHours, maySeeCalendar } from "../policy.ts";
import { listHours, listSlots } from "./contract.ts";
import * as hours from "./hours/service.ts";
import * as scheduleContract from "./schedules/contract.ts";
import * as schedules from "./schedules/service.ts";
import * as slots from "./service.ts";
import * as timeOffContract from "./times-off/contract.ts";
import * as timesOff from "./times-off/service.ts";

export const availabilityRoutes: Route[] = [
  route(listHours, may(maySeeCalendar, hours.listHours)),
  route(listSlots, may(maySeeCalendar, slots.listSlots)),

  route(scheduleContract.listSchedules, may(maySeeCalendar, schedules.listSchedules)),
  route(scheduleContract.createSchedule, may(mayKeepHours, schedules.createSchedule)),
  route(scheduleContract.readSchedule, may(maySeeCalendar, schedules.readSchedule)),
  route(scheduleContract.changeSchedule, may(mayKeepHours, schedules.changeSchedule)),
  route(scheduleContract.archiveSchedule, may(mayKeepHours, schedules.archiveSchedule)),
  route(scheduleContract.restoreSchedule, may(mayKeepHours, schedules.restoreSchedule)),

  route(timeOffContract.listTimesOff, may(maySeeCalendar, timesOff.listTimesOff)),
  route(timeOffContract.createTimeOff, may(mayKeepHours, timesOff.createTimeOff)),
  route(timeOffContract.readTimeOff, may(maySeeCalendar, timesOff.readTimeOff)),
  route(timeOffContract.changeTimeOff, may(mayKeepHours, timesOff.changeTimeOff)),
  route(timeOffContract.removeTimeOff, may(mayKeepHours, timesOff.removeTimeOff)),
];
