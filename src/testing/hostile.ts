import { randomUUID } from "node:crypto";
import type { Endpoint } from "#kernel/http/contract.ts";
import type { Route } from "#kernel/http/guard.ts";
import type { Member } from "./actors.ts";
import { sampleOf } from "./samples.ts";
import { sendTable } from "./tables.ts";
import type { World } from "./world.ts";

/** A path of this endpoint with every parameter filled in: an id of the practice at hand, or of another. */
export const pathWith = (endpoint: Endpoint, id: string): string => endpoint.path.replace(/\{\w+\}/g, id);

export const nameOf = ({ endpoint }: Route): string => `${endpoint.method} ${endpoint.path}`;

/** What a client of good will sends: a body the contract takes, and a version where one is asked for. */
export function requestOf(
  { endpoint }: Route,
  id: string,
): { body: unknown; headers: Record<string, string>; query: string } {
  const headers: Record<string, string> = endpoint.ifMatch === "none" ? {} : { "if-match": '"1"' };
  const asked = sampleOf(endpoint.query, id) as Record<string, unknown>;
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  if (endpoint.method === "GET") return { body: undefined, headers, query };
  if (endpoint.carries === "multipart") return { ...multipart(), query };
  if (endpoint.carries === "octets")
    return { body: Buffer.from("bytes"), headers: { ...headers, "content-type": "application/octet-stream" }, query };
  return { body: endpoint.body.type === "undefined" ? undefined : sampleOf(endpoint.body, id), headers, query };
}

function multipart() {
  const boundary = "hostile-boundary";
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 x\r\n--${boundary}--\r\n`;
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}

/** One record of each kind in the practice of `member`, by the first segment of the paths that name it. */
export async function recordsOf(member: Member): Promise<Record<string, string>> {
  const made = async (path: string, body: unknown, headers = {}) => {
    const reply = await member.post(path, body, headers);
    if (reply.status !== 201) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    return reply.body.id as string;
  };
  const clients = await made("/clients", { firstName: "Juniper", lastName: "Vale" });
  const services = await made("/services", { name: "Individual", durationMinutes: 50 });
  const locations = await made("/locations", { name: "Room 2", kind: "clinic" });
  const times = { startsAt: "2031-02-03T09:00:00Z", endsAt: "2031-02-03T09:50:00Z" };
  const appointments = await made("/appointments", {
    clientId: clients,
    serviceId: services,
    locationId: locations,
    ...times,
  });
  const sessions = [{ startsAt: "2031-02-04T09:00:00Z", endsAt: "2031-02-04T10:30:00Z" }];
  const groups = await made("/groups", { name: "Circle", capacity: 8, sessions });
  const series = await made("/appointment-series", {
    clientId: clients,
    startsAt: "2031-02-05T09:00:00Z",
    endsAt: "2031-02-05T09:50:00Z",
    rule: "FREQ=WEEKLY;COUNT=2",
  });
  const notes = await made("/notes", { clientId: clients, sections: { plan: "Ask about the nights, first." } });
  const templates = await made("/note-templates", { name: "First conversation", sections: [{ title: "Agreed" }] });
  const charts = await made("/body-charts", { clientId: clients, noteId: notes });
  const snippets = await made("/snippets", { name: "Risk asked", text: "Asked about the nights." });
  const { body, headers } = multipartPicture();
  const octets = { "content-type": "application/octet-stream" };
  const pictured = await member.request("PUT", `/clients/${clients}/photo`, pixel, octets);
  if (pictured.status !== 200) throw new Error(`A picture was answered ${pictured.status}.`);
  const wordings = { en: { title: "Treatment", body: "I agree to be treated." } };
  const texts = await made("/consent-texts", { purpose: "treatment", wordings });
  const typed = { how: "typed", signer: "Juniper Vale", textId: texts, wordingVersion: 1, language: "en" };
  const consents = await made(`/clients/${clients}/consents`, typed);
  const fields = await made("/client-fields", { kind: "text", name: "Insurer" });
  const asked = { tags: ["evenings"], order: "last" };
  const views = await made("/client-views", { name: "Long away", asked, columns: ["phone"] });
  await made(`/clients/${clients}/related-people`, { name: "Sage Vale", roles: ["parent"] });
  const diagnosis = await made("/client-fields", { kind: "text", name: "Diagnosed elsewhere", clinical: true });
  const custom = { [diagnosis]: "Light sleep" };
  await member.patch(`/clients/${clients}/history`, { medical: "Asthma since childhood.", custom });
  const attachments = await made(`/clients/${clients}/attachments`, body, headers);
  const uploads = await made(`/clients/${clients}/uploads`, { name: "letter.pdf", bytes: 1_000 });
  const schedules = await made("/schedules", {
    name: "Mornings",
    weekly: [{ weekday: 1, from: "09:00", to: "13:00" }],
  });
  const off = await made("/times-off", { startsOn: "2031-08-04", endsOn: "2031-08-15" });
  const feeds = await made("/calendar-feeds", { name: "Phone" });
  const { body: events, headers: form } = multipartCalendar();
  const imports = await made("/calendar-imports", events, form);
  const table = await sendTable(member, "Name,Mail\nRowan Ash,rowan@example.org");
  if (table.status !== 201) throw new Error(`/client-imports answered ${table.status}.`);
  const device = randomUUID();
  const key = await member.post("/draft-keys", { device });
  if (key.status !== 200) throw new Error(`/draft-keys answered ${key.status}.`);
  const members = member.memberId;
  const practices = member.practiceId;
  return {
    clients,
    services,
    locations,
    appointments,
    groups,
    "appointment-series": series,
    notes,
    "note-templates": templates,
    "body-charts": charts,
    snippets,
    "client-fields": fields,
    "client-imports": table.body.id,
    "client-views": views,
    "consent-texts": texts,
    consents,
    attachments,
    uploads,
    schedules,
    "times-off": off,
    "calendar-feeds": feeds,
    "calendar-imports": imports,
    "draft-keys": device,
    members,
    practices,
  };
}

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function multipartPicture() {
  const boundary = "hostile-picture";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="letter.png"\r\nContent-Type: image/png\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), pixel, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}

function multipartCalendar() {
  const event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20310203T090000Z\r\nDURATION:PT1H\r\nSUMMARY:Choir\r\nEND:VEVENT";
  const body = `--hostile-calendar\r\nContent-Disposition: form-data; name="file"; filename="a.ics"\r\n\r\nBEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n\r\n--hostile-calendar--\r\n`;
  return { body, headers: { "content-type": "multipart/form-data; boundary=hostile-calendar" } };
}

/** Every row of every tenant table of a practice, as one text: what a refused request must leave as it was. */
export async function stateOf(world: World, practiceId: string): Promise<string> {
  const { rows } = await world.superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and c.relname !~ '^audit_'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id') order by 1`,
  );
  const states: string[] = [];
  for (const { name } of rows) {
    const found = await world.superuser.query(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t where practice_id = $1`,
      [practiceId],
    );
    states.push(`${name} ${found.rows[0].sum}`);
  }
  return states.join("\n");
}
