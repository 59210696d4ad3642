import { api } from "#web/client.ts";
import { ProblemError } from "#web/problem.ts";
import type { UploadReply } from "../../../attachments/chunked/contract.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";

export interface Beginning {
  clientId: string;
  noteId: string | null;
  name: string;
  bytes: number;
}

/** How a line reaches the server. Each rejects with a `ProblemError`; `upload_refused` says why in `details.reason`. */
export interface UploadRoad {
  begin(beginning: Beginning, key: string): Promise<UploadReply>;
  read(id: string): Promise<UploadReply>;
  send(upload: UploadReply, chunk: Blob, onSent: (bytes: number) => void, signal: AbortSignal): Promise<UploadReply>;
  finish(id: string): Promise<AttachmentReply>;
  drop(id: string): Promise<void>;
}

export const apiRoad: UploadRoad = {
  async begin({ clientId, ...body }, key) {
    const { data } = await api.POST("/clients/{id}/uploads", {
      params: { path: { id: clientId } },
      headers: { "Idempotency-Key": key },
      body,
    });
    return data as UploadReply;
  },
  async read(id) {
    const { data } = await api.GET("/uploads/{id}", { params: { path: { id } } });
    return data as UploadReply;
  },
  send: ({ id, offset }, chunk, onSent, signal) =>
    sent(`/api/v1/uploads/${id}?offset=${offset}`, chunk, onSent, signal),
  async finish(id) {
    const { data } = await api.POST("/uploads/{id}/finish", { params: { path: { id } } });
    return data as AttachmentReply;
  },
  async drop(id) {
    await api.DELETE("/uploads/{id}", { params: { path: { id } } });
  },
};

/** By XMLHttpRequest, because fetch does not tell how much has left. */
function sent(
  address: string,
  chunk: Blob,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<UploadReply> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      const body = typeof request.response === "object" && request.response !== null ? { ...request.response } : {};
      if (request.status >= 200 && request.status < 300) resolve(body as UploadReply);
      else reject(new ProblemError(request.status, body));
    };
    request.onerror = () => reject(new ProblemError(0, {}));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(chunk);
  });
}
