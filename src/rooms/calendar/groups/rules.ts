/** Whether someone of a group came to a session. */
export type Attendance = "attended" | "no_show" | "excused";
