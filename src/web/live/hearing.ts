import type { QueryClient } from "@tanstack/react-query";
import { meQuery } from "../me.ts";
import { askLateReadsAgain } from "./late-reads.ts";
import { openLine } from "./line.ts";
import { type Concerns, Reading } from "./reading.ts";
import type { News } from "./stream.ts";

/** Hears the news of a practice under a name, has read again what they concern, and passes them on. Answers the function that ends it. */
export function hear(name: string, queries: QueryClient, concerns: Concerns, passOn: (news: News) => void): () => void {
  const reading = new Reading(queries, concerns);
  const leaveLateReads = askLateReadsAgain(queries);
  const close = openLine(name, {
    told: (news) => {
      reading.hear(news);
      if (news !== "reset") passOn(news);
    },
    // If the session is over, this finds it out and leads to the door.
    refused: () => void queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  return () => {
    close();
    reading.stop();
    leaveLateReads();
  };
}
