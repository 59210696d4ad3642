import { z } from "zod";

interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  allOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  default?: unknown;
}

/** A value a contract takes, with only what it requires; every id in it is `id`. Made from its JSON schema. */
export function sampleOf(schema: z.ZodType, id: string, options: { all?: boolean } = {}): unknown {
  return sample(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape, id, "", options.all ?? false);
}

/** The members of a body that hold text, by name: hostile tests overfill them. */
export function textMembers(schema: z.ZodType): string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
  return Object.entries(properties)
    .filter(([, shape]) => (shape.type ?? shape.anyOf?.[0]?.type) === "string")
    .map(([name]) => name);
}

const fixed: Record<string, string> = {
  startsAt: "2031-03-03T09:00:00Z",
  endsAt: "2031-03-03T09:50:00Z",
  timeZone: "Europe/Madrid",
  currency: "EUR",
  email: "someone@mail.example",
  birthDate: "1990-01-31",
  phone: "+34600000001",
  link: "https://meet.example/room",
};

function sample(shape: Shape, id: string, name: string, all: boolean): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.anyOf) return sample(shape.anyOf[0] as Shape, id, name, all);
  if (shape.type === "object" || shape.properties) return sampleObject(shape, id, all);
  if (shape.type === "array") return shape.items && (all || shape.minItems) ? [sample(shape.items, id, name, all)] : [];
  if (shape.type === "integer" || shape.type === "number") return Math.max(shape.minimum ?? 1, 1);
  if (shape.type === "boolean") return true;
  return sampleText(shape, id, name);
}

function sampleObject(shape: Shape, id: string, all: boolean): Record<string, unknown> {
  const wanted = Object.entries(shape.properties ?? {}).filter(([name]) => all || shape.required?.includes(name));
  return Object.fromEntries(wanted.map(([name, inner]) => [name, sample(inner, id, name, all)]));
}

function sampleText(shape: Shape, id: string, name: string): string {
  if (shape.format === "uuid") return id;
  if (fixed[name]) return fixed[name];
  if (shape.format === "date-time") return "2031-03-03T09:00:00Z";
  if (shape.format === "date") return "2031-03-03";
  if (shape.format === "email") return "someone@mail.example";
  return "x".repeat(Math.max(shape.minLength ?? 1, 4));
}
