/** `2026-05-12 09:00:00.12+00`, as a session in UTC writes it, to ISO 8601. */
export function isoOf(instant: string): string {
  return `${instant.slice(0, 10)}T${instant.slice(11, instant.lastIndexOf("+"))}Z`;
}
