import { may, type Route, route } from "#kernel/http/guard.ts";
import { runsPractice, seesMembers } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.listMembers, may(seesMembers, service.listMembers)),
  route(contract.changeMember, may(runsPractice, service.changeMember)),
  route(contract.removeMember, may(runsPractice, service.removeMember)),
];
