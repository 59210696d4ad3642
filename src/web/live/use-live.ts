import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Concerns } from "./reading.ts";
import type { News } from "./stream.ts";

const listeners = new Set<(news: News) => void>();

/** When what hearing takes could not be fetched, it is asked for again after this. */
const againMs = 20_000;

/**
 * Keeps what is on screen true while others work: once, around everything inside. The first screen does without, for it has just
 * been read: what hearing takes is fetched when that stands. Without a stream, focus reads anew as ever.
 */
export function useLive(practiceId: string, memberId: string, loadConcerns: () => Promise<Concerns>): void {
  const queries = useQueryClient();
  useEffect(() => {
    const name = `news ${practiceId} ${memberId}`;
    let end: (() => void) | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const begin = async () => {
      try {
        const [{ hear }, concerns] = await Promise.all([import("./hearing.ts"), loadConcerns()]);
        if (!isOver) end = hear(name, queries, concerns, tell);
      } catch {
        if (!isOver) again = setTimeout(begin, againMs);
      }
    };
    void begin();
    return () => {
      isOver = true;
      clearTimeout(again);
      end?.();
    };
  }, [queries, practiceId, memberId, loadConcerns]);
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

function tell(news: News): void {
  for (const listener of listeners) listener(news);
}
