import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";

/** One signed-in browser. */
const sessionShape = z.object({
  id,
  createdAt: instant,
  /** Kept to the minute or so, not to the second. */
  seenAt: instant,
  userAgent: z.string().nullable(),
  current: z.boolean(),
});

const sessionExample = {
  id: "019cf1a0-0000-7000-8000-000000000002",
  createdAt: "2026-05-12T08:00:00Z",
  seenAt: "2026-05-12T09:00:00Z",
  userAgent: "Mozilla/5.0",
  current: true,
};

export const signOut = endpoint({
  method: "POST",
  path: "/auth/sign-out",
  summary: "Ends this session.",
  audit: "own",
});

export const signOutEverywhere = endpoint({
  method: "POST",
  path: "/auth/sign-out-everywhere",
  summary: "Ends every session of the caller, this one included.",
  audit: "own",
});

export const signOutOthers = endpoint({
  method: "POST",
  path: "/auth/sign-out-others",
  summary: "Ends every session of the caller but this one.",
  audit: "own",
});

export const listSessions = endpoint({
  method: "GET",
  path: "/auth/sessions",
  summary: "The browsers in which the caller is signed in, the latest seen first.",
  reply: z.object({ items: z.array(sessionShape) }),
  audit: "none",
  example: { items: [sessionExample] },
});

export const endSession = endpoint({
  method: "DELETE",
  path: "/auth/sessions/{id}",
  summary: "Signs the caller out of one browser.",
  params: byId,
  audit: "own",
});
