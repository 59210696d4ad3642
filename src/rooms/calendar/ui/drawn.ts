import { useMemo } from "react";
import type { Appointment } from "../contract.ts";
import { bandsByDate, bandsIn } from "./busy/bands.ts";
import type { BusyTime } from "./busy/queries.ts";
import { type Column, isIn } from "./columns.ts";
import { useDesk } from "./desk.tsx";
import { arrange, type Box, hoursShown, type Piece, piecesOf } from "./layout.ts";
import { closedOf, type OpenHours, useOpen } from "./shade.ts";

/** A column with the boxes that are drawn in it. */
export interface DrawnColumn {
  column: string;
  boxes: readonly Box[];
}

/** What is drawn in each column, and the hours that hold all of it and all that is open. */
export function useDrawn(
  columns: readonly Column[],
  visits: readonly Appointment[],
  { open: hoursOpen, busy: busyTimes }: { open: OpenHours | null; busy: readonly BusyTime[] },
) {
  const { zone } = useDesk();
  const open = useOpen(columns, hoursOpen, zone);
  const byDate = useMemo(() => piecesByDate(visits, zone), [visits, zone]);
  const drawn: readonly DrawnColumn[] = useMemo(
    () => columns.map((column) => ({ column: column.key, boxes: boxesIn(column, byDate.get(column.date) ?? []) })),
    [columns, byDate],
  );
  const hours = useMemo(
    () => hoursShown([...drawn.flatMap(({ boxes }) => boxes), ...[...open.values()].flat()]),
    [drawn, open],
  );
  const closed = useMemo(
    () => new Map([...open].map(([key, minutes]) => [key, closedOf(minutes, hours)])),
    [open, hours],
  );
  const busy = useMemo(() => bandsIn(columns, bandsByDate(busyTimes, zone)), [columns, busyTimes, zone]);
  return { drawn, hours, closed, busy };
}

interface Owned extends Piece {
  therapistId: string;
}

/** Each visit is read off the clock once, however many columns there are: a week of ten therapists has six hundred. */
export function piecesByDate(visits: readonly Appointment[], zone: string): Map<string, Owned[]> {
  const byDate = new Map<string, Owned[]>();
  for (const visit of visits)
    for (const piece of piecesOf(visit, zone)) {
      const there = byDate.get(piece.date);
      const owned = { ...piece, therapistId: visit.therapistId };
      if (there === undefined) byDate.set(piece.date, [owned]);
      else there.push(owned);
    }
  return byDate;
}

function boxesIn(column: Column, pieces: readonly Owned[]): Box[] {
  return arrange(pieces.filter(({ therapistId }) => isIn(column, therapistId)));
}
