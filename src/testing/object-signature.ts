import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

interface Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$/;
const mustBeSigned = ["host", "x-amz-content-sha256", "x-amz-date"];

/** The error code of a request that is not signed as signature version 4 asks; undefined when it is. */
export function checkSignature(
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  { accessKey, secretKey, region }: Credentials,
): string | undefined {
  const parts = form.exec(request.headers.authorization ?? "");
  if (!parts) return "AccessDenied";
  const [, key, day = "", where, names = "", signature] = parts;
  if (key !== accessKey) return "InvalidAccessKeyId";
  const at = String(request.headers["x-amz-date"]);
  if (where !== region || !at.startsWith(day)) return "AuthorizationHeaderMalformed";
  if (Math.abs(Temporal.Now.instant().epochMilliseconds - millisOf(at)) > 900_000) return "RequestTimeTooSkewed";
  const signed = names.split(";");
  if (mustBeSigned.some((name) => !signed.includes(name))) return "AccessDenied";
  const digest = sha256(body);
  if (request.headers["x-amz-content-sha256"] !== digest) return "XAmzContentSHA256Mismatch";
  const canonical = [
    request.method,
    url.pathname.split("/").map(encoded).join("/"),
    [...url.searchParams]
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .sort()
      .join("&"),
    ...signed.map((name) => `${name}:${String(request.headers[name] ?? "").trim()}`),
    "",
    names,
    digest,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const secret = [day, region, "s3", "aws4_request"].reduce<Buffer>(hmac, Buffer.from(`AWS4${secretKey}`));
  const expected = hmac(secret, `AWS4-HMAC-SHA256\n${at}\n${scope}\n${sha256(canonical)}`).toString("hex");
  return expected === signature ? undefined : "SignatureDoesNotMatch";
}

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
const hmac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** `20261122T190000Z` */
function millisOf(at: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(at) ?? [];
  return y ? Temporal.Instant.from(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`).epochMilliseconds : Number.NaN;
}
