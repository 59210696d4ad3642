import { may, type Route, route } from "#kernel/http/guard.ts";
import { attachmentRoutes } from "./attachments/routes.ts";
import * as contract from "./contract.ts";
import { listNotes, readPreviousNote } from "./lists/service.ts";
import { mayUseRecord } from "./policy.ts";
import { amendNote, deleteNote, readNote, signNote, startNote, writeNote } from "./service.ts";
import * as versions from "./versions/contract.ts";
import { listNoteVersions } from "./versions/service.ts";

export const routes: Route[] = [
  route(contract.startNote, may(mayUseRecord, startNote)),
  route(contract.readNote, may(mayUseRecord, readNote)),
  route(contract.writeNote, may(mayUseRecord, writeNote)),
  route(contract.signNote, may(mayUseRecord, signNote)),
  route(contract.amendNote, may(mayUseRecord, amendNote)),
  route(versions.listNoteVersions, may(mayUseRecord, listNoteVersions)),
  route(contract.listNotes, may(mayUseRecord, listNotes)),
  route(contract.readPreviousNote, may(mayUseRecord, readPreviousNote)),
  route(contract.deleteNote, may(mayUseRecord, deleteNote)),
  ...attachmentRoutes,
];
