import { lazy, Suspense } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import type { AppointmentPanelProps } from "./appointment-panel.tsx";

export type { Draft } from "./appointment-panel.tsx";
export { rangeOf } from "./days.ts";
export { useNow } from "./now.ts";
export { type Offer, useOffer } from "./offer.ts";
export { Parts } from "./parts.tsx";
export { visitsQuery } from "./visits.ts";
export { Whose } from "./whose.tsx";

const loadPanel = withWords(() => import("./appointment-panel.tsx"), "calendar", "clients");
const Panel = lazy(async () => ({ default: (await loadPanel()).AppointmentPanel }));

/**
 * The panel that books an appointment, for pages of other rooms: inside `Beside`, after the page.
 * `draft` null keeps it closed; `{ clientId }` books for someone, `{ visit }` changes a visit. It is fetched when first opened.
 */
export function BookAppointment(props: AppointmentPanelProps) {
  if (props.draft === null) return null;
  return (
    <Suspense>
      <Panel {...props} />
    </Suspense>
  );
}
