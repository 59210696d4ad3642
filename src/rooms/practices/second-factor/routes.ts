import { enrolling, halfSignedIn, type Route, route, signedIn } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.giveSecondFactor, halfSignedIn(service.giveSecondFactor)),
  route(contract.readSecondFactor, halfSignedIn(service.readSecondFactor)),
  route(contract.proveAgain, enrolling(service.proveAgain)),
  route(contract.startTotp, enrolling(service.startTotp)),
  route(contract.confirmTotp, enrolling(service.confirmTotp)),
  route(contract.removeTotp, signedIn(service.removeTotp)),
];
