export { forgetReminders } from "./reminders/erasing/service.ts";

/** Answers the clients' port `processing`; without a way for mail nothing comes of it. */
export const reminderProcessing = async () => ["reminders"] as const;
