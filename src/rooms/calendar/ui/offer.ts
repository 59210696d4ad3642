import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "#web/client.ts";
import type { Location } from "../locations/contract.ts";
import type { Service } from "../services/contract.ts";
import type { MarginsOf } from "./moving.ts";

/** What the practice offers, archived services too. */
export const servicesQuery = queryOptions({
  queryKey: ["services"],
  staleTime: 60_000,
  queryFn: async (): Promise<Service[]> => {
    const { data } = await api.GET("/services");
    return data?.items ?? [];
  },
});

/** Where visits take place, archived places too. */
export const locationsQuery = queryOptions({
  queryKey: ["locations"],
  staleTime: 60_000,
  queryFn: async (): Promise<Location[]> => {
    const { data } = await api.GET("/locations");
    return data?.items ?? [];
  },
});

/** What the practice offers and where, by id; archived ones too, since old visits have them. */
export interface Offer {
  services: ReadonlyMap<string, Service>;
  places: ReadonlyMap<string, Location>;
  margins: MarginsOf;
}

export function useOffer(): Offer {
  const { data: services = noServices } = useQuery(servicesQuery);
  const { data: places = noPlaces } = useQuery(locationsQuery);
  return useMemo(() => {
    const byService = new Map(services.map((service) => [service.id, service]));
    const byPlace = new Map(places.map((place) => [place.id, place]));
    return { services: byService, places: byPlace, margins: marginsIn(byService, byPlace) };
  }, [services, places]);
}

const noServices: readonly Service[] = [];
const noPlaces: readonly Location[] = [];

function marginsIn(services: ReadonlyMap<string, Service>, places: ReadonlyMap<string, Location>): MarginsOf {
  return ({ serviceId, locationId }) => {
    const service = services.get(serviceId ?? "");
    return {
      bufferBeforeMinutes: service?.bufferBeforeMinutes ?? 0,
      bufferAfterMinutes: service?.bufferAfterMinutes ?? 0,
      travelMinutes: places.get(locationId ?? "")?.travelMinutes ?? 0,
    };
  };
}
