import { z } from "zod";
import { endpoint } from "#kernel/http/contract.ts";
import { mostNetworks } from "./rules.ts";

const network = z
  .union([z.ipv4(), z.cidrv4(), z.ipv6(), z.cidrv6()], "An address like 192.0.2.7, or a network like 192.0.2.0/24.")
  .describe("an address, or a network as RFC 4632 writes it; IPv4 or IPv6");

const networksShape = z.object({
  networks: z
    .array(z.string())
    .describe("from where the practice may be entered, in CIDR notation; none: from anywhere"),
  here: z
    .object({ address: z.string(), network: z.string().describe("the address alone, or for IPv6 its /64") })
    .nullable()
    .describe("where this was asked from"),
});

const example = { networks: ["192.0.2.0/24"], here: { address: "192.0.2.7", network: "192.0.2.7/32" } };

export const readNetworks = endpoint({
  method: "GET",
  path: "/practice/networks",
  summary: "From which networks the practice may be entered. For its owners.",
  reply: networksShape,
  audit: { action: "networks.read" },
  example,
});

export const keepNetworks = endpoint({
  method: "PUT",
  path: "/practice/networks",
  summary: "Lets the practice be entered from these networks only, or with none from anywhere. For its owners.",
  body: z.object({ networks: z.array(network).max(mostNetworks) }),
  reply: networksShape,
  refusals: { would_shut_you_out: "These networks leave out the one you are in. Add it, or nobody here gets back in." },
  audit: { action: "networks.changed" },
  example,
});
