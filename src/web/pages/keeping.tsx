import { useIsFetching, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { rangeOf, visitsQuery } from "#rooms/calendar/ui/door.tsx";
import { beginKeeping } from "#rooms/record/ui/keeping/watch.ts";
import { useT } from "#web/i18n/t.ts";
import { fetchAhead } from "#web/kept/ahead.ts";
import { whenKey } from "#web/kept/page-key.ts";
import { letWorkerIn } from "#web/kept/register.ts";
import { useMe } from "#web/me.ts";
import { keepDay } from "./kept-day.ts";

/**
 * Around everything inside: what was written anywhere on this device goes on to the server, whatever page is open; and what
 * it takes to go on writing today without a connection is kept.
 */
export function Keeping() {
  const marker = useT("record")("marker");
  const me = useMe();
  const { id } = me.member;
  useEffect(() => beginKeeping(id, marker), [id, marker]);
  useEffect(letWorkerIn, []);
  useNoteAhead();

  const zone = me.practice.timeZone;
  const today = Temporal.Now.plainDateISO(zone).toString();
  // As Today asks for them.
  const { data: visits, dataUpdatedAt } = useQuery(visitsQuery({ ...rangeOf(today, 2, zone), therapistId: id }));
  const known = visits !== undefined && dataUpdatedAt > 1;
  useEffect(() => (known ? whenKey((key) => void keepDay(key, me, visits)) : undefined), [known, me, visits]);
  return null;
}

/** The page of a note and its editor come as soon as the first page has all it asked for, so that the first note opens at once. */
function useNoteAhead(): void {
  const isRead = useIsFetching() === 0;
  useEffect(() => (isRead ? fetchAhead(() => import("#rooms/record/ui/note.tsx")) : undefined), [isRead]);
}
