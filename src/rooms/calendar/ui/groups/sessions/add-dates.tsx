import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import type { Group } from "../../../groups/contract.ts";
import { clocksOf, type Form, type FormMistake } from "../../appointment-form.ts";
import { AppointmentTimes } from "../../appointment-times.tsx";
import { addDays } from "../../days.ts";
import { useDesk } from "../../desk.tsx";
import { notifyOf, TellClient, type Telling } from "../../telling.tsx";
import { GroupDates } from "../dates/group-dates.tsx";
import { useDates } from "../dates/use-dates.ts";
import { useAdding } from "./use-adding.ts";
import "../../appointment-panel.css";

interface AddDatesProps {
  group: Group;
  isOpen: boolean;
  onClose: () => void;
}

/** Dates for a group that is there: one, a course of weeks, days in a row. */
export function AddDates({ group, isOpen, onClose }: AddDatesProps) {
  const t = useT("groups");
  return (
    <Dialog title={t("addDates")} isOpen={isOpen} onOpenChange={(open) => open || onClose()} keepsOpen>
      <Fields group={group} onClose={onClose} />
    </Dialog>
  );
}

function Fields({ group, onClose }: Omit<AddDatesProps, "isOpen">) {
  const t = useT("groups");
  const c = useT("calendar");
  const { zone, today } = useDesk();
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(() => nextOf(group, zone, today));
  const [tried, setTried] = useState(false);
  const [telling, setTelling] = useState<Telling>("later");
  const adding = useAdding(group, onClose);
  const standing = group.sessions.filter(({ status }) => status !== "cancelled");
  const inHand = useDates({ form, setForm, standing, refused: adding.refused });
  const errorOf = (field: FormMistake) => (tried && form[field] === null ? c("missing", { field }) : undefined);
  const comes = group.joined > 0;
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setTried(true);
    const { times, stops } = inHand;
    if (times !== null && !stops)
      return adding.send({ times, reason: form.reason, notify: comes ? notifyOf(telling) : undefined });
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form ref={element} className="grid gap-4" onSubmit={submit} onKeyDownCapture={keys} noValidate>
      <AppointmentTimes form={form} setForm={setForm} errorOf={errorOf} />
      <GroupDates inHand={inHand} tried={tried} />
      {comes && <TellClient label={t("tell")} value={telling} onChange={setTelling} />}
      {adding.problem && (
        <p className="field-error" role="alert">
          {adding.problem}
        </p>
      )}
      <footer className="dialog-foot">
        <Button kind="plain" onPress={onClose}>
          {c("close")}
        </Button>
        <Button kind="primary" type="submit" isPending={adding.isPending} keys={["Mod", "Enter"]}>
          {t("addDates")}
        </Button>
      </footer>
    </form>
  );
}

/** A week after the last date that stands, at its time; never in the past. */
function nextOf(group: Group, zone: string, today: string): Form {
  const { serviceId, locationId, therapistId } = group;
  const said = { clientId: null, serviceId, locationId, therapistId, notes: "", reason: "" };
  const last = group.sessions.findLast(({ status }) => status !== "cancelled") ?? group.sessions.at(-1);
  if (last === undefined) return { ...said, date: null, start: null, end: null };
  const clocks = clocksOf(last, zone);
  let date = addDays(clocks.date ?? today, 7);
  while (date <= today) date = addDays(date, 7);
  return { ...said, ...clocks, date };
}
