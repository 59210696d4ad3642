import { Check, RotateCcw } from "lucide-react";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import type { LucideIcon } from "#web/kit/icon.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import type { Act } from "./changes.ts";
import { useNoteOf } from "./queries.ts";

/** The two that happen most. Notes are clinical, so an assistant meets neither. */
export function MainActions({ visit, mine, onAct }: { visit: Appointment; mine: boolean; onAct: (act: Act) => void }) {
  const t = useT("calendar");
  const clinical = useMe().member.role !== "assistant";
  if (visit.status === "cancelled")
    return mine ? (
      <div className="visit-actions">
        <Button icon={RotateCcw} onPress={() => onAct("restore")}>
          {t("scheduleAgain")}
        </Button>
      </div>
    ) : null;
  const attend = mine && visit.status === "scheduled";
  // A note is of one person: those of a session are begun beside each name.
  const notes = clinical ? visit.clientId : null;
  if (!attend && notes === null) return null;
  return (
    <div className="visit-actions">
      {attend && (
        <Button icon={Check} onPress={() => onAct("attend")}>
          {t("attended")}
        </Button>
      )}
      {notes !== null && <NoteLink visit={visit} clientId={notes} onFinish={attend ? () => onAct("attend") : null} />}
    </div>
  );
}

interface NoteLinkProps {
  visit: Appointment;
  clientId: string;
  /** Notes that they came, where that is still to be said. */
  onFinish: (() => void) | null;
}

/** The visit's note: opened, or begun. A visit that has begun is finished and documented in one. */
function NoteLink({ visit, clientId, onFinish }: NoteLinkProps) {
  const t = useT("calendar");
  const begun = Temporal.Instant.compare(visit.startsAt, Temporal.Now.instant()) <= 0;
  const finish = begun ? onFinish : null;
  const { data: noteId, isPending } = useNoteOf(visit, clientId);
  const { badges } = visit;
  if (badges.note !== undefined && isPending)
    return (
      <Button kind="primary" isDisabled>
        {t("openNote")}
      </Button>
    );
  if (badges.note !== undefined && noteId)
    return (
      <LinkButton kind="primary" to="/notes/$noteId" params={{ noteId }}>
        {t("openNote")}
      </LinkButton>
    );
  return (
    <LinkButton
      kind="primary"
      to="/clients/$clientId/notes/new"
      params={{ clientId }}
      search={{ appointment: visit.id }}
      onClick={() => finish?.()}
    >
      {finish === null ? t("startNote") : t("finishAndDocument")}
    </LinkButton>
  );
}

export interface VisitAction {
  icon: LucideIcon;
  word: string;
  act: () => void;
  ends?: boolean;
}

/** One of the lesser actions: an icon with its word. */
export function MenuButton({ icon, word, act, ends }: VisitAction) {
  return (
    <Button kind="plain" className={ends ? "visit-act ends" : "visit-act"} onPress={act} icon={icon}>
      {word}
    </Button>
  );
}
