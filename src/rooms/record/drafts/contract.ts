import { z } from "zod";
import { byId, endpoint, id } from "#kernel/http/contract.ts";

export const openDraftKey = endpoint({
  method: "POST",
  path: "/draft-keys",
  summary:
    "The key under which this member's drafts are sealed on this device: 32 bytes, the same each time until the device is signed out. The page imports them and stores them nowhere.",
  body: z.object({ device: id.describe("a random id that the browser made for itself") }),
  reply: z.object({ key: z.string().describe("32 bytes, base64url") }),
  audit: "own",
  example: { key: "mPp0m2XkGvQ0mJ7dV5nq0o9gk1cXo3wqkR2l2oY3v1A" },
});

export const destroyDraftKey = endpoint({
  method: "DELETE",
  path: "/draft-keys/{id}",
  summary:
    "Destroys the server's half of the key of one device of the caller: what was sealed there is not opened again.",
  params: byId,
  audit: "own",
});
