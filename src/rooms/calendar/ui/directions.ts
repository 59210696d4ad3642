interface Device {
  readonly platform: string;
  readonly userAgent: string;
}

/**
 * A link that leads to an address when it is pressed, and asks nobody anything before: the map application of the device
 * where it has one, the map of OpenStreetMap elsewhere (docs/decisions/003-directions.md).
 */
export function directionsTo(address: string, { platform, userAgent }: Device): string {
  const asked = encodeURIComponent(
    address
      .split(/\s*\n\s*/)
      .filter(Boolean)
      .join(", "),
  );
  if (/Mac|iPhone|iPad/.test(platform)) return `maps://?q=${asked}`;
  if (/Android/.test(userAgent)) return `geo:0,0?q=${asked}`;
  return `https://www.openstreetmap.org/search?query=${asked}`;
}
