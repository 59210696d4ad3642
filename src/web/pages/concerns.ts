import type { QueryKey } from "@tanstack/react-query";
import type { Concerns } from "#web/live/reading.ts";

/** What the pages have read, by the first word of its key. */
const visits = ["appointments", "appointment", "conflicts", "clients", "availability", "series", "groups"];
const offered = ["services", "locations", "conflicts", "appointments", "availability"];
const hours = ["schedules", "times-off", "availability", "conflicts"];
const record = ["notes", "note", "clients", "appointments", "appointment"];

/** By subject, the word of a kind before its dot: what may be different when something happened to one. */
const read: Readonly<Record<string, readonly string[]>> = {
  appointment: visits,
  group: visits,
  attendance: visits,
  client: ["clients", "appointments", "appointment", "notes", "note", "groups"],
  client_tag: ["client-tags"],
  client_field: ["client-fields", "clients"],
  client_history: ["clients"],
  client_import: ["client-imports"],
  consent: ["clients"],
  consent_text: ["consent-texts", "clients"],
  note: record,
  psychotherapy_note: record,
  psychotherapy_file: ["clients"],
  note_template: ["note-templates", "record-settings"],
  record_settings: ["record-settings", "notes", "note", "clients"],
  attachment: ["clients"],
  body_chart: ["clients", "body-charts"],
  service: offered,
  location: offered,
  schedule: hours,
  time_off: hours,
  busy_times: ["busy-times", "calendar-imports", "availability", "conflicts"],
  member: ["members", "me", "appointments"],
  practice: ["me", "holidays", "retention-rule"],
};

/** Says for each piece of news what is to be read again; rooms keep the names of their keys, this page joins them. */
export const concerns: Concerns = ({ kind }, key) => {
  const [subject = ""] = kind.split(".", 1);
  return (read[subject] ?? []).includes(String(key[0])) && !isOwn(key) && !(isDirectory(key) && subject !== "client");
};

/** Drafts stand among what was read and are nobody else's. */
const isOwn = (key: QueryKey) => key[0] === "clients" && key[1] === "unsaved";

/** Ten thousand names, which only a change of a client can have made old. */
const isDirectory = (key: QueryKey) => key[0] === "clients" && key[1] === "directory";
