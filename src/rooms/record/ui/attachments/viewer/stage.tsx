import { lazy, type Ref, Suspense } from "react";
import { useT } from "#web/i18n/t.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { contentAddress, FileFace } from "../file-face.tsx";
import { viewOf } from "./acts.ts";
import { Picture } from "./picture.tsx";
import { PlainText } from "./plain-text.tsx";
import { Player } from "./player.tsx";

/** What can be brought nearer is so by keys, by buttons and by fingers. */
export interface Zoom {
  closer: () => void;
  farther: () => void;
  fit: () => void;
}

const PdfView = lazy(async () => ({ default: (await import("../pdf/pdf-view.tsx")).PdfView }));

interface StageProps {
  file: AttachmentReply;
  zoom: Ref<Zoom>;
  onSwipe: (to: "left" | "right" | "down") => void;
}

/** A file as it is looked at or listened to. */
export function Stage({ file, zoom, onSwipe }: StageProps) {
  const t = useT("files");
  const address = contentAddress(file.id, "original");
  const view = viewOf(file);
  if (view === "picture") return <Picture file={file} zoom={zoom} onSwipe={onSwipe} />;
  if (view === "audio" || view === "video")
    return <Player address={address} name={file.name} film={view === "video"} />;
  if (view === "text") return <PlainText file={file} />;
  if (view === "pdf")
    return (
      <Suspense fallback={<Skeleton className="viewer-text" lines={8} />}>
        <PdfView address={address} name={file.name} zoom={zoom} />
      </Suspense>
    );
  return (
    <div className="viewer-word">
      <FileFace file={file} />
      <p>{t("onlyDownload")}</p>
    </div>
  );
}
