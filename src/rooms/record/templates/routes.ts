import { may, type Route, route } from "#kernel/http/guard.ts";
import { mayShapeTemplates, mayUseRecord } from "../policy.ts";
import * as contract from "./contract.ts";
import {
  archiveTemplate,
  changeTemplate,
  createTemplate,
  listTemplates,
  readTemplate,
  restoreTemplate,
} from "./service.ts";

export const templateRoutes: Route[] = [
  route(contract.listTemplates, may(mayUseRecord, listTemplates)),
  route(contract.readTemplate, may(mayUseRecord, readTemplate)),
  route(contract.createTemplate, may(mayShapeTemplates, createTemplate)),
  route(contract.changeTemplate, may(mayShapeTemplates, changeTemplate)),
  route(contract.archiveTemplate, may(mayShapeTemplates, archiveTemplate)),
  route(contract.restoreTemplate, may(mayShapeTemplates, restoreTemplate)),
];
