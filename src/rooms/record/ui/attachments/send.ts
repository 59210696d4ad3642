import { ProblemError } from "#web/problem.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";

export interface Parcel {
  clientId: string;
  noteId: string | null;
  file: File;
  /** Sent again under the same key, it is one file. */
  key: string;
}

/**
 * Sends a file to a client's record. By XMLHttpRequest, because fetch does not tell how much has left. Rejects with a
 * `ProblemError`; `upload_refused` says why in `details.reason`.
 */
export function sendFile(
  { clientId, noteId, file, key }: Parcel,
  onShare: (share: number) => void,
): Promise<AttachmentReply> {
  const form = new FormData();
  // The server reads what belongs to the file before the file itself.
  if (noteId !== null) form.append("noteId", noteId);
  form.append("file", file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/clients/${clientId}/attachments`);
    request.setRequestHeader("Idempotency-Key", key);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onShare(loaded / total);
    request.onload = () => {
      const body = typeof request.response === "object" && request.response !== null ? { ...request.response } : {};
      if (request.status >= 200 && request.status < 300) resolve(body as AttachmentReply);
      else reject(new ProblemError(request.status, body));
    };
    request.onerror = () => reject(new ProblemError(0, {}));
    request.send(form);
  });
}
