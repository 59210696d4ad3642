import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api, idempotencyKey } from "#web/client.ts";

export const kinds = ["clinic", "home", "online"] as const;
export type Kind = (typeof kinds)[number];

/** What the last step asks; `price` in whole units, not a number while there is none. */
export interface PlaceDraft {
  kind: Kind;
  placeName: string;
  address: string;
  serviceName: string;
  durationMinutes: number;
  price: number;
}

/** Adds what has a name. The keys let a second try repeat what had already arrived without doing it twice. */
export function useAddPlaceAndService(currency: string, onDone: () => Promise<void>) {
  const keys = useRef({ location: idempotencyKey(), service: idempotencyKey() });
  return useMutation({
    mutationFn: async (draft: PlaceDraft) => {
      const { location, service } = firstOf(draft, currency);
      const header = (key: string) => ({ "Idempotency-Key": key });
      if (location.name !== "")
        await api.POST("/locations", { body: location, headers: header(keys.current.location) });
      if (service.name !== "") await api.POST("/services", { body: service, headers: header(keys.current.service) });
      await onDone();
    },
  });
}

interface First {
  location: { name: string; kind: Kind; address: string | null };
  service: { name: string; durationMinutes: number; price: { amount: number; currency: string } | null };
}

function firstOf(draft: PlaceDraft, currency: string): First {
  const { kind, address, durationMinutes, price } = draft;
  return {
    location: { name: draft.placeName.trim(), kind, address: kind === "clinic" ? address.trim() || null : null },
    service: {
      name: draft.serviceName.trim(),
      durationMinutes: Number.isNaN(durationMinutes) ? 50 : durationMinutes,
      price: moneyOf(price, currency),
    },
  };
}

/** In minor units: cents, agorot. */
function moneyOf(price: number, currency: string): First["service"]["price"] {
  if (Number.isNaN(price)) return null;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return { amount: Math.round(price * 10 ** maximumFractionDigits), currency };
}
