import { may, type Route, route } from "#kernel/http/guard.ts";
import { attachmentRoutes } from "./attachments/routes.ts";
import * as bin from "./bin/contract.ts";
import { binNote, listBin, restoreNote } from "./bin/service.ts";
import { chartRoutes } from "./charts/routes.ts";
import * as contract from "./contract.ts";
import * as countersigning from "./countersigning/contract.ts";
import {
  askCountersignature,
  countersignNote,
  returnNote,
  withdrawCountersignature,
} from "./countersigning/service.ts";
import { draftRoutes } from "./drafts/routes.ts";
import * as lists from "./lists/contract.ts";
import { listNotes, readPreviousNote } from "./lists/service.ts";
import * as opening from "./opening/contract.ts";
import { listAllOpenings, listOpenings, openNote, readClosedNote } from "./opening/service.ts";
import { mayShapeTemplates, mayUseRecord } from "./policy.ts";
import { printRoutes } from "./print/routes.ts";
import * as searching from "./searching/contract.ts";
import { searchNotes } from "./searching/service.ts";
import { amendNote, deleteNote, readNote, signNote, startNote, writeNote } from "./service.ts";
import * as settings from "./settings/contract.ts";
import { changeRecordSettings, readRecordSettings } from "./settings/service.ts";
import { snippetRoutes } from "./snippets/routes.ts";
import { templateRoutes } from "./templates/routes.ts";
import { trailRoutes } from "./trail/routes.ts";
import * as versions from "./versions/contract.ts";
import { listNoteVersions } from "./versions/service.ts";

export const routes: Route[] = [
  route(contract.startNote, may(mayUseRecord, startNote)),
  route(contract.readNote, may(mayUseRecord, readNote)),
  route(contract.writeNote, may(mayUseRecord, writeNote)),
  route(contract.signNote, may(mayUseRecord, signNote)),
  route(contract.amendNote, may(mayUseRecord, amendNote)),
  route(countersigning.askCountersignature, may(mayUseRecord, askCountersignature)),
  route(countersigning.withdrawCountersignature, may(mayUseRecord, withdrawCountersignature)),
  route(countersigning.countersignNote, may(mayUseRecord, countersignNote)),
  route(countersigning.returnNote, may(mayUseRecord, returnNote)),
  route(versions.listNoteVersions, may(mayUseRecord, listNoteVersions)),
  route(opening.openNote, may(mayUseRecord, openNote)),
  route(opening.readClosedNote, may(mayUseRecord, readClosedNote)),
  route(opening.listAllOpenings, may(mayUseRecord, listAllOpenings)),
  route(opening.listOpenings, may(mayUseRecord, listOpenings)),
  route(lists.listNotes, may(mayUseRecord, listNotes)),
  route(lists.readPreviousNote, may(mayUseRecord, readPreviousNote)),
  route(searching.searchNotes, may(mayUseRecord, searchNotes)),
  route(bin.binNote, may(mayUseRecord, binNote)),
  route(bin.restoreNote, may(mayUseRecord, restoreNote)),
  route(bin.listBin, may(mayUseRecord, listBin)),
  route(contract.deleteNote, may(mayUseRecord, deleteNote)),
  ...templateRoutes,
  route(settings.readRecordSettings, may(mayUseRecord, readRecordSettings)),
  route(settings.changeRecordSettings, may(mayShapeTemplates, changeRecordSettings)),
  ...attachmentRoutes,
  ...chartRoutes,
  ...draftRoutes,
  ...printRoutes,
  ...trailRoutes,
  ...snippetRoutes,
];
