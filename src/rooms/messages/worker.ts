import type { RoomWork } from "#kernel/jobs/job.ts";
import { planReminder, sendReminder } from "./reminders/service.ts";

export const work: RoomWork = {
  jobs: [
    {
      task: "send_reminder",
      run: (house, practiceId, payload, attempt) =>
        sendReminder(house, practiceId, String(payload.appointmentId), attempt.last),
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
      on: (tx, event) => planReminder(tx, event.subjectId),
    },
  ],
};
