import { z } from "zod";
import { byId, day, endpoint, id, instant, page, pageQuery } from "#kernel/http/contract.ts";

/** What rooms keep of a client, by kind, as one is told before erasing. */
export const keptKinds = ["visit", "visit_to_come", "group", "note", "file", "chart", "consent"] as const;
export const keptKind = z.enum(keptKinds);
export type KeptKind = z.output<typeof keptKind>;

/** Why a client may be erased: a closed list, since each has rules of its own (rules.ts) and nothing personal can stand in it. */
export const erasureReason = z
  .enum(["time_over", "asked", "never_a_client", "wrong_record", "court_order"])
  .describe(
    "`time_over`: the time of keeping is over; `asked`: the client asked, and nothing has to be kept; `never_a_client`: they never came; `wrong_record`: it was entered by mistake; `court_order`: a court or an authority ordered it",
  );
export type ErasureReason = z.output<typeof erasureReason>;

export const erasureShape = z
  .object({
    id,
    clientId: id.describe("what the client's id was; nothing of theirs is found by it any more"),
    reason: z
      .enum([...erasureReason.options, "reapplied"])
      .describe("`reapplied`: a backup had brought the client back"),
    erasedAt: instant,
    erasedBy: z.object({ id, name: z.string() }).nullable().describe("null when the program did it after a restore"),
    filesGoneAt: instant
      .nullable()
      .describe("null while files are still being removed; what they hold is unreadable already"),
  })
  .meta({ id: "Erasure" });
export type Erasure = z.output<typeof erasureShape>;

const example: Erasure = {
  id: "0198c0de-0000-7000-8000-0000000000e1",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  reason: "time_over",
  erasedAt: "2036-06-02T09:00:00Z",
  erasedBy: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Linden" },
  filesGoneAt: "2036-06-02T09:00:01Z",
};

export const erasureOutlookShape = z.object({
  keeps: z
    .array(z.object({ kind: keptKind, count: z.int() }))
    .describe("what goes, as far as the caller may know of it; groups stay, with what was written of them"),
  lastOn: day.nullable(),
  keptUntil: day.nullable(),
  isOver: z.boolean(),
  reasons: z.array(
    z.object({
      reason: erasureReason,
      refusal: z.enum(["must_be_kept", "was_seen"]).nullable().describe("null: may be given"),
    }),
  ),
});
export type ErasureOutlook = z.output<typeof erasureOutlookShape>;

export const readErasureOutlook = endpoint({
  method: "GET",
  path: "/clients/{id}/erasure-outlook",
  summary: "What erasing this client would remove, until when they must be kept, and which reasons may be given today.",
  params: byId,
  reply: erasureOutlookShape,
  audit: { action: "client.erasure_read", subject: "client" },
  example: {
    keeps: [{ kind: "note", count: 12 }],
    lastOn: "2026-05-12",
    keptUntil: "2031-05-12",
    isOver: false,
    reasons: [
      { reason: "time_over", refusal: "must_be_kept" },
      { reason: "wrong_record", refusal: null },
    ],
  },
});

export const eraseClient = endpoint({
  method: "POST",
  path: "/clients/{id}/erase",
  summary:
    "Erases a client for good: the key, every row, every file. What remains is that somebody was erased, when and why. For owners who proved who they are in the last fifteen minutes.",
  params: byId,
  body: z.object({ reason: erasureReason }),
  reply: erasureShape,
  refusals: {
    must_be_kept: "Professional law asks to keep this record until `keptUntil`; the reason does not lift that.",
    was_seen: "This client has been seen or written about, so they were a client.",
    not_fresh: "This asks for a sign-in or a second factor of the last 15 minutes.",
  },
  audit: { action: "client.erased", subject: "client" },
  example: { ...example, filesGoneAt: null },
});

export const listErasures = endpoint({
  method: "GET",
  path: "/erasures",
  summary: "Whom the practice has erased, newest first: ids, times and reasons. For owners.",
  query: z.object(pageQuery),
  reply: page(erasureShape),
  audit: { action: "erasure.listed" },
  example: { items: [example], nextCursor: null },
});

export const readErasure = endpoint({
  method: "GET",
  path: "/erasures/{id}",
  summary: "One erasure, and whether its files are gone.",
  params: byId,
  reply: erasureShape,
  audit: { action: "erasure.read", subject: "erasure" },
  example,
});
