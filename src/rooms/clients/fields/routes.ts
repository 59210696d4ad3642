import { may, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { seesFields, shapesFields } from "./policy.ts";
import * as service from "./service.ts";

export const fieldRoutes: Route[] = [
  route(contract.listFields, may(seesFields, service.listFields)),
  route(contract.createField, may(shapesFields, service.createField)),
  route(contract.changeField, may(shapesFields, service.changeField)),
  route(contract.orderFields, may(shapesFields, service.orderFields)),
  route(contract.archiveField, may(shapesFields, service.archiveField)),
  route(contract.restoreField, may(shapesFields, service.restoreField)),
];
