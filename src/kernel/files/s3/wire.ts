import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import { StoreFull } from "../store.ts";
import { StoreTrouble } from "./trouble.ts";

/** Where the objects lie and who we are there. */
export interface S3 {
  /** The address of the service, without a bucket. */
  readonly endpoint: URL;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface Asked {
  readonly method: "GET" | "HEAD" | "PUT" | "POST" | "DELETE";
  /** The object's path; none asks the bucket. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  /** Statuses besides 2xx that are an answer. */
  readonly expected?: readonly number[];
}

const tries = 5;
/** A whole part is on its way within this time even on a thin line. */
const patienceMs = 120_000;
const passing = new Set([429, 500, 502, 503, 504]);
const fullCodes = new Set(["QuotaExceeded", "InsufficientStorage", "XMinioStorageFull", "EntityTooLarge"]);

/**
 * Asks the store, with a signature over headers and body alike, and asks again when it is busy or the line breaks: everything
 * we ask may be asked twice. Throws StoreTrouble or StoreFull with a sentence; an answer that is `expected` comes back.
 */
export type Ask = (asked: Asked) => Promise<Response>;

export function wireTo(s3: S3): Ask {
  const { accessKey: accessKeyId, secretKey: secretAccessKey, region } = s3;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 0 });
  const once = async (asked: Asked): Promise<Response> => {
    const { method, headers, body } = asked;
    const digest = createHash("sha256")
      .update(body ?? "")
      .digest("hex");
    const signed = await client.sign(addressOf(s3, asked), {
      method,
      headers: { ...headers, "x-amz-content-sha256": digest },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    return fetch(signed);
  };
  return async (asked) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await once(asked).catch((fault: unknown) => fault as Error);
      if (answer instanceof Response && !passing.has(answer.status)) return judged(s3, asked, answer);
      if (attempt === tries) {
        if (answer instanceof Response) return judged(s3, asked, answer);
        throw StoreTrouble.silent(s3.endpoint.host, answer);
      }
      if (answer instanceof Response) await answer.body?.cancel();
      await wait(100 * 2 ** attempt * (0.5 + Math.random()));
    }
  };
}

async function judged(s3: S3, { expected = [] }: Asked, answer: Response): Promise<Response> {
  if (answer.ok || expected.includes(answer.status)) return answer;
  const text = await answer.text();
  const code = element(text, "Code") ?? "";
  if (answer.status === 507 || fullCodes.has(code)) throw new StoreFull();
  throw StoreTrouble.refused(s3, answer.status, code);
}

/** The bucket stands in the path: that works with every store, and with certificates for one name. */
function addressOf({ endpoint, bucket }: S3, { path, query }: Asked): string {
  const url = new URL(endpoint);
  url.pathname = `${endpoint.pathname.replace(/\/$/, "")}/${bucket}${path === undefined ? "" : `/${path}`}`;
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url.href;
}

/** What stands in the first element of this name; the few answers that we read have no attributes there. */
export function element(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return found?.replace(/&(amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);/g, (_, entity: string) => characterOf(entity));
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function characterOf(entity: string): string {
  if (!entity.startsWith("#")) return named[entity] ?? "";
  return String.fromCodePoint(entity[1] === "x" ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)));
}
