import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { listConsents } from "./listing/service.ts";
import { seesConsents } from "./policy.ts";
import * as print from "./print/contract.ts";
import { printConsent, printConsents } from "./print/service.ts";
import * as scan from "./scan/contract.ts";
import { giveScanned, readScan } from "./scan/service.ts";
import * as service from "./service.ts";
import { consentTextRoutes } from "./texts/routes.ts";

/** Every member comes in here; whose consent it is about decides what they may take and read (policy.ts). */
export const consentRoutes: Route[] = [
  ...consentTextRoutes,
  route(contract.listConsents, may(seesConsents, listConsents)),
  route(contract.textOfClient, may(seesConsents, service.textOfClient)),
  route(contract.giveConsent, may(seesConsents, service.giveConsent)),
  route(contract.readConsent, may(seesConsents, service.readConsent)),
  route(contract.withdrawConsent, may(seesConsents, service.withdrawConsent)),
  route(scan.giveScanned, mayStream(seesConsents, giveScanned)),
  route(scan.readScan, mayStream(seesConsents, readScan)),
  route(print.printConsent, mayStream(seesConsents, printConsent)),
  route(print.printConsents, mayStream(seesConsents, printConsents)),
];
