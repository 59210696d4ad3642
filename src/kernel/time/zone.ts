/**
 * Whether a name is a zone of the IANA database in its proper spelling: `Area/Place` or `UTC`.
 * Offsets (`+02:00`, `Etc/GMT-2`) and abbreviations (`CET`, `EST5EDT`) are refused: a wall clock that shall be right
 * in winter and in summer needs a place. Older spellings of a place (`Asia/Calcutta`) are taken, since browsers still
 * report them.
 */
export function isTimeZone(name: unknown): name is string {
  return typeof name === "string" && canonicalTimeZone(name) === name;
}

/** A zone's name in its proper spelling (`europe/madrid` becomes `Europe/Madrid`), or null when there is no such place. */
export function canonicalTimeZone(name: string): string | null {
  if (name.toUpperCase() === "UTC") return "UTC";
  if (name.length > 64 || !placeName.test(name) || /^etc\//i.test(name)) return null;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return null;
  }
}

/** All zones to choose from, sorted by name, `UTC` last. */
export function timeZones(): string[] {
  return [...Intl.supportedValuesOf("timeZone").filter((name) => isTimeZone(name) && name !== "UTC"), "UTC"];
}

const placeName = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+){1,2}$/;
