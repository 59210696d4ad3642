import { may, type Route, route } from "#kernel/http/guard.ts";
import { keepsClients, seesClients } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const tagRoutes: Route[] = [
  route(contract.listTagHues, may(seesClients, service.listTagHues)),
  route(contract.colourTag, may(keepsClients, service.colourTag)),
];
