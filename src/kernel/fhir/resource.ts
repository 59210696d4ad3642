/**
 * The few things that every FHIR R4 resource of ours is made of. What the standard makes up and we do not know is left out; no
 * narrative is written that nobody wrote (http://hl7.org/fhir/R4).
 */

/** A resource; its id is a UUID, which is unique in a bundle whatever the resource's type. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

export interface CodeableConcept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display?: string }[];
  readonly text?: string;
}

const urn = (id: string): string => `urn:uuid:${id}`;

export const entryOf = (resource: Resource): BundleEntry => ({ fullUrl: urn(resource.id), resource });

/** A reference to another resource of the same bundle. */
export const reference = (id: string): { reference: string } => ({ reference: urn(id) });

export const coded = (system: string, code: string, text?: string): CodeableConcept => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});

/** What somebody wrote, as the XHTML a section asks for: each paragraph as it stands, Markdown included, nothing added. */
export function narrative(text: string): { status: string; div: string } {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br/>")}</p>`).join("");
  return { status: "additional", div: `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>` };
}

/** XML knows no control characters but tab and line feed, not even escaped ones. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/**
 * A UUID (version 8) made of two, the same each time: what is one row with us can be two resources there, a visit and what came
 * of it, and a mark's id is unique in its chart alone.
 */
export function mixed(one: string, other: string): string {
  const [a, b] = [one, other].map((id) => id.replaceAll("-", ""));
  const digits = Array.from(a ?? "", (digit, at) =>
    (Number.parseInt(digit, 16) ^ Number.parseInt(b?.[at] ?? "0", 16)).toString(16),
  );
  digits[12] = "8";
  digits[16] = "8";
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

interface Attachment {
  readonly url?: string;
}

/** The resources, with the digest of each file that they name: FHIR asks for SHA-1 in base64. `digests`: by address. */
export const withHashes = (resources: readonly Resource[], digests: ReadonlyMap<string, string>): Resource[] =>
  resources.map((resource) => {
    if (resource.resourceType !== "DocumentReference") return resource;
    const content = (resource.content as readonly { readonly attachment: Attachment }[]).map(({ attachment }) => {
      const hash = digests.get(attachment.url ?? "");
      return { attachment: { ...attachment, ...(hash !== undefined && { hash }) } };
    });
    return { ...resource, content };
  });

/** The ids that these resources refer to. */
export function referencesIn(resources: readonly Resource[]): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (name === "reference" && typeof inner === "string") found.add(inner.replace(/^urn:uuid:/, ""));
        else look(inner);
      }
  };
  look(resources);
  return found;
}
