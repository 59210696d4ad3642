import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ClientPicker } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { mayBookFor } from "../policy.ts";
import { type Form, type FormMistake, mistakesIn, timesOf, withService } from "./appointment-form.ts";
import { Overlap } from "./appointment-overlap.tsx";
import { AppointmentTimes } from "./appointment-times.tsx";
import { useOffer, usualPlace } from "./offer.ts";
import { useTherapists } from "./queries.ts";
import { useSave } from "./save.ts";
import { clientName } from "./words.ts";

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
  const { practice } = useMe();
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const [overlaps, setOverlaps] = useState(false);
  const mistakes = tried ? mistakesIn(form) : [];
  const element = useFirstField();
  const save = useSave({ before, zone: practice.timeZone, onDone, onClose });
  const errorOf = (field: FormMistake) =>
    save.issue(field) ?? (mistakes.includes(field) ? t("missing", { field }) : undefined);
  const missesReason = overlaps && form.reason.trim() === "";

  const send = () => {
    setTried(true);
    const times = timesOf(form, practice.timeZone);
    if (mistakesIn(form).length === 0 && times !== null && !missesReason) return save.send(form, times);
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
    <form ref={element} className="appointment-form" onSubmit={submit} onKeyDown={keys} noValidate>
      {before ? (
        <p className="name">
          <BareLink to="/clients/$clientId" params={{ clientId: before.clientId }}>
            <bdi>{clientName(before)}</bdi>
          </BareLink>
        </p>
      ) : (
        <Whom form={form} setForm={setForm} error={errorOf("clientId")} />
      )}
      <What form={form} setForm={setForm} visits={visits} />
      <AppointmentTimes form={form} setForm={setForm} errorOf={errorOf} />
      <Therapist form={form} setForm={setForm} error={errorOf("therapistId")} />
      <Overlap
        form={form}
        except={before?.id}
        missing={tried && missesReason}
        onReason={(reason) => setForm((known) => ({ ...known, reason }))}
        onFound={setOverlaps}
      />
      <TextArea
        label={t("notes")}
        optional
        help={t("notesHelp")}
        rows={2}
        maxLength={4000}
        value={form.notes}
        onChange={(notes) => setForm((known) => ({ ...known, notes }))}
      />
      {save.problem && (
        <p className="field-error" role="alert">
          {save.problem}
        </p>
      )}
      <footer className="appointment-foot">
        <Button kind="plain" onPress={onClose}>
          {t("close")}
        </Button>
        <Button kind="primary" type="submit" isPending={save.isPending} keys={["Mod", "Enter"]}>
          {before ? t("save") : t("book")}
        </Button>
      </footer>
    </form>
  );
}

type Part = { form: Form; setForm: (change: (known: Form) => Form) => void };

function Whom({ form, setForm, error }: Part & { error?: string }) {
  const t = useT("calendar");
  return (
    <ClientPicker
      label={t("client")}
      value={form.clientId}
      onChange={(clientId) => setForm((known) => ({ ...known, clientId }))}
      error={error}
    />
  );
}

const none = "none";

function What({ form, setForm, visits }: Part & { visits: readonly Appointment[] }) {
  const t = useT("calendar");
  const offer = useOffer();
  const { services, places } = offer;
  const open = <T extends { id: string; name: string; archivedAt: string | null }>(
    all: Iterable<T>,
    chosen: string | null,
  ) =>
    [...all]
      .filter(({ id, archivedAt }) => archivedAt === null || id === chosen)
      .map(({ id, name }) => ({ id, label: name }));
  const chooseService = (id: string) =>
    setForm((known) => {
      const service = services.get(id) ?? null;
      const usual = usualPlace(offer, visits, service?.id ?? null)?.id ?? known.locationId;
      return withService(known, service, usual);
    });
  return (
    <>
      <Select
        label={t("service")}
        choices={[...open(services.values(), form.serviceId), { id: none, label: t("noService") }]}
        value={form.serviceId ?? none}
        onChange={chooseService}
      />
      <Select
        label={t("place")}
        choices={[...open(places.values(), form.locationId), { id: none, label: t("noPlace") }]}
        value={form.locationId ?? none}
        onChange={(id) => setForm((known) => ({ ...known, locationId: id === none ? null : id }))}
      />
    </>
  );
}

/** Whose visit it is, where the member may book for more than one. */
function Therapist({ form, setForm, error }: Part & { error?: string }) {
  const t = useT("calendar");
  const { member } = useMe();
  const therapists = useTherapists().filter(({ id }) => mayBookFor({ role: member.role, memberId: member.id }, id));
  if (therapists.length < 2) return null;
  return (
    <Select
      label={t("therapist")}
      choices={therapists.map(({ id, name }) => ({ id, label: name }))}
      value={form.therapistId}
      onChange={(therapistId) => setForm((known) => ({ ...known, therapistId }))}
      error={error}
    />
  );
}

/** The form's element; its first field gets the focus, after the panel has given it to its title. */
function useFirstField() {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("input, button")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return element;
}
