import type { ReactNode } from "react";
import { BareLink } from "#web/kit/link.tsx";
import type { Appointment } from "../contract.ts";
import { useVisitName } from "./visit-name.ts";

interface WhoseProps {
  visit: Appointment;
  className?: string;
  children?: ReactNode;
}

/** Whose visit it is: the client's name, leading to their page, or the group's, leading to its panel in the calendar. */
export function Whose({ visit, className, children }: WhoseProps) {
  const name = useVisitName();
  const said = children ?? <bdi>{name(visit)}</bdi>;
  if (visit.clientId !== null)
    return (
      <BareLink className={className} to="/clients/$clientId" params={{ clientId: visit.clientId }}>
        {said}
      </BareLink>
    );
  return (
    <BareLink className={className} to="/calendar" search={{ group: visit.group?.id }}>
      {said}
    </BareLink>
  );
}
