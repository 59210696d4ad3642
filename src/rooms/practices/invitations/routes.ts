import { may, type Route, route, signedIn } from "#kernel/http/guard.ts";
import { runsPractice } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.invite, may(runsPractice, service.invite)),
  route(contract.listInvitations, may(runsPractice, service.listInvitations)),
  route(contract.withdrawInvitation, may(runsPractice, service.withdrawInvitation)),
  route(contract.listOwnInvitations, signedIn(service.listOwnInvitations)),
  route(contract.acceptInvitation, signedIn(service.acceptInvitation)),
];
