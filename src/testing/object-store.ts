import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSignature } from "./object-signature.ts";

/**
 * An object store on loopback that speaks S3 as far as files need it, and is strict: it works out each signature by itself
 * from what arrived, checks the digest of every body and the time, wants parts of the least size, and lists in pages.
 */
export interface ObjectStore {
  readonly env: Readonly<Record<string, string>>;
  readonly objects: Map<string, Buffer>;
  readonly uploads: Map<string, Map<number, Buffer>>;
  /** What came in, like `PUT clinic/a/b`. */
  readonly asked: string[];
  /** Answers the next so many requests with this status. */
  failNext(times: number, status: number, code?: string): void;
  /** Cuts the line in the middle of the next so many bodies. */
  cutNext(times: number): void;
  close(): Promise<void>;
}

export const credentials = { accessKey: "AKIDLOOPBACK", secretKey: "not/a+secret=at-all", region: "eu-south-2" };
const bucket = "quiet-room";
const leastPart = 5 * 1024 * 1024;
const pageSize = 3;

export async function openObjectStore(): Promise<ObjectStore> {
  const shelf = new Shelf();
  const server = createServer((request, response) => void shelf.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(shelf, {
    env: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: bucket,
      S3_REGION: credentials.region,
      S3_ACCESS_KEY: credentials.accessKey,
      S3_SECRET_KEY: credentials.secretKey,
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

class Shelf {
  readonly objects = new Map<string, Buffer>();
  readonly uploads = new Map<string, Map<number, Buffer>>();
  readonly asked: string[] = [];
  #failing = { times: 0, status: 503, code: "SlowDown" };
  #cuts = 0;

  failNext(times: number, status: number, code = "SlowDown"): void {
    this.#failing = { times, status, code };
  }

  cutNext(times: number): void {
    this.#cuts = times;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await Array.fromAsync(request));
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    this.asked.push(`${request.method} ${url.pathname}${url.search}`);
    const refusal = this.#refusal(request, url, body);
    if (refusal) return say(response, refusal.status, errorOf(refusal.code));
    const [, , ...rest] = url.pathname.split("/");
    this.#serve(request, response, { key: rest.join("/"), query: url.searchParams, body });
  }

  #refusal(request: IncomingMessage, url: URL, body: Buffer): { status: number; code: string } | undefined {
    if (this.#failing.times > 0) {
      this.#failing.times -= 1;
      return this.#failing;
    }
    const code = checkSignature(request, url, body, credentials);
    if (code) return { status: 403, code };
    if (url.pathname.split("/")[1] !== bucket) return { status: 404, code: "NoSuchBucket" };
    return undefined;
  }

  #serve(request: IncomingMessage, response: ServerResponse, { key, query, body }: Wish): undefined {
    const { method } = request;
    const uploadId = query.get("uploadId");
    if (method === "GET" && key === "") return this.#list(response, query);
    if (method === "POST" && query.has("uploads")) return this.#begin(response);
    if (uploadId) return this.#part(response, { method, key, uploadId, query, body });
    if (method === "PUT") {
      this.objects.set(key, body);
      return say(response, 200, "", { etag: tagOf(body) });
    }
    if (method === "DELETE") {
      this.objects.delete(key);
      return say(response, 204, "");
    }
    this.#give(request, response, key);
  }

  #give(request: IncomingMessage, response: ServerResponse, key: string): undefined {
    const object = this.objects.get(key);
    if (!object) return say(response, 404, request.method === "HEAD" ? "" : errorOf("NoSuchKey"));
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    const start = asked ? Number(asked[1]) : 0;
    const end = asked?.[2] ? Math.min(Number(asked[2]) + 1, object.length) : object.length;
    if (request.headers["if-match"] && request.headers["if-match"] !== tagOf(object))
      return say(response, 412, errorOf("PreconditionFailed"));
    if (asked && start >= object.length) return say(response, 416, errorOf("InvalidRange"));
    const bytes = object.subarray(start, end);
    response.writeHead(asked ? 206 : 200, { "content-length": bytes.length, etag: tagOf(object) });
    if (request.method === "HEAD") return void response.end();
    if (this.#cuts === 0 || bytes.length < 2) return void response.end(bytes);
    this.#cuts -= 1;
    response.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(() => response.destroy(), 20));
  }

  #list(response: ServerResponse, query: URLSearchParams): undefined {
    const after = query.get("continuation-token") ?? "";
    const prefix = query.get("prefix") ?? "";
    const keys = [...this.objects.keys()].sort().filter((key) => key.startsWith(prefix) && key > after);
    const page = keys.slice(0, pageSize);
    const more = keys.length > pageSize;
    const items = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join("");
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
    say(response, 200, `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${items}</ListBucketResult>`);
  }

  #begin(response: ServerResponse): undefined {
    const id = randomUUID();
    this.uploads.set(id, new Map());
    const text = `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`;
    say(response, 200, text);
  }

  #part(response: ServerResponse, { method, key, uploadId, query, body }: Wish & PartWish): undefined {
    const parts = this.uploads.get(uploadId);
    if (!parts) return say(response, 404, errorOf("NoSuchUpload"));
    if (method === "PUT") {
      parts.set(Number(query.get("partNumber")), body);
      return say(response, 200, "", { etag: tagOf(body) });
    }
    this.uploads.delete(uploadId);
    if (method === "DELETE") return say(response, 204, "");
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]*)<\/ETag>/g)];
    const whole = named.map(([, number, tag]) => ({ bytes: parts.get(Number(number)), tag }));
    if (whole.some(({ bytes, tag }) => !bytes || tagOf(bytes) !== tag))
      return say(response, 400, errorOf("InvalidPart"));
    if (whole.slice(0, -1).some(({ bytes }) => (bytes?.length ?? 0) < leastPart))
      return say(response, 400, errorOf("EntityTooSmall"));
    this.objects.set(key, Buffer.concat(whole.map(({ bytes }) => bytes ?? Buffer.alloc(0))));
    say(response, 200, "<CompleteMultipartUploadResult></CompleteMultipartUploadResult>");
  }
}

interface Wish {
  readonly key: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

interface PartWish {
  readonly method: string | undefined;
  readonly uploadId: string;
}

const tagOf = (bytes: Buffer) => `"${createHash("md5").update(bytes).digest("hex")}"`;
const errorOf = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

function say(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): undefined {
  response.writeHead(status, { "content-type": "application/xml", ...headers });
  response.end(text);
}
