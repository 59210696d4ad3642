import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { runsPractice, seesTrail } from "../policy.ts";
import { listAuditEvents } from "./contract.ts";
import { exportAuditEvents } from "./exporting/contract.ts";
import * as exporting from "./exporting/service.ts";
import * as service from "./service.ts";
import { verifyAuditEvents } from "./verification/contract.ts";
import * as verification from "./verification/service.ts";

export const routes: Route[] = [
  route(listAuditEvents, may(seesTrail, service.listAuditEvents)),
  route(exportAuditEvents, mayStream(seesTrail, exporting.exportAuditEvents)),
  route(verifyAuditEvents, may(runsPractice, verification.verifyAuditEvents)),
];
