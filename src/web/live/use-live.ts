import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { meQuery } from "../me.ts";
import { openLine } from "./line.ts";
import { type Concerns, Reading } from "./reading.ts";
import type { News } from "./stream.ts";

const listeners = new Set<(news: News) => void>();

/** Keeps what is on screen true while others work: once, around everything inside. Without a stream, focus reads anew as ever. */
export function useLive(practiceId: string, memberId: string, concerns: Concerns): void {
  const queries = useQueryClient();
  useEffect(() => {
    const reading = new Reading(queries, concerns);
    const close = openLine(`news ${practiceId} ${memberId}`, {
      told: (news) => {
        reading.hear(news);
        if (news !== "reset") for (const listener of listeners) listener(news);
      },
      // If the session is over, this finds it out and leads to the door.
      refused: () => void queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    });
    return () => {
      close();
      reading.stop();
    };
  }, [queries, practiceId, memberId, concerns]);
}

/** Hears the news as they come: for what is being edited, which reading again must not replace. */
export function useNews(heard: (news: News) => void): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    const listener = (news: News) => latest.current(news);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
