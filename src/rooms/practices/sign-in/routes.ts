import { open, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const routes: Route[] = [
  route(contract.requestSignInLink, open(service.requestSignInLink)),
  route(contract.verifySignInLink, open(service.verifySignInLink)),
];
