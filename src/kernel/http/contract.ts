import { z } from "zod";

/**
 * What an endpoint promises, as plain data: the server registers it with a guard, the specification and the hostile
 * tests are generated from it. Paths are relative to /api/v1 and write parameters as `{id}`.
 */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  /** One sentence, as the reader of /api/docs sees it. */
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly reply: R;
  readonly status: 200 | 201 | 202 | 204;
  /** What `?preview=1` answers, with 200: what would come of the request. */
  readonly preview?: z.ZodType;
  /** Stable codes this endpoint may answer with 409, each with the sentence an API reader sees. */
  readonly refusals: Readonly<Record<string, string>>;
  /** What the audit trail calls it; `own` when the verb writes its own row, `none` when nothing personal is touched. */
  readonly audit: { readonly action: string; readonly subject?: string } | "own" | "none";
  /** Whether `If-Match` must, may or cannot be sent. */
  readonly ifMatch: "required" | "optional" | "none";
  /** The GET that reads the resource again when an `Idempotency-Key` is replayed. */
  readonly resource?: string;
  /**
   * `multipart` and `octets` endpoints read streams (a form; bare bytes), `binary` ones answer them, `events` server-sent
   * events; documented as such.
   */
  readonly carries: "json" | "multipart" | "octets" | "binary" | "events";
  readonly bodyLimit?: number;
  readonly example?: unknown;
}

type Spec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Pick<
  Endpoint<P, Q, B, R>,
  "method" | "path" | "summary" | "audit"
> &
  Partial<Omit<Endpoint<P, Q, B, R>, "method" | "path" | "summary" | "audit">>;

const nothing = z.object({});
const empty = z.undefined();

/** Fills in what most endpoints share: no parameters, no query, no body, 200, no refusals. */
export function endpoint<
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = typeof empty,
  R extends z.ZodType = typeof empty,
>(spec: Spec<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    params: nothing as unknown as P,
    query: nothing as unknown as Q,
    body: empty as unknown as B,
    reply: empty as unknown as R,
    status: spec.reply ? 200 : 204,
    refusals: {},
    ifMatch: "none",
    carries: "json",
    ...spec,
  };
}

/** The shapes every contract is made of. */
export const id = z.uuid().describe("UUIDv7");
export const byId = z.object({ id });
export const instant = z.iso.datetime({ offset: true }).describe("ISO 8601 with offset or Z");
export const day = z.iso.date().describe("YYYY-MM-DD");
export const localeShape = z.enum(["en", "es", "ca", "it", "he"]);
export const currency = z.string().regex(/^[A-Z]{3}$/, "Three letters, like EUR.");
export const money = z.object({
  amount: z.int().min(0).max(100_000_000).describe("in minor units: cents, agorot"),
  currency,
});
/** The colours that something may have; the themes say what each looks like. */
export const hue = z.enum(["pine", "moss", "straw", "amber", "rose", "plum", "dusk", "lake"]);
export type Hue = z.output<typeof hue>;
export const timeZone = z.string().max(64).refine(isTimeZone, "A time zone like Europe/Madrid.");
/** Text a person writes: trimmed, without control characters, bounded. */
export const words = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min, min === 1 ? "Write something here." : undefined)
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/(?![\n\t\r])\p{Cc}/u.test(text), "No control characters.");
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
};
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export type ParamsOf<E> = E extends Endpoint<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<E> = E extends Endpoint<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<E> = E extends Endpoint<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type ReplyOf<E> = E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.input<R> : never;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name })) && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
