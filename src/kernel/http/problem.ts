import { z } from "zod";

/** An answer that is not the one asked for: RFC 9457, with a stable code the screen translates. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly issues?: readonly Issue[];

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { issues?: Issue[]; extra?: Record<string, unknown> } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.issues = more.issues;
    this.extra = more.extra ?? {};
  }
}

export interface Issue {
  /** Where in the request, like `body.startsAt`. */
  path: string;
  message: string;
}

/** A domain refusal: the request was understood and well formed, and the practice says no. 409 with the contract's code. */
export const refuse = (code: string, detail: string, extra: Record<string, unknown> = {}) =>
  new Problem(409, code, detail, { extra });

export const notFound = (what = "This") => new Problem(404, "not_found", `${what} does not exist, or not for you.`);
export const forbidden = () => new Problem(403, "forbidden", "Your role in this practice does not allow this.");
/** A well-formed value that cannot be meant, found after the shape was checked. */
export const invalid = (path: string, message: string) =>
  new Problem(422, "invalid_request", "Something in the request is not as it should be.", {
    issues: [{ path, message }],
  });

export const problemShape = z
  .object({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem; refusals may add members of their own" });

/** The body of a problem; refusals may add members of their own. */
export function problemBody(problem: Problem, requestId: string): Record<string, unknown> {
  return {
    ...problem.extra,
    type: "about:blank",
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    ...(problem.issues && { issues: problem.issues }),
    requestId,
  };
}
