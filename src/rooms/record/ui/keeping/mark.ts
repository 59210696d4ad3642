import type { SectionName, Sections } from "../../contract.ts";

/**
 * A page that goes sends its last words without time to seal them. So that its successor knows them again at the server, it
 * leaves a digest of them; the salt lies in the sealed draft, so to anyone else it is noise.
 */
export const markOf = (salt: string, name: string, text: string): string => digest(`${salt}/${name}/${text}`);

const place = (rowId: string) => `left ${rowId}`;

export function leaveMarks(rowId: string, salt: string, sections: Sections): void {
  const marks = Object.entries(sections).map(([name, text]) => markOf(salt, name, text ?? ""));
  try {
    localStorage.setItem(place(rowId), marks.join(" "));
  } catch {
    // Without storage the successor asks the server and puts both together.
  }
}

export function clearMarks(rowId: string): void {
  try {
    localStorage.removeItem(place(rowId));
  } catch {
    // There was nothing to clear then.
  }
}

/** Whether a section's text is what the page before this one sent when it went; null when it left no mark. */
export function marksLeft(rowId: string, salt: string): ((name: SectionName, text: string) => boolean) | null {
  try {
    const marks = new Set(localStorage.getItem(place(rowId))?.split(" ") ?? []);
    return marks.size === 0 ? null : (name, text) => marks.has(markOf(salt, name, text));
  } catch {
    return null;
  }
}

/** 53 bits (cyrb53): there is no time to wait for a better one, and nothing rests on nobody finding another text for it. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
