import { halfSignedIn, type Route, route, signedIn } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.signOut, halfSignedIn(service.signOut)),
  route(contract.signOutEverywhere, signedIn(service.signOutEverywhere)),
  route(contract.signOutOthers, signedIn(service.signOutOthers)),
  route(contract.listSessions, signedIn(service.listSessions)),
  route(contract.endSession, signedIn(service.endSession)),
];
