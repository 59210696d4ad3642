import { may, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { knowsRetention, shapesRetention } from "./policy.ts";
import * as service from "./service.ts";

export const retentionRoutes: Route[] = [
  route(contract.readRetentionRule, may(knowsRetention, service.readRetentionRule)),
  route(contract.changeRetentionRule, may(shapesRetention, service.changeRetentionRule)),
  route(contract.readClientRetention, may(knowsRetention, service.readClientRetention)),
];
