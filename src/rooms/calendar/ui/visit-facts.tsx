import { useQuery } from "@tanstack/react-query";
import { CalendarX, Check, TriangleAlert, UserX } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { LucideIcon } from "#web/kit/icon.tsx";
import { Signal } from "#web/kit/signal.tsx";
import type { Appointment } from "../contract.ts";
import { useDesk } from "./desk.tsx";
import { Parts } from "./parts.tsx";
import { visitQuery } from "./queries.ts";
import { VisitPlace } from "./visit-place.tsx";

/** What, where, for how much; the way in, when it is online or at the client's. */
export function VisitWhat({ visit, therapist }: { visit: Appointment; therapist?: string }) {
  const t = useT("calendar");
  const format = useFormat();
  const { offer } = useDesk();
  const service = offer.services.get(visit.serviceId ?? "");
  const place = offer.places.get(visit.locationId ?? "");
  const places = visit.group && t("groupPlaces", { joined: visit.group.joined, capacity: visit.group.capacity });
  const parts = [
    places,
    service?.name === visit.group?.name ? null : service?.name,
    place?.name,
    service?.price && format.money(service.price),
    therapist,
  ];
  return (
    <>
      {parts.some(Boolean) && (
        <p className="small muted">
          <Parts of={parts} />
        </p>
      )}
      <VisitPlace visit={visit} />
    </>
  );
}

/** What became of the visit, where that is not plain: cancelled and why, attended, missed, over another. */
export function VisitState({ visit }: { visit: Appointment }) {
  const t = useT("calendar");
  const { data: detail } = useQuery({
    ...visitQuery(visit.id),
    enabled: visit.status === "cancelled" || visit.overridden,
  });
  if (visit.status === "cancelled")
    return (
      <Said icon={CalendarX}>
        {detail?.cancelReason ? t("cancelledBecause", { reason: detail.cancelReason }) : t("cancelledPlain")}
      </Said>
    );
  if (visit.status === "attended") return <Said icon={Check}>{t("attendedState")}</Said>;
  if (visit.status === "no_show") return <Said icon={UserX}>{t("noShow")}</Said>;
  if (!visit.overridden) return null;
  return (
    <p>
      <Signal kind="wait" icon={TriangleAlert}>
        {t("overOther")}
      </Signal>
    </p>
  );
}

function Said({ icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <p className="visit-said">
      <Signal icon={icon}>{children}</Signal>
    </p>
  );
}
