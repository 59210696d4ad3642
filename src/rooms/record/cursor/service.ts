import { invalid } from "#kernel/http/problem.ts";
import { type Place, placeOf } from "./rules.ts";

/** Where the page that was asked for begins; undefined for the first. Throws 422 for a cursor that is none of ours. */
export function pageAfter(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const place = placeOf(cursor);
  if (!place) throw invalid("query.cursor", "A nextCursor of this list.");
  return place;
}
