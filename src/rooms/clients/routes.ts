import { may, type Route, route } from "#kernel/http/guard.ts";
import * as contract from "./contract.ts";
import { keepsClients, seesClients } from "./policy.ts";
import * as search from "./search/service.ts";
import * as service from "./service.ts";
import { readTimeline as timelineOf } from "./timeline/contract.ts";
import { readTimeline } from "./timeline/service.ts";

export const routes: Route[] = [
  route(contract.createClient, may(keepsClients, service.createClient)),
  route(contract.listClients, may(seesClients, search.listClients)),
  route(contract.readDirectory, may(seesClients, search.readDirectory)),
  route(contract.readClient, may(seesClients, service.readClient)),
  route(contract.changeClient, may(keepsClients, service.changeClient)),
  route(contract.archiveClient, may(keepsClients, service.archiveClient)),
  route(contract.restoreClient, may(keepsClients, service.restoreClient)),
  route(timelineOf, may(seesClients, readTimeline)),
];
