import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { exportProcessingRecord } from "../processing/contract.ts";
import * as processing from "../processing/service.ts";
import * as certificate from "./certificate/contract.ts";
import { printCertificate } from "./certificate/service.ts";
import * as contract from "./contract.ts";
import { erases } from "./policy.ts";
import * as service from "./service.ts";

export const erasingRoutes: Route[] = [
  route(contract.readErasureOutlook, may(erases, service.readErasureOutlook)),
  route(contract.eraseClient, mayStream(erases, service.eraseClient)),
  route(contract.listErasures, may(erases, service.listErasures)),
  route(contract.readErasure, may(erases, service.readErasure)),
  route(exportProcessingRecord, mayStream(erases, processing.exportProcessingRecord)),
  route(certificate.printCertificate, mayStream(erases, printCertificate)),
];
