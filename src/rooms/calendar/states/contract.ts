import { z } from "zod";
import { byId, endpoint, words } from "#kernel/http/contract.ts";
import {
  appointmentDetailShape,
  clientArchived,
  exampleDetail,
  groupCancelled,
  notify,
  notPossible,
  oneAppointment,
  override,
  sessionsOverlap,
  slotTaken,
} from "../contract.ts";

export const cancelAppointment = endpoint({
  method: "POST",
  path: "/appointments/{id}/cancel",
  summary: "Cancels an appointment and frees its time.",
  params: byId,
  body: z.object({ reason: words(500).meta({ sealed: true }).optional(), notify: notify.optional() }).nullish(),
  reply: appointmentDetailShape,
  refusals: { not_possible: notPossible },
  audit: { action: "appointment.cancel", subject: "appointment" },
  ifMatch: "optional",
  resource: oneAppointment,
  example: { ...exampleDetail, status: "cancelled", cancelledAt: "2026-05-11T07:30:00Z", cancelReason: "Travelling" },
});

export const attendAppointment = endpoint({
  method: "POST",
  path: "/appointments/{id}/attend",
  summary: "Says that the client came.",
  params: byId,
  reply: appointmentDetailShape,
  refusals: { not_possible: notPossible },
  audit: { action: "appointment.attend", subject: "appointment" },
  ifMatch: "optional",
  resource: oneAppointment,
  example: { ...exampleDetail, status: "attended" },
});

export const missAppointment = endpoint({
  method: "POST",
  path: "/appointments/{id}/no-show",
  summary: "Says that the client did not come.",
  params: byId,
  reply: appointmentDetailShape,
  refusals: { not_possible: notPossible },
  audit: { action: "appointment.no_show", subject: "appointment" },
  ifMatch: "optional",
  resource: oneAppointment,
  example: { ...exampleDetail, status: "no_show" },
});

export const restoreAppointment = endpoint({
  method: "POST",
  path: "/appointments/{id}/restore",
  summary: "Makes a cancelled, attended or missed appointment a scheduled one again; its time is checked anew.",
  params: byId,
  body: z.object({ override: override.optional(), notify: notify.optional() }).nullish(),
  reply: appointmentDetailShape,
  refusals: {
    slot_taken: slotTaken,
    not_possible: notPossible,
    client_archived: clientArchived,
    group_cancelled: groupCancelled,
    sessions_overlap: sessionsOverlap,
  },
  audit: { action: "appointment.restore", subject: "appointment" },
  ifMatch: "optional",
  resource: oneAppointment,
  example: exampleDetail,
});
