import { ClientPicker } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { mayBookFor } from "../policy.ts";
import { offeredAt, offeredBy } from "../services/rules.ts";
import { type Form, withService } from "./appointment-form.ts";
import { useOffer } from "./offer.ts";
import { useTherapists } from "./queries.ts";
import { fittingFirst, usualPlace } from "./usual.ts";

/** The form and how a part changes it. */
type Part = { form: Form; setForm: (change: (known: Form) => Form) => void };

/** For whom: found by any part of the name, or added on the spot. */
export function Whom({ form, setForm, error }: Part & { error?: string }) {
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

/** Which service and where; the service sets how long it takes and, mostly, where. */
export function What({ form, setForm, visits }: Part & { visits: readonly Appointment[] }) {
  const t = useT("calendar");
  const words = useT("offer");
  const offer = useOffer();
  const { services, places } = offer;
  const service = services.get(form.serviceId ?? "");
  const elsewhere = words("where.notOffered");
  const servicesToChoose = fittingFirst(services.values(), form.serviceId, (one) =>
    offeredBy(one, form.therapistId) ? null : words("where.notTheirs"),
  );
  const placesToChoose = fittingFirst(places.values(), form.locationId, ({ id }) =>
    service && !offeredAt(service, id) ? elsewhere : null,
  );
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
        choices={[...servicesToChoose, { id: none, label: t("noService") }]}
        value={form.serviceId ?? none}
        onChange={chooseService}
      />
      <Select
        label={t("place")}
        choices={[...placesToChoose, { id: none, label: t("noPlace") }]}
        value={form.locationId ?? none}
        onChange={(id) => setForm((known) => ({ ...known, locationId: id === none ? null : id }))}
      />
    </>
  );
}

/** Whose visit it is, where the member may book for more than one. */
export function Therapist({ form, setForm, error }: Part & { error?: string }) {
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
