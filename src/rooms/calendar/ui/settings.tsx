import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { Location } from "../locations/contract.ts";
import type { Service } from "../services/contract.ts";
import { locationsQuery, servicesQuery } from "./offer.ts";
import { OfferPage } from "./settings/offer-page.tsx";
import { PlaceForm } from "./settings/place-form.tsx";
import { ServiceForm } from "./settings/service-form.tsx";
import "./settings/settings.css";

/** What the practice offers: a list, and beside it the service that is added or changed. */
export function ServicesSettings() {
  const t = useT("offer");
  const line = useServiceLine();
  const words = {
    title: t("services.title"),
    about: t("services.about"),
    empty: t("services.empty"),
    emptyText: t("services.emptyText"),
    add: t("list.add", { what: "service" }),
    fresh: t("services.new"),
  };
  return (
    <OfferPage
      kind="services"
      words={words}
      query={useQuery(servicesQuery)}
      line={line}
      mark={({ hue }) => <span className={`swatch hue-${hue}`} aria-hidden="true" />}
      form={(props) => <ServiceForm {...props} />}
    />
  );
}

/** Where visits take place: a list, and beside it the place that is added or changed. */
export function LocationsSettings() {
  const t = useT("offer");
  const format = useFormat();
  const line = ({ kind, address, travelMinutes }: Location) => [
    t("places.kind", { kind }),
    address,
    travelMinutes > 0 && t("places.travelLine", { minutes: format.minutes(travelMinutes) }),
  ];
  const words = {
    title: t("places.title"),
    about: t("places.about"),
    empty: t("places.empty"),
    emptyText: t("places.emptyText"),
    add: t("list.add", { what: "place" }),
    fresh: t("places.new"),
  };
  return (
    <OfferPage
      kind="locations"
      words={words}
      query={useQuery(locationsQuery)}
      line={line}
      form={(props) => <PlaceForm {...props} />}
    />
  );
}

/** "50 minutes, €70, €20 deposit, 10 minutes between". */
function useServiceLine() {
  const t = useT("offer");
  const format = useFormat();
  return (service: Service) => {
    const { durationMinutes, price, deposit, mode, capacity, scheduling, approval } = service;
    const pause = service.bufferBeforeMinutes + service.bufferAfterMinutes;
    return [
      format.minutes(durationMinutes),
      price && format.money(price),
      mode === "group" && t("services.groupOf", { count: capacity }),
      deposit && t("services.lineDeposit", { amount: format.money(deposit) }),
      scheduling === "fixed_date" && t("services.lineDates"),
      approval && t("services.lineRequest"),
      pause > 0 && t("services.pauses", { minutes: format.minutes(pause) }),
    ];
  };
}
