import { may, type Route, route } from "#kernel/http/guard.ts";
import { runsPractice } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.readNetworks, may(runsPractice, service.readNetworks)),
  route(contract.keepNetworks, may(runsPractice, service.keepNetworks)),
];
