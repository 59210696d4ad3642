import { Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { Appointment } from "../contract.ts";
import { AppointmentFields } from "./appointment-fields.tsx";
import { formOf } from "./appointment-form.ts";
import { beginning, type NewDraft, useKnown } from "./beginning.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import "./appointment-panel.css";

/** What the panel begins with: a visit that stands, or a new one with as much as is known of it. */
export type Draft = (NewDraft & { visit?: undefined }) | { visit: Appointment };

export interface AppointmentPanelProps {
  /** Null while it is closed. */
  draft: Draft | null;
  onClose: () => void;
  /** It was booked or changed. */
  onDone?: (visit: Appointment) => void;
}

/** A new appointment, or one that stands, beside the calendar or the client. */
export function AppointmentPanel({ draft, onClose, onDone }: AppointmentPanelProps) {
  const t = useT("calendar");
  const title = draft?.visit ? t("appointment") : t("newAppointment");
  return (
    <Panel title={title} isOpen={draft !== null} onClose={onClose}>
      <Suspense fallback={<Waiting />}>
        {draft !== null && <Opened key={keyOf(draft)} draft={draft} onClose={onClose} onDone={onDone} />}
      </Suspense>
    </Panel>
  );
}

function Opened({ draft, onClose, onDone }: AppointmentPanelProps & { draft: Draft }) {
  const [before, setBefore] = useState(draft.visit);
  const { known, pending } = useKnown();
  if (pending) return <Waiting />;
  const form = before ? formOf(before, known.zone) : beginning(draft as NewDraft, known);
  const { visits } = known;
  const fields = { first: form, before, visits, onClose, onDone };
  return (
    <>
      {before && <ChangedMeanwhile key={`meanwhile ${before.version}`} visit={before} onTake={setBefore} />}
      <AppointmentFields key={before?.version} {...fields} />
    </>
  );
}

const Waiting = () => <Skeleton className="appointment-form" lines={6} title={false} />;

function keyOf(draft: Draft): string {
  if (draft.visit) return draft.visit.id;
  return JSON.stringify([draft.clientId, draft.startsAt, draft.times, draft.date]);
}
