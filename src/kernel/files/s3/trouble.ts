/** The object store does not do what it is asked. The message is a sentence for the operator, without keys. */
export class StoreTrouble extends Error {
  override readonly name = "StoreTrouble";
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }

  static silent(host: string, fault: Error): StoreTrouble {
    const cause = fault.cause as { code?: string } | undefined;
    const why = cause?.code ?? fault.name;
    return new StoreTrouble("store_away", `The object store at ${host} does not answer (${why}).`);
  }

  static refused({ endpoint, bucket }: { endpoint: URL; bucket: string }, status: number, code: string): StoreTrouble {
    const at = endpoint.host;
    if (code === "NoSuchBucket") return new StoreTrouble("store_refused", `There is no bucket ${bucket} at ${at}.`);
    if (code === "RequestTimeTooSkewed")
      return new StoreTrouble("store_refused", `The clock of this machine and that of ${at} are too far apart.`);
    if (status === 401 || status === 403)
      return new StoreTrouble(
        "store_refused",
        `${at} refuses S3_ACCESS_KEY and S3_SECRET_KEY for the bucket ${bucket} (${code || status}).`,
      );
    return new StoreTrouble(
      status >= 500 ? "store_away" : "store_refused",
      `The object store at ${at} answered ${status}${code && ` (${code})`}.`,
    );
  }
}
