import { createContext, useContext } from "react";
import type { Appointment } from "../contract.ts";
import type { Offer } from "./offer.ts";
import type { Words } from "./words.ts";

/** What every part of the calendar needs to know. */
export interface Desk {
  zone: string;
  now: Temporal.Instant;
  today: string;
  offer: Offer;
  words: Words;
  /** A therapist by their id. */
  nameOf: (therapistId: string) => string | undefined;
  /** The name of the therapist of a visit or of busy time, where more than one is in view. */
  therapistOf: (one: Pick<Appointment, "therapistId">) => string | undefined;
  /** Whether the member may move this visit: a cancelled one stays, and a therapist keeps their own calendar only. */
  mayMove: (visit: Appointment) => boolean;
  mayBookFor: (therapistId: string) => boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk outside of the calendar");
  return desk;
}
