import { z } from "zod";
import { byId, endpoint, id } from "#kernel/http/contract.ts";

/** More ids would make an address that some proxies cut. */
export const mostArchiveIds = 100;
export const mostArchived = 1_000;

const ids = z
  .string()
  .max(mostArchiveIds * 37)
  .transform((text) => text.split(","))
  .pipe(z.array(id).min(1).max(mostArchiveIds));

/** A plain link, so that the browser writes it to the disk as it comes; ids say nothing of anyone. */
export const archiveAttachments = endpoint({
  method: "GET",
  path: "/clients/{id}/attachments/archive",
  summary:
    "A ZIP of a client's files as they came: those named in `ids` (joined by commas, at most 100), or those of a note, or all (at most 1,000).",
  params: byId,
  query: z.object({ ids: ids.optional(), noteId: id.optional() }),
  refusals: { too_many_files: "There are more files than one archive holds; name those you want." },
  status: 200,
  audit: "own",
  carries: "binary",
});
