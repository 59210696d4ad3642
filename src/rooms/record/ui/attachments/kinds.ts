import { AudioLines, FileText, Film, Image, type LucideIcon, Sheet } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import type { AttachmentReply } from "../../attachments/contract.ts";

type Kinded = Pick<AttachmentReply, "mediaType">;
type Kind = "picture" | "pdf" | "recording" | "film" | "table" | "text" | "document";

/** What the file chooser offers; the server looks at the bytes. */
export const taken =
  "image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif,application/pdf,audio/*,video/mp4,video/webm,\
.heic,.heif,.m4a,.mp3,.wav,.ogg,.oga,.opus,.flac,.weba,.webm,.mp4,.docx,.odt,.txt,.csv,text/plain,text/csv";

/** The sign of a file's kind, where there is no picture of it. */
export const faceOf = (file: Kinded): LucideIcon => faces[kindOf(file)];

/** What a file is, in a word: "Recording", "Text". */
export function useKind(): (file: Kinded) => string {
  const t = useT("files");
  return (file) => t(`kind.${kindOf(file)}`);
}

const faces: Readonly<Record<Kind, LucideIcon>> = {
  picture: Image,
  pdf: FileText,
  recording: AudioLines,
  film: Film,
  table: Sheet,
  text: FileText,
  document: FileText,
};

function kindOf({ mediaType }: Kinded): Kind {
  if (mediaType === "application/pdf") return "pdf";
  if (mediaType === "text/csv") return "table";
  if (mediaType === "text/plain") return "text";
  const kinds: Record<string, Kind> = { image: "picture", audio: "recording", video: "film" };
  return kinds[mediaType.split("/", 1)[0] ?? ""] ?? "document";
}
