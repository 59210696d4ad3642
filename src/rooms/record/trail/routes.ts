import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as days from "./days/contract.ts";
import { listTrailDays } from "./days/service.ts";
import { printTrailDays } from "./paper/service.ts";

export const trailRoutes: Route[] = [
  route(days.listTrailDays, may(mayUseRecord, listTrailDays)),
  route(days.printTrailDays, mayStream(mayUseRecord, printTrailDays)),
];
