import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { addImport } from "./adding/service.ts";
import { changeImport } from "./changing/service.ts";
import * as contract from "./contract.ts";
import { importsClients } from "./policy.ts";
import { listLines as lines } from "./report/contract.ts";
import { listLines } from "./report/service.ts";
import * as service from "./service.ts";
import { startImport } from "./starting/service.ts";
import { tryImport as trial } from "./trying/contract.ts";
import { tryImport } from "./trying/service.ts";
import { undoImport } from "./undoing/service.ts";

export const importRoutes: Route[] = [
  route(contract.addImport, mayStream(importsClients, addImport)),
  route(contract.listImports, may(importsClients, service.listImports)),
  route(contract.readImport, may(importsClients, service.readImport)),
  route(contract.changeImport, mayStream(importsClients, changeImport)),
  route(trial, mayStream(importsClients, tryImport)),
  route(contract.startImport, may(importsClients, startImport)),
  route(contract.undoImport, may(importsClients, undoImport)),
  route(contract.discardImport, may(importsClients, service.discardImport)),
  route(lines, may(importsClients, listLines)),
];
