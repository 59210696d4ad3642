import { randomBytes } from "node:crypto";
import sharp from "sharp";
import type { Visitor } from "./visitor.ts";

export interface Furnishing {
  readonly notes: number;
  readonly files: number;
  readonly visits: number;
}

let hours = 0;

/** A client with notes, every other one signed, files of some 100 kB, a picture among them, and visits; answers the id. */
export async function newClient(by: Visitor, { notes, files, visits }: Furnishing, lastName = "Vale"): Promise<string> {
  const clientId = await by.made("/clients", { firstName: "Juniper", lastName });
  for (let nth = 0; nth < notes; nth++) {
    const sections = { text: `What was said in session ${nth}, and what it led to.` };
    const { body, etag } = await by.done("POST", "/notes", { clientId, template: "free", sections });
    if (nth % 2 === 0) await by.done("POST", `/notes/${body.id}/sign`, {}, etag);
  }
  for (let nth = 0; nth < files; nth++) await by.made(`/clients/${clientId}/attachments`, await formOf(nth));
  for (let nth = 0; nth < visits; nth++) {
    const startsAt = Temporal.Instant.from("2031-01-01T00:00:00Z").add({ hours: hours++ });
    await by.made("/appointments", {
      clientId,
      startsAt: startsAt.toString(),
      endsAt: startsAt.add({ minutes: 50 }).toString(),
    });
  }
  return clientId;
}

async function formOf(nth: number): Promise<FormData> {
  const form = new FormData();
  if (nth % 4 === 0) form.append("file", new Blob([await picture()], { type: "image/png" }), `drawing-${nth}.png`);
  else form.append("file", new Blob([randomBytes(50_000).toString("hex")], { type: "text/plain" }), `day-${nth}.txt`);
  return form;
}

async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: 160, height: 120, channels: 3 } as const;
  return new Uint8Array(
    await sharp(randomBytes(160 * 120 * 3), { raw })
      .png()
      .toBuffer(),
  );
}

/** A table of so many people, each once. */
export const tableOf = (lines: number): string =>
  [
    "Number,Name,Mail",
    ...Array.from({ length: lines }, (_, nth) => `${nth},Juniper Vale ${nth},j${nth}@example.org`),
  ].join("\n");

/** Sends a file of clients; answers the id of the import, which waits. */
export function sendTable(by: Visitor, content: string): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([content], { type: "text/csv" }), "clients.csv");
  return by.made("/client-imports", form);
}
