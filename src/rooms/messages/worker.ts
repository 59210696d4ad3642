import type { RoomWork } from "#kernel/jobs/job.ts";
import { followVisits } from "./reminders/merging/service.ts";
import { planBroughtReminders, planGroupReminders, planReminders, sendReminder } from "./reminders/service.ts";

export const work: RoomWork = {
  jobs: [
    {
      task: "send_reminder",
      outward: true,
      run: (house, practiceId, payload, attempt) =>
        sendReminder(
          house,
          practiceId,
          { appointmentId: String(payload.appointmentId), clientId: String(payload.clientId) },
          attempt.last,
        ),
    },
  ],
  subscribers: [
    {
      name: "reminders",
      kinds: [
        "appointment.booked",
        "appointment.moved",
        "appointment.cancelled",
        "appointment.restored",
        "appointment.attended",
        "appointment.no_show",
      ],
      on: (tx, event) => planReminders(tx, event.subjectId),
    },
    {
      name: "brought_reminders",
      kinds: ["appointment.brought"],
      on: (tx, event) => planBroughtReminders(tx, event.subjectId, Temporal.Instant.from(event.at)),
    },
    {
      name: "group_reminders",
      kinds: ["group.joined", "group.left"],
      on: (tx, event) => planGroupReminders(tx, event.subjectId, String(event.payload.clientId)),
    },
    {
      name: "merged_reminders",
      kinds: ["client.merged"],
      on: (tx, event) => followVisits(tx, String(event.payload.formerId), event.subjectId),
    },
    {
      name: "unmerged_reminders",
      kinds: ["client.unmerged"],
      on: (tx, event) => followVisits(tx, String(event.payload.intoId), event.subjectId),
    },
  ],
};
