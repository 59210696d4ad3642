/** A place in a list ordered by time and id. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

export const cursorOf = (at: string, id: string): string => `${at}_${id}`;

/** The place a cursor names; null when it is none of ours. */
export function placeOf(cursor: string): Place | null {
  const [at = "", id = ""] = cursor.split("_");
  return isInstant(at) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { at, id } : null;
}

function isInstant(text: string): boolean {
  try {
    return Boolean(Temporal.Instant.from(text));
  } catch {
    return false;
  }
}
