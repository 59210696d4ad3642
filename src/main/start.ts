import { parseArgs } from "node:util";
import { refuseHalfRestored } from "#kernel/backup/marker.ts";
import { EnvMistake, readEnv } from "#kernel/env.ts";
import { startWorker } from "#kernel/jobs/worker.ts";
import { openLog } from "#kernel/log/log.ts";
import { clearImportsAtStart, listenForClients } from "#rooms/clients/door.ts";
import { signInLink } from "#rooms/practices/door.ts";
import { demoOwner, loadDemo } from "./demo.ts";
import { giveBackMemory } from "./giving-back.ts";
import { type OpenHouse, openHouse } from "./house.ts";
import { plugPorts, roomWork } from "./rooms.ts";
import { buildServer } from "./server.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm start [-- --role=web|worker|all]`: everything this process is to do, until it is asked to stop. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { role: { type: "string", default: "all" } } });
  const role = values.role;
  if (role !== "web" && role !== "worker" && role !== "all") throw new EnvMistake("--role is web, worker or all.");
  const env = readEnv(process.env);
  const log = openLog(env.logLevel === "info" && process.stdout.isTTY ? "warn" : env.logLevel);
  const opened = await openHouse(env, log, say);
  await mended(opened);
  const parts = await open(opened, role);
  stopOnSignal(parts, opened);
  await greet(opened, role);
}

/** After a restore that was cut short there is half a house, or none: better nothing than that. Of an import nothing stays. */
async function mended(opened: OpenHouse): Promise<void> {
  try {
    refuseHalfRestored(opened.dataDir);
    plugPorts();
    await clearImportsAtStart(opened.house);
  } catch (fault) {
    await opened.close();
    throw fault;
  }
}

type Part = { stop(): Promise<void> };

async function open(opened: OpenHouse, role: "web" | "worker" | "all"): Promise<Part[]> {
  const { house } = opened;
  const parts: Part[] = [await giveBackMemory(), listenForClients(house)];
  try {
    if (role !== "worker") {
      const app = await buildServer(house);
      parts.push({ stop: () => app.close() });
      await loadDemoOnce(opened, app);
      await app.listen({ port: house.env.port, host: house.env.host });
    }
    if (role !== "web") parts.push(await startWorker(house, roomWork, opened.jobsUrl));
    return parts;
  } catch (fault) {
    await stopAll(parts, opened);
    throw fault;
  }
}

async function loadDemoOnce(opened: OpenHouse, app: Parameters<typeof loadDemo>[1]): Promise<void> {
  const { env } = opened.house;
  if (!(env.demo ?? env.local)) return;
  await loadDemo(opened.house, app, { onlyWhenEmpty: true, say });
}

/** What a person at the terminal needs to know. A sign-in link is printed on a local installation only. */
async function greet(opened: OpenHouse, role: string): Promise<void> {
  const { house } = opened;
  const { env } = house;
  if (house.mail.kind === "unset") {
    const sentence = "No mail can be sent: set SMTP_URL. Nobody can sign in without it, and no client is reminded.";
    house.log.warn({ code: "mail_unset" }, sentence);
    process.stderr.write(`\n  ${sentence}\n\n`);
  }
  if (role === "worker") return say("Working the queue. Ctrl-C stops.");
  say(`\n  TherapistOS is at ${env.appUrl.origin}`);
  if (env.local) {
    const link = await signInLink(house, demoOwner);
    if (link) say(`  Sign in to the demo practice, once, within 10 minutes:\n  ${link}`);
    if (house.mail.kind === "outbox") say(`  Letters that would be sent: ${env.appUrl.origin}/mailbox`);
  }
  say("  Ctrl-C stops.\n");
}

function stopOnSignal(parts: Part[], opened: OpenHouse): void {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    stopAll(parts, opened).then(
      () => process.exit(0),
      () => process.exit(1),
    );
    setTimeout(() => process.exit(1), 15_000).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // npm start hands over through a channel: when that end is killed, nobody is left to stop us.
  process.once("disconnect", stop);
  process.channel?.unref();
}

/** First no new requests, then the jobs in hand, then the database. */
async function stopAll(parts: Part[], opened: OpenHouse): Promise<void> {
  for (const part of parts) await part.stop();
  await opened.close();
}

start().catch((fault: NodeJS.ErrnoException) => {
  const taken =
    fault.code === "EADDRINUSE"
      ? `The port is taken by another program: ${fault.message.split(" ").at(-1)}. Give another one, like PORT=3001 npm start.`
      : fault.message;
  process.stderr.write(`\n  ${taken.replaceAll("\n", "\n  ")}\n\n`);
  process.exit(1);
});
