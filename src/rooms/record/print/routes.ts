import { mayStream, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as contract from "./contract.ts";
import { printNote, printRecord } from "./service.ts";

export const printRoutes: Route[] = [
  route(contract.printNote, mayStream(mayUseRecord, printNote)),
  route(contract.printRecord, mayStream(mayUseRecord, printRecord)),
];
