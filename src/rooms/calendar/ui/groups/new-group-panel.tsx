import { type FormEvent, type KeyboardEvent, Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Select } from "#web/kit/select.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { Group } from "../../groups/contract.ts";
import { offeredAt, offeredBy } from "../../services/rules.ts";
import { type Form, type FormMistake, withService } from "../appointment-form.ts";
import { Therapist } from "../appointment-parts.tsx";
import { AppointmentTimes } from "../appointment-times.tsx";
import { beginning, type Known, useKnown } from "../beginning.ts";
import { useFirstField } from "../first-field.ts";
import type { Offer } from "../offer.ts";
import { fittingFirst, usualPlace } from "../usual.ts";
import { GroupDates } from "./dates/group-dates.tsx";
import { useNewGroup } from "./new-group.ts";
import { NewGroupFields } from "./new-group-fields.tsx";
import "../appointment-panel.css";
import "./groups.css";

interface NewGroupPanelProps {
  isOpen: boolean;
  onClose: () => void;
  onMade: (group: Group) => void;
}

/** A new group beside the list of them. */
export function NewGroupPanel({ isOpen, ...acts }: NewGroupPanelProps) {
  const t = useT("groups");
  return (
    <Panel title={t("new")} isOpen={isOpen} onClose={acts.onClose}>
      <Suspense fallback={<Waiting />}>{isOpen && <Begun {...acts} />}</Suspense>
    </Panel>
  );
}

type Acts = Omit<NewGroupPanelProps, "isOpen">;

function Begun(acts: Acts) {
  const { known, pending } = useKnown();
  return pending ? <Waiting /> : <Fields first={firstForm(known)} offer={known.offer} {...acts} />;
}

const Waiting = () => <Skeleton className="appointment-form" lines={6} title={false} />;

/** With the first service that is for groups, if there is one; a group can do without. */
function firstForm(known: Known): Form {
  const service = groupServices(known.offer).find((one) => one.archivedAt === null && offeredBy(one, known.self));
  const form = beginning({ serviceId: service?.id }, known);
  return service ? form : { ...form, serviceId: null };
}

const groupServices = ({ services }: Offer) => [...services.values()].filter(({ mode }) => mode === "group");

function Fields({ first, offer, onClose, onMade }: Acts & { first: Form; offer: Offer }) {
  const t = useT("groups");
  const c = useT("calendar");
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const service = offer.services.get(form.serviceId ?? "") ?? null;
  const opening = useNewGroup({ wanted: true, service, form, setForm, onMade });
  const element = useFirstField();
  const errorOf = (field: FormMistake) => (tried && form[field] === null ? c("missing", { field }) : undefined);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setTried(true);
    if (!opening.stops && form.therapistId !== null) return opening.send();
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid] button")?.focus(),
    );
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form ref={element} className="appointment-form" onSubmit={submit} onKeyDownCapture={keys} noValidate>
      <WhatAndWhere form={form} setForm={setForm} offer={offer} />
      <NewGroupFields service={service} opening={opening} tried={tried} />
      <AppointmentTimes form={form} setForm={setForm} errorOf={errorOf} />
      <GroupDates inHand={opening.dates} tried={tried} />
      <Therapist form={form} setForm={setForm} error={errorOf("therapistId")} />
      <TextArea
        label={c("notes")}
        optional
        help={c("notesHelp")}
        rows={2}
        maxLength={4000}
        value={form.notes}
        onChange={(notes) => setForm((known) => ({ ...known, notes }))}
      />
      {opening.problem && (
        <p className="field-error" role="alert">
          {opening.problem}
        </p>
      )}
      <footer className="appointment-foot">
        <Button kind="plain" onPress={onClose}>
          {c("close")}
        </Button>
        <Button kind="primary" type="submit" isPending={opening.isPending} keys={["Mod", "Enter"]}>
          {t("create")}
        </Button>
      </footer>
    </form>
  );
}

const none = "none";

type Setting = { form: Form; setForm: (change: (known: Form) => Form) => void; offer: Offer };

/** Which of the services for groups, and where; without a service the group is named and sized by hand. */
function WhatAndWhere({ form, setForm, offer }: Setting) {
  const c = useT("calendar");
  const words = useT("offer");
  const service = offer.services.get(form.serviceId ?? "");
  const services = fittingFirst(groupServices(offer), form.serviceId, (one) =>
    offeredBy(one, form.therapistId) ? null : words("where.notTheirs"),
  );
  const places = fittingFirst(offer.places.values(), form.locationId, ({ id }) =>
    service && !offeredAt(service, id) ? words("where.notOffered") : null,
  );
  const choose = (id: string) =>
    setForm((known) => {
      const chosen = offer.services.get(id) ?? null;
      const place = usualPlace(offer, [], chosen?.id ?? null)?.id ?? known.locationId;
      return withService(known, chosen, place);
    });
  return (
    <>
      <Select
        label={c("service")}
        choices={[...services, { id: none, label: c("noService") }]}
        value={form.serviceId ?? none}
        onChange={choose}
      />
      <Select
        label={c("place")}
        choices={[...places, { id: none, label: c("noPlace") }]}
        value={form.locationId ?? none}
        onChange={(id) => setForm((known) => ({ ...known, locationId: id === none ? null : id }))}
      />
    </>
  );
}
