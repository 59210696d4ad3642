import { History, Lock, LockKeyhole, NotebookPen } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Mark } from "#web/kit/mark.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Entry } from "#web/kit/timeline.tsx";
import { useMe } from "#web/me.ts";
import type { TimelineEntry } from "../../timeline/contract.ts";
import { useWhen } from "../when.ts";
import type { Place } from "./entry.tsx";

type Note = Extract<TimelineEntry, { kind: "note" }>;

/** A note with its first words. What is private, a draft or amended is said. */
export function NoteEntry({ note, place, words }: { note: Note; place: Place; words: string }) {
  const t = useT("clients");
  const { member } = useMe();
  if (note.closed) return <ClosedEntry note={note} place={place} />;
  const name = note.psychotherapy
    ? "psychotherapyNote"
    : note.private
      ? "privateNote"
      : note.appointmentId
        ? "sessionNote"
        : "note";
  return (
    <Entry
      {...place}
      icon={note.private ? Lock : NotebookPen}
      title={
        <BareLink to="/notes/$noteId" params={{ noteId: note.id }}>
          {note.formName && !note.private ? <bdi>{note.formName}</bdi> : t(`timeline.${name}`)}
        </BareLink>
      }
      signal={<NoteState note={note} />}
    >
      {note.author.id !== member.id && note.author.name !== null && (
        <p className="small muted">
          {t.rich("timeline.by", { who: (chunks) => <bdi>{chunks}</bdi>, name: note.author.name })}
        </p>
      )}
      {note.excerpt !== "" && (
        <div className="prose prose-small" dir="auto">
          {paragraphs(note.excerpt).map((text) => (
            <p key={text}>
              <Mark text={text} query={words} />
            </p>
          ))}
        </div>
      )}
    </Entry>
  );
}

/** A colleague's private note: that it is there, and that it can be opened with a reason. */
function ClosedEntry({ note, place }: { note: Note; place: Place }) {
  const t = useT("clients");
  return (
    <Entry
      {...place}
      icon={LockKeyhole}
      title={
        <BareLink to="/notes/$noteId" params={{ noteId: note.id }}>
          {t("timeline.closedOf", { name: `\u2068${note.author.name ?? ""}\u2069` })}
        </BareLink>
      }
      signal={<Signal>{t("timeline.closed")}</Signal>}
    />
  );
}

function NoteState({ note }: { note: Note }) {
  const t = useT("clients");
  const when = useWhen();
  const { member } = useMe();
  const onlyMine = note.private && note.author.id === member.id;
  if (note.status === "draft")
    return <Signal kind="wait">{t(onlyMine ? "timeline.draftOnlyYou" : "timeline.draft")}</Signal>;
  if (note.amendedAt)
    return <Signal icon={History}>{t("timeline.amended", { date: when.date(note.amendedAt) })}</Signal>;
  if (onlyMine) return <Signal>{t("timeline.onlyYou")}</Signal>;
  return <Signal kind="good">{t("timeline.signed")}</Signal>;
}

// The first words of each section, as the record joins them.
const paragraphs = (excerpt: string): string[] =>
  [...new Set(excerpt.split(/\n+| · /))].filter((text) => text.trim() !== "");
