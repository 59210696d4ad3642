/** One key going down, with what was held. `mod` is ⌘ on Apple's keyboards and Ctrl elsewhere; `other` is the other of the two. */
export interface Press {
  code: string;
  key: string;
  shift: boolean;
  alt: boolean;
  mod: boolean;
  other: boolean;
}

interface Stroke {
  key: string;
  shift: boolean;
  alt: boolean;
  mod: boolean;
}

/** "g c" → two strokes; "mod+shift+k" → one. */
export function parseKeys(keys: string): Stroke[] {
  return keys.split(" ").map((one) => {
    const parts = one.toLowerCase().split("+");
    const held = new Set(parts.slice(0, -1));
    return { key: parts.at(-1) ?? "", shift: held.has("shift"), alt: held.has("alt"), mod: held.has("mod") };
  });
}

/** Whether the last presses are the strokes, in order. */
export function follows(strokes: readonly Stroke[], presses: readonly Press[]): boolean {
  const last = presses.slice(-strokes.length);
  return last.length === strokes.length && strokes.every((stroke, at) => matches(stroke, last[at] as Press));
}

/** Of the shortcuts that the last presses make the longest: `g t` is not `t`. Of several as long, the first. */
export function longest<One extends { keys: string }>(all: readonly One[], presses: readonly Press[]): One | undefined {
  return all
    .map((one) => ({ one, strokes: parseKeys(one.keys) }))
    .filter(({ strokes }) => follows(strokes, presses))
    .sort((a, b) => b.strokes.length - a.strokes.length)[0]?.one;
}

function matches(stroke: Stroke, press: Press): boolean {
  if (press.other || press.mod !== stroke.mod) return false;
  // A mark stands elsewhere on every layout, some of them with Shift or Alt: the character decides, or else its American place.
  if (marks[stroke.key] !== undefined) {
    const place = marks[stroke.key] as { code: string; shift: boolean };
    return (
      press.key === stroke.key ||
      (press.code === place.code && press.shift === place.shift && !press.alt && !latin(press.key))
    );
  }
  return press.code === codeOf(stroke.key) && press.shift === stroke.shift && press.alt === stroke.alt;
}

const marks: Record<string, { code: string; shift: boolean }> = {
  "?": { code: "Slash", shift: true },
  "/": { code: "Slash", shift: false },
  "[": { code: "BracketLeft", shift: false },
  "]": { code: "BracketRight", shift: false },
};

// On a Latin layout the character that came out is the truth; on a Hebrew one "/" gives "." and the place decides.
const latin = (key: string): boolean => /^[!-~À-ɏ]$/.test(key) && key !== ".";

const named: Record<string, string> = {
  enter: "Enter",
  esc: "Escape",
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
  space: "Space",
  delete: "Delete",
};

function codeOf(key: string): string {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return named[key] ?? key;
}
