/** A stretch of a file: from `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Which bytes of `size` a `Range` header asks for (RFC 9110, 14.2): null for all of them, which is also the answer to a
 * header that is not understood or asks for several stretches; `unsatisfiable` when it begins after the end.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | "unsatisfiable" | null {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") return last === "0" ? "unsatisfiable" : { start: Math.max(0, size - Number(last)), end: size };
  const start = Number(first);
  const end = last === "" ? size : Math.min(size, Number(last) + 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "unsatisfiable" : { start, end };
}

/**
 * A file's name as it is kept: without folders, control and direction marks (which can make `exe.gpj` read as `jpg.exe`),
 * at most 200 characters with its ending; `file` when nothing is left.
 */
export function fileName(given: string | undefined): string {
  const bare = (given ?? "")
    .toWellFormed()
    .normalize("NFC")
    .replace(/^.*[/\\]/s, "")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
  if (bare === "" || /^\.+$/.test(bare)) return "file";
  if (bare.length <= 200) return bare;
  const ending = /\.[^.]{1,10}$/.exec(bare)?.[0] ?? "";
  return (
    bare
      .slice(0, 200 - ending.length)
      .toWellFormed()
      .replace(/\ufffd$/, "") + ending
  );
}

/**
 * A name that a member gives: on one line, without the marks above. A slash in it is no folder, and the name goes no further
 * than this sign.
 */
export const givenName = (given: string): string => fileName(given.replace(/[/\\]/g, "-"));

/** The endings under which files of a type are saved, the usual one first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png", "apng"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "image/heic": ["heic", "heif"],
  "image/heif": ["heif", "heic"],
  "application/pdf": ["pdf"],
  "audio/mpeg": ["mp3", "mpga"],
  "audio/mp4": ["m4a", "mp4", "aac"],
  "audio/wav": ["wav"],
  "audio/ogg": ["ogg", "oga", "opus"],
  "audio/flac": ["flac"],
  "audio/webm": ["webm", "weba"],
  "video/mp4": ["mp4", "m4v"],
  "video/webm": ["webm"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "text/plain": ["txt", "text", "csv", "md", "log"],
  "text/csv": ["csv", "txt", "tsv"],
};

/**
 * The name under which a file is saved on somebody's disk: its own, with the ending of what it is. There a name decides what
 * opens it, and a harmless text called `letter.js` would be run.
 */
export function savedName(name: string, mediaType: string): string {
  const [usual = "bin", ...others] = endings[mediaType] ?? [];
  const ending = /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && [usual, ...others].includes(ending) ? name : `${name}.${usual}`;
}

/** The name under which a smaller picture is saved: it is of another type than the original. */
export const pictureName = (name: string): string => `${name.replace(/\.[^.]{1,10}$/, "")}.webp`;
