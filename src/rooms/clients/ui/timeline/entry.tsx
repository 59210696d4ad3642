import { useFormat } from "#web/i18n/use-format.ts";
import type { EntryProps } from "#web/kit/timeline.tsx";
import type { TimelineFile } from "../parts.ts";
import { useWhen } from "../when.ts";
import { AppointmentEntry } from "./appointment.tsx";
import { ChartEntry } from "./chart.tsx";
import { ConsentEntry } from "./consent.tsx";
import { FileEntry } from "./file.tsx";
import type { Placed } from "./months.ts";
import { NoteEntry } from "./note.tsx";

interface TimelineEntryProps extends Placed {
  clientId: string;
  now: Temporal.Instant;
  /** What was looked for, to be marked. */
  words: string;
  openFile?: (file: TimelineFile) => void;
}

/** One entry of the timeline, of whatever kind. */
export function TimelineEntry({ entry, date, first, clientId, now, words, openFile }: TimelineEntryProps) {
  const when = useWhen();
  const format = useFormat();
  const day = date === when.today ? format.relativeDay(date, when.today) : format.date(date, "short", date);
  const place = { date: first ? day : undefined, time: format.time(entry.at, when.zone), at: entry.at };
  if (entry.kind === "note") return <NoteEntry note={entry} place={place} words={words} />;
  if (entry.kind === "file") return <FileEntry file={entry} place={place} words={words} openFile={openFile} />;
  if (entry.kind === "chart") return <ChartEntry chart={entry} place={place} clientId={clientId} />;
  if (entry.kind === "consent") return <ConsentEntry consent={entry} place={place} clientId={clientId} />;
  return <AppointmentEntry visit={entry} place={place} now={now} words={words} />;
}

/** Where and when an entry stands: the same for every kind. */
export type Place = Pick<EntryProps, "date" | "time" | "at">;
