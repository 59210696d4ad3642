import { type FormEvent, type KeyboardEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { RepeatFields } from "../series/ui/repeat-fields.tsx";
import { useRepeating } from "../series/ui/repeating.ts";
import { mayReach, type ScopeQuestion } from "../series/ui/scope.ts";
import { ScopeDialog } from "../series/ui/scope-dialog.tsx";
import { changesOf, type Form, type FormMistake, mistakesIn, tellsOf, timesOf } from "./appointment-form.ts";
import { Overlap } from "./appointment-overlap.tsx";
import { Therapist, What, Whom } from "./appointment-parts.tsx";
import { AppointmentTimes } from "./appointment-times.tsx";
import { useFirstField } from "./first-field.ts";
import { GroupDates } from "./groups/dates/group-dates.tsx";
import { useNewGroup } from "./groups/new-group.ts";
import { NewGroupFields } from "./groups/new-group-fields.tsx";
import { useOpenedGroup } from "./groups/opened.ts";
import { useOffer } from "./offer.ts";
import { useSave } from "./save.ts";
import { notifyOf, TellClient, type Telling } from "./telling.tsx";
import { Whose } from "./whose.tsx";

interface AppointmentFieldsProps {
  first: Form;
  /** The visit as it stands, when one is changed. */
  before?: Appointment;
  /** Visits in view, to tell what is usual. */
  visits: readonly Appointment[];
  onClose: () => void;
  onDone?: (visit: Appointment) => void;
}

/** The fields of an appointment, what it would lie on, and Save. */
export function AppointmentFields({ first, before, visits, onClose, onDone }: AppointmentFieldsProps) {
  const t = useT("calendar");
  const groups = useT("groups");
  const { practice } = useMe();
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const [overlaps, setOverlaps] = useState(false);
  const [telling, setTelling] = useState<Telling>("later");
  const [scoping, setScoping] = useState<ScopeQuestion | null>(null);
  const service = useOffer().services.get(form.serviceId ?? "") ?? null;
  const isGroup = !before && service?.mode === "group";
  const onMade = useOpenedGroup(form.date, onClose);
  const opening = useNewGroup({ wanted: isGroup, service, form, setForm, onMade });
  // A group is opened without anybody in it.
  const missing = mistakesIn(form).filter((field) => !(isGroup && field === "clientId"));
  const mistakes = tried ? missing : [];
  const element = useFirstField();
  const save = useSave({ before, zone: practice.timeZone, onDone, onClose });
  const errorOf = (field: FormMistake) =>
    save.issue(field) ?? (mistakes.includes(field) ? t("missing", { field }) : undefined);
  const tells = before !== undefined && tellsOf(form, before, practice.timeZone);
  const notify = tells ? notifyOf(telling) : undefined;
  const repeatable = !before && !isGroup;
  const repeating = useRepeating(form, practice, repeatable);
  const missesReason = !repeating.repeating && !isGroup && overlaps && form.reason.trim() === "";
  const stops = missesReason || repeating.stops || (isGroup && opening.stops);

  const send = () => {
    setTried(true);
    const times = timesOf(form, practice.timeZone);
    if (missing.length === 0 && times !== null && !stops) {
      if (isGroup) return opening.send();
      const alone = () => save.send({ form, times, notify, repeats: repeating.sent });
      const change = before ? changesOf(form, before, practice.timeZone) : {};
      if (!before || !mayReach(before) || Object.keys(change).length === 0) return alone();
      return setScoping({
        visit: before,
        doing: change.startsAt === undefined ? "change" : "move",
        change: { ...change, notify },
        taken: [],
        reason: form.reason,
        alone,
        done: () => {
          onDone?.({ ...before, ...times });
          onClose();
        },
      });
    }
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid] button")?.focus(),
    );
  };
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    send();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };

  return (
    <>
      <form ref={element} className="appointment-form" onSubmit={submit} onKeyDownCapture={keys} noValidate>
        {before ? (
          <p className="name">
            <Whose visit={before} />
          </p>
        ) : isGroup ? null : (
          <Whom form={form} setForm={setForm} error={errorOf("clientId")} />
        )}
        <What form={form} setForm={setForm} visits={visits} />
        {isGroup && <NewGroupFields service={service} opening={opening} tried={tried} />}
        <AppointmentTimes form={form} setForm={setForm} errorOf={errorOf} />
        {isGroup && <GroupDates inHand={opening.dates} tried={tried} />}
        <Therapist form={form} setForm={setForm} error={errorOf("therapistId")} />
        {repeatable && <RepeatFields inHand={repeating} date={form.date} zone={practice.timeZone} tried={tried} />}
        {!repeating.repeating && !isGroup && (
          <Overlap
            form={form}
            except={before?.id}
            missing={tried && missesReason}
            onReason={(reason) => setForm((known) => ({ ...known, reason }))}
            onFound={setOverlaps}
          />
        )}
        <TextArea
          label={t("notes")}
          optional
          help={t("notesHelp")}
          rows={2}
          maxLength={4000}
          value={form.notes}
          onChange={(notes) => setForm((known) => ({ ...known, notes }))}
        />
        {tells && <TellClient value={telling} onChange={setTelling} />}
        {(opening.problem ?? save.problem) && (
          <p className="field-error" role="alert">
            {opening.problem ?? save.problem}
          </p>
        )}
        <footer className="appointment-foot">
          <Button kind="plain" onPress={onClose}>
            {t("close")}
          </Button>
          <Button kind="primary" type="submit" isPending={save.isPending || opening.isPending} keys={["Mod", "Enter"]}>
            {before ? t("save") : isGroup ? groups("create") : t("book")}
          </Button>
        </footer>
      </form>
      <ScopeDialog question={scoping} onClose={() => setScoping(null)} focusOn={onDone} />
    </>
  );
}
