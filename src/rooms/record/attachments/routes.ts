import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
import * as archive from "./archive/contract.ts";
import { archiveAttachments } from "./archive/service.ts";
import * as chunked from "./chunked/contract.ts";
import { finishUpload } from "./chunked/finishing/service.ts";
import { sendChunk } from "./chunked/sending/service.ts";
import { beginUpload, dropUpload, readUpload } from "./chunked/service.ts";
import { readContent } from "./content/service.ts";
import * as contract from "./contract.ts";
import { changeAttachment, listAttachments, readAttachment, removeAttachment } from "./service.ts";
import { addAttachment } from "./upload/service.ts";

export const attachmentRoutes: Route[] = [
  route(contract.addAttachment, mayStream(mayUseRecord, addAttachment)),
  route(contract.listAttachments, may(mayUseRecord, listAttachments)),
  route(contract.readAttachment, may(mayUseRecord, readAttachment)),
  route(contract.readAttachmentContent, mayStream(mayUseRecord, readContent)),
  route(contract.changeAttachment, may(mayUseRecord, changeAttachment)),
  route(contract.removeAttachment, may(mayUseRecord, removeAttachment)),
  route(chunked.beginUpload, may(mayUseRecord, beginUpload)),
  route(chunked.readUpload, may(mayUseRecord, readUpload)),
  route(chunked.sendChunk, mayStream(mayUseRecord, sendChunk)),
  route(chunked.finishUpload, mayStream(mayUseRecord, finishUpload)),
  route(chunked.dropUpload, may(mayUseRecord, dropUpload)),
  route(archive.archiveAttachments, mayStream(mayUseRecord, archiveAttachments)),
];
