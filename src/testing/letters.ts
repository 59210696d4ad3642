import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface ReceivedLetter {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly text: string }[];
}

export interface LetterBox {
  readonly url: string;
  /** Letters received so far, oldest first. */
  received(): ReceivedLetter[];
  /** The next letters are answered with this SMTP code until it is set back to null. */
  refuseWith(code: number | null): void;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function openLetterBox(): Promise<LetterBox> {
  const letters: ReceivedLetter[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    // The sender keeps its connection for the next letter; waited for, it would hold up the end of every test file by 20 s.
    closeTimeout: 1,
    onRcptTo: (_address, _session, done) =>
      done(refusal === null ? null : Object.assign(new Error("refused"), { responseCode: refusal })),
    onData: (stream, session, done) => {
      readAll(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((mail) => {
          const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(", ");
          const headers = new Map(mail.headers.map((header) => [header.key.toLowerCase(), header.value]));
          letters.push({
            to,
            from: mail.from?.address ?? "",
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            html: mail.html ?? "",
            headers,
            attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
              filename: filename ?? "",
              contentType: mimeType,
              text: typeof content === "string" ? content : Buffer.from(content as Uint8Array).toString("utf8"),
            })),
          });
          done();
        })
        .catch(done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => [...letters],
    refuseWith: (code) => {
      refusal = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
