import { mixed, type Resource, reference } from "#kernel/fhir/resource.ts";
import type { AppointmentStatus } from "../../contract.ts";
import type { Location } from "../../locations/contract.ts";

export interface LocationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: "clinic" | "home" | "online";
  readonly archivedAt: string | null;
  readonly whereabouts?: Partial<Pick<Location, "address" | "link">> | null;
}

export interface ServiceRow {
  readonly id: string;
  readonly name: string;
}

export interface VisitRow {
  readonly id: string;
  readonly clientId: string | null;
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: AppointmentStatus;
  readonly notes?: string | null;
  readonly cancelReason?: string | null;
  readonly createdAt: string;
}

export interface AttendanceRow {
  readonly appointmentId: string;
  readonly state: "attended" | "no_show" | "excused";
}

interface About {
  readonly services: readonly ServiceRow[];
  readonly locations: readonly LocationRow[];
}

/** Turns the id of a visit into that of the encounter which came of it. */
const encounterMark = "00000000-0000-0000-0000-000000000002";
/** v3-ActCode: ambulatory, home health, virtual. */
const classes = { clinic: "AMB", home: "HH", online: "VR" } as const;
const states = { scheduled: "booked", attended: "fulfilled", cancelled: "cancelled", no_show: "noshow" } as const;
const responses = { attended: "accepted", no_show: "accepted", excused: "declined" } as const;

/** Where visits take place: a clinic with its address, an online one with its link. */
export const locationOf = ({ id, name, kind, archivedAt, whereabouts }: LocationRow, practiceId: string): Resource => ({
  resourceType: "Location",
  id,
  status: archivedAt === null ? "active" : "inactive",
  name,
  mode: "instance",
  ...(kind === "clinic" && whereabouts?.address && { address: { text: whereabouts.address } }),
  ...(kind === "online" && whereabouts?.link && { telecom: [{ system: "url", value: whereabouts.link }] }),
  managingOrganization: reference(practiceId),
});

/** The ids under which the encounter that came of a visit may stand: of one's own, or of a session of a group. */
export const encounterIds = (visitId: string, clientId: string): string[] =>
  [visitId, mixed(visitId, clientId)].map(encounterId);

const encounterId = (visitId: string): string => mixed(visitId, encounterMark);

/**
 * A visit as an Appointment and, when the client came, as an Encounter. Of a session of a group it is this client's own: who
 * else came is nobody's in this record.
 */
export function visitResources(
  visit: VisitRow,
  clientId: string,
  about: About,
  attendance?: AttendanceRow["state"],
): Resource[] {
  const own = visit.clientId === null ? { ...visit, id: mixed(visit.id, clientId) } : visit;
  const came = visit.clientId === null ? attendance === "attended" : visit.status === "attended";
  return [
    appointmentOf(own, clientId, about.services, attendance),
    ...(came ? [encounterOf(own, clientId, about)] : []),
  ];
}

function appointmentOf(
  visit: VisitRow,
  clientId: string,
  services: readonly ServiceRow[],
  attendance: AttendanceRow["state"] | undefined,
): Resource {
  const service = services.find(({ id }) => id === visit.serviceId);
  const missed = attendance === "no_show" && visit.status !== "cancelled";
  return {
    resourceType: "Appointment",
    id: visit.id,
    status: missed ? "noshow" : states[visit.status],
    ...(visit.cancelReason && { cancelationReason: { text: visit.cancelReason } }),
    ...(service && { serviceType: [{ text: service.name }] }),
    start: visit.startsAt,
    end: visit.endsAt,
    created: visit.createdAt,
    ...(visit.notes && { comment: visit.notes }),
    participant: [
      { actor: reference(clientId), status: attendance ? responses[attendance] : "accepted" },
      { actor: reference(visit.therapistId), status: "accepted" },
      ...(visit.locationId ? [{ actor: reference(visit.locationId), status: "accepted" }] : []),
    ],
  };
}

function encounterOf(visit: VisitRow, clientId: string, { services, locations }: About): Resource {
  const service = services.find(({ id }) => id === visit.serviceId);
  const kind = locations.find(({ id }) => id === visit.locationId)?.kind ?? "clinic";
  return {
    resourceType: "Encounter",
    id: encounterId(visit.id),
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: classes[kind] },
    ...(service && { serviceType: { text: service.name } }),
    subject: reference(clientId),
    participant: [{ individual: reference(visit.therapistId) }],
    appointment: [reference(visit.id)],
    period: { start: visit.startsAt, end: visit.endsAt },
    ...(visit.locationId && { location: [{ location: reference(visit.locationId) }] }),
  };
}
