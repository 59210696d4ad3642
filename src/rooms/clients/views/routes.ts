import { may, type Route, route } from "#kernel/http/guard.ts";
import { seesClients } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const viewRoutes: Route[] = [
  route(contract.listViews, may(seesClients, service.listViews)),
  route(contract.createView, may(seesClients, service.createView)),
  route(contract.changeView, may(seesClients, service.changeView)),
  route(contract.removeView, may(seesClients, service.removeView)),
];
