import { may, type Route, route } from "#kernel/http/guard.ts";
import { keepsClients, seesClients } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const peopleRoutes: Route[] = [
  route(contract.listPeople, may(seesClients, service.listPeople)),
  route(contract.addPerson, may(keepsClients, service.addPerson)),
  route(contract.changePerson, may(keepsClients, service.changePerson)),
  route(contract.removePerson, may(keepsClients, service.removePerson)),
];
