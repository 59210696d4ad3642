/** What we read back from a mail that we wrote ourselves. */
export interface Mail {
  from: string;
  to: string;
  subject: string;
  messageId: string;
  html: string;
  text: string;
}

/**
 * Reads a mail as our outbox writes it and our mailer sends it: UTF-8, parts in base64, quoted-printable or plain,
 * encoded words in base64 (RFC 2047). It is not a reader for mail from outside.
 */
export function readMail(source: string): Mail {
  const { headers, parts } = readPart(source);
  const part = (type: string) => parts.find((one) => one.type === type)?.content ?? "";
  return {
    from: words(headers.get("from")),
    to: words(headers.get("to")),
    subject: words(headers.get("subject")),
    messageId: headers.get("message-id") ?? "",
    html: part("text/html"),
    text: part("text/plain"),
  };
}

interface Part {
  type: string;
  content: string;
}

function readPart(source: string): { headers: Map<string, string>; parts: Part[] } {
  const end = source.search(/\r?\n\r?\n/);
  const head = end < 0 ? source : source.slice(0, end);
  const body = end < 0 ? "" : source.slice(end).trimStart();
  const headers = readHeaders(head);
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) {
    const content = decoded(body, headers.get("content-transfer-encoding"));
    return { headers, parts: [{ type: type.split(";", 1)[0]!.trim().toLowerCase(), content }] };
  }
  const inner = body.split(`--${boundary}`).slice(1, -1);
  return { headers, parts: inner.flatMap((one) => readPart(one.trimStart()).parts) };
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  // The line break before the next boundary belongs to the boundary.
  const lines = body.replace(/\r?\n$/, "").replaceAll("\r\n", "\n");
  if (encoding !== "quoted-printable") return lines;
  const bytes = lines
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function readHeaders(head: string): Map<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(lines.map((line) => [line.split(":", 1)[0]!.toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
}

function words(value: string | undefined): string {
  const joined = (value ?? "").replace(/(=\?utf-8\?b\?[^?]*\?=)\s+(?==\?utf-8\?b\?)/gi, "$1");
  return joined.replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, code: string) => Buffer.from(code, "base64").toString("utf8"));
}
