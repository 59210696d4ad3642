import { lazy, Suspense } from "react";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { useRemoving } from "./removing.ts";

const Viewer = lazy(async () => ({ default: (await import("../viewer/viewer.tsx")).Viewer }));

interface OpenViewerProps {
  files: readonly AttachmentReply[];
  /** The id of the one that is open. */
  open: string | null;
  onOpen: (id: string | null) => void;
  /** They lie with a signed note. */
  stay?: boolean;
}

/** The viewer over the page, while one of its files is open. */
export function OpenViewer({ files, open, onOpen, stay }: OpenViewerProps) {
  const remove = useRemoving();
  const file = files.find(({ id }) => id === open);
  return (
    <Suspense>
      {file && (
        <Viewer
          files={files}
          file={file}
          stay={stay}
          onGo={({ id }) => onOpen(id)}
          onClose={() => onOpen(null)}
          onRemove={(one) => remove([one])}
        />
      )}
    </Suspense>
  );
}
