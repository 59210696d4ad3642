import { mayStream, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { exportsClients, exportsPractice } from "./policy.ts";
import { exportPractice } from "./practice/service.ts";
import { exportClient, exportClients } from "./service.ts";

export const exportingRoutes: Route[] = [
  route(contract.exportClient, mayStream(exportsClients, exportClient)),
  route(contract.exportClients, mayStream(exportsClients, exportClients)),
  route(contract.exportPractice, mayStream(exportsPractice, exportPractice)),
];
