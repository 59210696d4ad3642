/** The least UUIDv7 of a moment: nothing made before it has a greater id. */
export function idAt(millis: number): string {
  const hex = Math.max(0, Math.floor(millis)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** When a UUIDv7 was made. */
export function millisOf(id: string): number {
  return Number.parseInt(id.replace("-", "").slice(0, 12), 16);
}
