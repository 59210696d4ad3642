/**
 * Keeps the path that was asked for when the door stood in the way. The link from the mail opens in a tab of its own,
 * so only storage can carry it there; it holds a path, never a search, for half an hour, and is taken once.
 */
export function keepAskedFor(path: string, now = Temporal.Now.instant()): void {
  try {
    localStorage.setItem(key, JSON.stringify({ path: path.split(/[?#]/)[0], at: now.toString() }));
  } catch {
    // Without storage the way leads to Today.
  }
}

/** The path to go to after signing in, forgotten with this call; null when there is none or it is too old. */
export function takeAskedFor(now = Temporal.Now.instant()): string | null {
  try {
    const kept = localStorage.getItem(key);
    localStorage.removeItem(key);
    return kept === null ? null : stillWanted(kept, now);
  } catch {
    return null;
  }
}

const key = "asked-for";
const keptMinutes = 30;

function stillWanted(kept: string, now: Temporal.Instant): string | null {
  const { path, at } = JSON.parse(kept) as { path?: unknown; at?: unknown };
  const age = Temporal.Instant.from(String(at)).until(now).total("minutes");
  // Storage may hold anything: only a path of ours leads on, and never back to the door.
  const ours = typeof path === "string" && /^\/(?![/\\])/.test(path) && !/^\/(?:sign-in|welcome)\b/.test(path);
  return ours && age >= 0 && age <= keptMinutes ? path : null;
}
