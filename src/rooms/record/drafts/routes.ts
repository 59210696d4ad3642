import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as contract from "./contract.ts";
import { destroyDraftKey, openDraftKey } from "./service.ts";

/** Keys open what is sealed, so they are given to whoever signed in completely, second factor included: `may` asks for that. */
export const draftRoutes: Route[] = [
  route(contract.openDraftKey, may(mayUseRecord, openDraftKey)),
  route(contract.destroyDraftKey, may(mayUseRecord, destroyDraftKey)),
];
