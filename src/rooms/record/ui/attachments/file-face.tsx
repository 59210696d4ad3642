import { useState } from "react";
import { Icon } from "#web/kit/icon.tsx";
import type { AttachmentReply, ContentSize } from "../../attachments/contract.ts";
import { faceOf } from "./kinds.ts";

/** Where a file's content is. Pictures are shown as the server has redrawn them, their originals downloaded. */
export const contentAddress = (id: string, size: ContentSize): string =>
  `/api/v1/attachments/${id}/content?size=${size}`;

/** A file as a small picture, or as the sign of its kind. */
export function FileFace({ file }: { file: AttachmentReply }) {
  const [broken, setBroken] = useState(false);
  return (
    <span className="files-face">
      {file.hasPreview && !broken ? (
        <img
          src={contentAddress(file.id, "thumbnail")}
          alt=""
          loading="lazy"
          decoding="async"
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon of={faceOf(file)} size="large" />
      )}
    </span>
  );
}
