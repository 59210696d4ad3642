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

/** `Content-Disposition` with the name as it is, for all of today's clients, and in ASCII for older ones (RFC 6266, 5987). */
export function disposition(how: "inline" | "attachment", name: string): string {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ !#-[\]-~]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
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

const endings: Readonly<Record<string, string>> = { "image/webp": "webp" };

/** The name under which a smaller picture is saved: it is of another type than the original. */
export function pictureName(name: string, mediaType: string): string {
  return `${name.replace(/\.[^.]{1,10}$/, "")}.${endings[mediaType] ?? "bin"}`;
}
