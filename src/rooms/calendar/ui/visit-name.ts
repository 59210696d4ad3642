import { useCallback } from "react";
import { useShownName } from "#web/shell/discreet.ts";
import type { Appointment } from "../contract.ts";

type Named = Pick<Appointment, "client" | "group">;

/** How a visit is called at this moment: while someone is looking, by the initials of who comes. */
export function useVisitName(): (visit: Named) => string {
  const shownName = useShownName();
  return useCallback((visit) => (visit.client === null ? visitName(visit) : shownName(visitName(visit))), [shownName]);
}

/** "Juniper Vale"; some people have one name. A session bears its group's. */
function visitName({ client, group }: Named): string {
  return client === null ? (group?.name ?? "") : `${client.firstName} ${client.lastName}`.trim();
}
