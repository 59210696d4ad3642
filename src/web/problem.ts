import type { Translate } from "./i18n/t.ts";

/** One value that is wrong and where it stood in the request: `body.price.amount`, `query.limit`. */
export interface Issue {
  path: string;
  message: string;
}

/** A refusal or a fault, as the API tells it (RFC 9457), or `offline` when it could not be reached. */
export class ProblemError extends Error {
  override name = "ProblemError";
  readonly code: string;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly issues: readonly Issue[];
  /** What support can look up in the log. */
  readonly requestId: string | null;
  /** The whole reply, for refusals that carry more, such as the times of a taken slot. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, details: Record<string, unknown>) {
    const code = typeof details.code === "string" ? details.code : codeOf(status);
    super(code);
    this.code = code;
    this.status = status;
    this.issues = Array.isArray(details.issues) ? (details.issues as Issue[]) : [];
    this.requestId = typeof details.requestId === "string" ? details.requestId : null;
    this.details = details;
  }

  /** The issue of one field of the body, by its dotted path ("price.amount"). */
  issueAt(path: string): Issue | undefined {
    return this.issues.find((issue) => issue.path === `body.${path}`);
  }
}

/** Reads a reply that is not a success; a body that is no problem becomes one by its status. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  return new ProblemError(response.status, typeof body === "object" && body !== null ? { ...body } : {});
}

/** The sentence for a person: what happened, what is safe, what to do. `t` is `useT("problems")`. */
export function problemText(t: Translate<"problems">, error: unknown): string {
  const code = error instanceof ProblemError ? error.code : "fallback";
  const key = code as Parameters<typeof t>[0];
  return t.has(key) ? t(key) : t("fallback");
}

/** Whether an error is a problem with this code. */
export function isProblem(error: unknown, code: string): error is ProblemError {
  return error instanceof ProblemError && error.code === code;
}

function codeOf(status: number): string {
  const known: Record<number, string> = {
    0: "offline",
    401: "unauthenticated",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    412: "stale_version",
    413: "upload_refused",
    422: "invalid_request",
    428: "version_required",
    429: "too_many_requests",
    502: "unavailable",
    503: "unavailable",
    504: "unavailable",
  };
  return known[status] ?? (status >= 500 ? "internal" : "fallback");
}
