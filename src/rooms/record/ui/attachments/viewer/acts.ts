/** What a key asks of the viewer. */
export type ViewerAct =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "closer"
  | "farther"
  | "fit"
  | "remove"
  | "rename"
  | "close";

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const acts: Readonly<Record<string, ViewerAct>> = {
  Home: "first",
  End: "last",
  "+": "closer",
  "=": "closer",
  "-": "farther",
  "0": "fit",
  Delete: "remove",
  F2: "rename",
  Escape: "close",
};

/** The act a key asks for; where the text runs from right to left, what comes next lies to the left. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Key, rightToLeft: boolean): ViewerAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "ArrowRight") return rightToLeft ? "previous" : "next";
  if (key === "ArrowLeft") return rightToLeft ? "next" : "previous";
  return acts[key] ?? null;
}

/** Which file an act leads to; the same where there is none further. */
export function stepTo(act: ViewerAct, at: number, count: number): number {
  if (act === "next") return Math.min(count - 1, at + 1);
  if (act === "previous") return Math.max(0, at - 1);
  if (act === "first") return 0;
  return act === "last" ? count - 1 : at;
}

/** The file that takes the place of one that is gone: the next, else the one before, else none. */
export function heirOf<File extends { id: string }>(files: readonly File[], id: string): File | null {
  const at = files.findIndex((file) => file.id === id);
  return files[at + 1] ?? files[at - 1] ?? null;
}

/** How a file is looked at. What no browser can show safely has a face, and can be downloaded. */
export type View = "picture" | "pdf" | "audio" | "video" | "text" | "face";

interface Kinded {
  readonly mediaType: string;
  readonly hasPreview: boolean;
}

export function viewOf({ mediaType, hasPreview }: Kinded): View {
  if (mediaType === "application/pdf") return "pdf";
  if (mediaType.startsWith("audio/")) return "audio";
  if (mediaType.startsWith("video/")) return "video";
  if (mediaType === "text/plain" || mediaType === "text/csv") return "text";
  return hasPreview ? "picture" : "face";
}
