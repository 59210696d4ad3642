import { may, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { seesHistories } from "./policy.ts";
import * as service from "./service.ts";

export const historyRoutes: Route[] = [
  route(contract.readHistory, may(seesHistories, service.readHistory)),
  route(contract.changeHistory, may(seesHistories, service.changeHistory)),
];
