import { may, type Route, route } from "#kernel/http/guard.ts";
import { seesConsents, shapesConsents } from "../policy.ts";
import * as contract from "./contract.ts";
import * as service from "./service.ts";

export const consentTextRoutes: Route[] = [
  route(contract.listConsentTexts, may(seesConsents, service.listConsentTexts)),
  route(contract.createConsentText, may(shapesConsents, service.createConsentText)),
  route(contract.changeConsentText, may(shapesConsents, service.changeConsentText)),
  route(contract.orderConsentTexts, may(shapesConsents, service.orderConsentTexts)),
  route(contract.retireConsentText, may(shapesConsents, service.retireConsentText)),
  route(contract.restoreConsentText, may(shapesConsents, service.restoreConsentText)),
];
