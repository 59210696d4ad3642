import type { JsonBody, Member, Reply } from "./actors.ts";
import type { World } from "./world.ts";

/** Sends a file of clients as a browser does. */
export function sendTable(
  by: Member,
  content: string | Buffer,
  headers: Record<string, string> = {},
  name = "clients.csv",
): Promise<Reply> {
  const boundary = "a-table";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return by.post("/client-imports", body, { "content-type": `multipart/form-data; boundary=${boundary}`, ...headers });
}

/** An import that was sent, read as said, started and worked off. */
export async function startedImport(
  world: World,
  by: Member,
  content: string | Buffer,
  choices: Record<string, unknown> = {},
): Promise<JsonBody> {
  const { body: waiting, status } = await sendTable(by, content);
  if (status !== 201) throw new Error(`/client-imports answered ${status}: ${JSON.stringify(waiting)}`);
  const path = `/client-imports/${waiting.id}`;
  if (Object.keys(choices).length > 0) await by.patch(path, choices);
  const begun = await by.post(`${path}/start`);
  if (begun.status !== 200) throw new Error(`${path}/start answered ${begun.status}: ${JSON.stringify(begun.body)}`);
  await world.runJobs();
  return (await by.get(path)).body;
}
