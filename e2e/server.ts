import { createServer } from "node:net";
import pg from "pg";
import { Linker } from "#kernel/audit/linker.ts";
import { startWorker } from "#kernel/jobs/worker.ts";
import { demoOwner, loadDemo } from "#main/demo.ts";
import { roomWork } from "#main/rooms.ts";
import { buildServer } from "#main/server.ts";
import { signInLink } from "#rooms/practices/door.ts";
import { Members } from "#testing/actors.ts";
import { openTestHouse } from "#testing/house.ts";
import { keepQueueTime, setQueueTime } from "./queue.ts";

/**
 * The product for one journey, in a process of its own: a cloned database, a real SMTP server, web and worker. It is
 * spoken to over the channel of its parent: read the letters, let time pass.
 */
const port = await freePort();
const test = await openTestHouse({ PORT: String(port), TRUSTED_PROXIES: "127.0.0.1" }, { ticking: true });
const app = await buildServer(test.house, { checkReplies: true, shedBeyondMs: 0 });
await app.listen({ port, host: "127.0.0.1" });
const worker = await startWorker(test.house, roomWork, test.database.jobsUrl);
const superuser = new pg.Client({ connectionString: test.database.superuserUrl });
await superuser.connect();
await keepQueueTime(superuser);

process.on("message", async (asked: { id: number; what: string; at?: string }) => {
  const answer = await asks[asked.what]?.(asked.at ?? "");
  process.send?.({ id: asked.id, answer });
});
process.on("disconnect", () => void stop());
process.send?.({ id: 0, answer: `http://localhost:${port}` });

const asks: Record<string, (at: string) => Promise<unknown>> = {
  letters: async () => test.letterBox.received().map(({ to, subject, text, html }) => ({ to, subject, text, html })),
  logged: async () => test.logged,
  demo: () => loadDemo(test.house, app, { onlyWhenEmpty: true, say: () => {} }),
  /** A sign-in link of the demo practice's owner. */
  link: () => signInLink(test.house, demoOwner),
  /** Someone who was invited comes in and says their name; answers which member they are. */
  join: async (who) => {
    const { email, name } = JSON.parse(who) as { email: string; name: string };
    const browser = await new Members(app, test.house, superuser).signIn(email);
    const { body } = await browser.patch("/me", { name });
    return body.member.id;
  },
  /** Someone who was invited before comes in and reads a path; answers the status. */
  look: async (who) => {
    const { email, path } = JSON.parse(who) as { email: string; path: string };
    const browser = await new Members(app, test.house, superuser).signIn(email);
    return (await browser.get(path)).status;
  },
  /** What an intruder who can write the database does to the trail, once it is linked: one entry says something else. */
  tamper: async () => {
    await new Linker(test.house).linkAll();
    const changed = await superuser.query(
      "update audit_events e set action = 'client.untouched' from audit_links l where l.position = 4 and l.practice_id = e.practice_id and l.event_id = e.id",
    );
    return changed.rowCount === 1;
  },
  /** Sets the clock, and what waits for it in the queue with it. */
  pass: async (at) => {
    test.clock.set(at);
    await setQueueTime(superuser, at);
    return true;
  },
};

async function stop(): Promise<void> {
  await app.close();
  await worker.stop();
  await superuser.end();
  await test.close();
  process.exit(0);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: found } = probe.address() as { port: number };
      probe.close(() => resolve(found));
    });
  });
}
