import { may, type Route, route } from "#kernel/http/guard.ts";
import { consentRoutes } from "./consents/routes.ts";
import * as contract from "./contract.ts";
import { erasingRoutes } from "./erasing/routes.ts";
import { exportingRoutes } from "./exporting/routes.ts";
import { fieldRoutes } from "./fields/routes.ts";
import { findClients } from "./finding/contract.ts";
import * as finding from "./finding/service.ts";
import { historyRoutes } from "./histories/routes.ts";
import { importRoutes } from "./imports/routes.ts";
import { mergingRoutes } from "./merging/routes.ts";
import { peopleRoutes } from "./people/routes.ts";
import { photoRoutes } from "./photo/routes.ts";
import { keepsClients, seesClients } from "./policy.ts";
import { retentionRoutes } from "./retention/routes.ts";
import * as list from "./search/contract.ts";
import * as search from "./search/service.ts";
import * as service from "./service.ts";
import { changeSeveral } from "./several/contract.ts";
import * as several from "./several/service.ts";
import { tagRoutes } from "./tags/routes.ts";
import { readTimeline as timelineOf } from "./timeline/contract.ts";
import { readTimeline } from "./timeline/service.ts";
import { viewRoutes } from "./views/routes.ts";

export const routes: Route[] = [
  route(contract.createClient, may(keepsClients, service.createClient)),
  route(list.listClients, may(seesClients, search.listClients)),
  route(list.readDirectory, may(seesClients, search.readDirectory)),
  route(contract.readClient, may(seesClients, service.readClient)),
  route(contract.changeClient, may(keepsClients, service.changeClient)),
  route(contract.archiveClient, may(keepsClients, service.archiveClient)),
  route(contract.restoreClient, may(keepsClients, service.restoreClient)),
  route(findClients, may(seesClients, finding.findClients)),
  route(changeSeveral, may(keepsClients, several.changeSeveral)),
  route(timelineOf, may(seesClients, readTimeline)),
  ...mergingRoutes,
  ...retentionRoutes,
  ...erasingRoutes,
  ...exportingRoutes,
  ...consentRoutes,
  ...fieldRoutes,
  ...historyRoutes,
  ...photoRoutes,
  ...peopleRoutes,
  ...viewRoutes,
  ...tagRoutes,
  ...importRoutes,
];
