import { createPractice, practiceIds } from "#rooms/practices/door.ts";
import { ownerOf } from "./data.ts";
import { openBench } from "./place.ts";
import { startServer } from "./servers.ts";
import { signInAll } from "./sessions.ts";

/** A new client of a practice of one, at a server in a process of its own. */
export interface Desk {
  readonly clientId: string;
  readonly port: number;
  readonly cookies: Map<string, string>;
  ask(method: string, path: string, body?: RequestInit["body"], headers?: Record<string, string>): Promise<Response>;
  memoryMb(): number;
  peakMb(): number;
  close(): Promise<void>;
}

export async function openDesk(port: number): Promise<Desk> {
  const { opened, env } = await openBench("files");
  const settings = { name: "The Bench", timeZone: "Europe/Madrid", locale: "en", currency: "EUR" } as const;
  if ((await practiceIds(opened.house)).length === 0)
    await createPractice(opened.house, { email: ownerOf(0), userName: "Bench", ...settings });
  const server = await startServer(["src/main/start.ts", "--role=all"], port, "/readyz", {
    ...env,
    FILES_QUOTA_GB: "200",
  });
  const [cookies = new Map<string, string>()] = await signInAll(opened, port, 1);
  const ask: Desk["ask"] = async (method, path, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const init = { method, body, headers: { cookie, ...headers } };
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, init);
    for (const text of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (text.split(";", 1)[0] as string).split(/=(.*)/s);
      cookies.set(name, value);
    }
    return answer;
  };
  const json = { "content-type": "application/json" };
  const made = await ask("POST", "/clients", JSON.stringify({ firstName: "Juniper", lastName: "Vale" }), json);
  const { id: clientId } = (await made.json()) as { id: string };
  const close = async () => {
    await server.stop();
    await opened.close();
  };
  return { clientId, port, cookies, ask, memoryMb: server.memoryMb, peakMb: server.peakMb, close };
}
