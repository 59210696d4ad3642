import { type Copied, type CopiedRow, rowsAs } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emitAll } from "#kernel/events/emit.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import type { CopyAround, ExportPart } from "#rooms/clients/ports.ts";
import { visitEntries } from "./entries/service.ts";
import {
  type AttendanceRow,
  type LocationRow,
  locationOf,
  type ServiceRow,
  type VisitRow,
  visitResources,
} from "./resources/rules.ts";
import { clientTables, idsToCome, practiceTables } from "./store.ts";

/** The calendar's answer to the clients' port `ExportPart`. */
export const calendarExport: ExportPart = {
  room: "calendar",
  practice: practiceTables,
  client: clientTables,
  about: ({ services = [], locations = [], groups = [] }) => ({
    services: only(services, ["id", "name"]),
    locations: only(locations, ["id", "name", "kind"]),
    groups: only(groups, ["id", "name"]),
  }),
  entries: visitEntries,
  shelf: (practiceId, practice) =>
    rowsAs<LocationRow>(practice, "locations").map((location) => locationOf(location, practiceId)),
  resources: visitsOf,
  brought: tellOfComing,
};

const toldAtOnce = 500;

/** Of every visit to come: rooms to the right may have something to do before it. */
async function tellOfComing(tx: PracticeTx): Promise<void> {
  const ids = await idsToCome(tx);
  for (let at = 0; at < ids.length; at += toldAtOnce)
    await emitAll(
      tx,
      ids.slice(at, at + toldAtOnce).map((subjectId) => ({ kind: "appointment.brought", subjectId })),
    );
}

function visitsOf(rows: Copied, clientId: string, { practice }: CopyAround): Resource[] {
  const about = {
    services: rowsAs<ServiceRow>(practice.calendar, "services"),
    locations: rowsAs<LocationRow>(practice.calendar, "locations"),
  };
  const came = new Map(
    rowsAs<AttendanceRow>(rows, "attendances").map(({ appointmentId, state }) => [appointmentId, state]),
  );
  return [
    ...rowsAs<VisitRow>(rows, "appointments").flatMap((visit) => visitResources(visit, clientId, about)),
    ...rowsAs<VisitRow>(rows, "sessions").flatMap((visit) =>
      visitResources(visit, clientId, about, came.get(visit.id)),
    ),
  ];
}

const only = (rows: readonly CopiedRow[], columns: readonly string[]): CopiedRow[] =>
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
