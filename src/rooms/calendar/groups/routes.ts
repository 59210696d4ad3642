import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayBook, maySeeCalendar } from "../policy.ts";
import * as attendingContract from "./attending/contract.ts";
import * as attending from "./attending/service.ts";
import * as contract from "./contract.ts";
import * as placeContract from "./places/contract.ts";
import * as places from "./places/service.ts";
import * as groups from "./service.ts";

export const groupRoutes: Route[] = [
  route(contract.listGroups, may(maySeeCalendar, groups.listGroups)),
  route(contract.createGroup, may(mayBook, groups.createGroup)),
  route(contract.readGroup, may(maySeeCalendar, groups.readGroup)),
  route(contract.changeGroup, may(mayBook, groups.changeGroup)),
  route(contract.addSessions, may(mayBook, groups.addSessions)),
  route(contract.cancelGroup, may(mayBook, groups.cancelGroup)),
  route(contract.restoreGroup, may(mayBook, groups.restoreGroup)),
  route(placeContract.joinGroup, may(mayBook, places.joinGroup)),
  route(placeContract.leaveGroup, may(mayBook, places.leaveGroup)),
  route(placeContract.returnToGroup, may(mayBook, places.returnToGroup)),
  route(placeContract.acceptOffer, may(mayBook, places.acceptOffer)),
  route(placeContract.declineOffer, may(mayBook, places.declineOffer)),
  route(attendingContract.listAttendances, may(maySeeCalendar, attending.listAttendances)),
  route(attendingContract.noteAttendances, may(mayBook, attending.noteAttendances)),
];
