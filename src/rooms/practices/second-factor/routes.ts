import { halfSignedIn, type Route, route, signedIn } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.giveSecondFactor, halfSignedIn(service.giveSecondFactor)),
  route(contract.startTotp, signedIn(service.startTotp)),
  route(contract.confirmTotp, signedIn(service.confirmTotp)),
  route(contract.removeTotp, signedIn(service.removeTotp)),
];
