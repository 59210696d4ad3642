import { may, mayStream, type Route, route } from "#kernel/http/guard.ts";
import { mayUseRecord } from "../policy.ts";
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
];
