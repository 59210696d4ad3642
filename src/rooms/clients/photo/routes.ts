import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { keepsClients, seesClients } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const photoRoutes: Route[] = [
  route(contract.setPhoto, mayStream(keepsClients, service.setPhoto)),
  route(contract.readPhoto, mayStream(seesClients, service.readPhoto)),
  route(contract.removePhoto, may(keepsClients, service.removePhoto)),
];
