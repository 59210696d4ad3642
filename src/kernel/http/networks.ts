import { BlockList, isIP } from "node:net";

/**
 * Whether an address lies in one of some networks, each written as `192.0.2.0/24`, `2001:db8::/32` or as one address; where
 * none are named, every address does.
 */
export function isWithin(networks: readonly string[], address: string | null): boolean {
  if (networks.length === 0) return true;
  if (address === null) return false;
  const plain = plainAddress(address);
  const list = new BlockList();
  for (const network of networks) {
    const [start = "", prefix] = network.split("/");
    if (prefix === undefined) list.addAddress(start, familyOf(start));
    else list.addSubnet(start, Number(prefix), familyOf(start));
  }
  return isIP(plain) !== 0 && list.check(plain, familyOf(plain));
}

/** An IPv4 address as it is written, where a socket of IPv6 gave it another form; without the name of an interface. */
export function plainAddress(address: string): string {
  const [plain = ""] = address.split("%");
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain;
}

const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
