/** How often something may be tried, counted exactly over all processes. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly withinMinutes: number;
}

/** Beyond this no mail goes out, and the answer stays the same: it must not tell that somebody asked before. */
export const linksPerAddress: Limit = { name: "links-per-address", most: 5, withinMinutes: 15 };
export const linksPerNetwork: Limit = { name: "links-per-network", most: 30, withinMinutes: 15 };

/** How long a link can be used. */
export const linkMinutes = 10;

/**
 * The network an IP stands for when attempts are counted: itself, or for IPv6 its first 64 bits, since a household
 * has them all. Takes any spelling Node gives; what is no IP stays as it is.
 */
export function networkOf(ip: string): string {
  if (!ip.includes(":")) return ip;
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (mapped) return mapped;
  const [left = "", right] = ip.toLowerCase().split("%", 1)[0]!.split("::", 2);
  const start = left.split(":").filter(Boolean);
  const end = (right ?? "").split(":").filter(Boolean);
  const zeros = right === undefined ? [] : Array<string>(Math.max(0, 8 - start.length - end.length)).fill("0");
  return [...start, ...zeros, ...end]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
