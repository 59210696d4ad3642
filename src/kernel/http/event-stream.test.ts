import { get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, expect, test } from "vitest";
import { type EventStream, keepStreams, openEventStream } from "./event-stream.ts";

const apps: FastifyInstance[] = [];
afterAll(() => Promise.all(apps.map((app) => app.close())));

test("a reader who does not read is dropped, and what they left unread is not kept for them", async () => {
  const { url, opened, app } = await serving();
  const reader = await reading(url);
  reader.answer.pause();
  const stream = await opened;
  let sent = 0;
  for (; sent < 200_000 && !stream.destroyed; sent++) {
    stream.send({ id: "0", data: "x".repeat(200) });
    if (sent % 100 === 0) await wait(0);
  }
  expect(stream.destroyed).toBe(true);
  expect(sent).toBeGreaterThan(300);
  expect(stream.readableLength).toBeLessThan(70_000);
  await wait(10);
  expect(app.streams.count).toBe(0);
});

test("a reader who has not caught up between two signs of life is dropped", async () => {
  const { url, opened } = await serving();
  const reader = await reading(url);
  reader.answer.pause();
  const stream = await opened;
  while (stream.readableLength < 1_000) {
    stream.send({ data: "x".repeat(1_000) });
    await wait(0);
  }
  stream.beat({ data: "1" });
  expect(stream.destroyed).toBe(false);
  stream.beat({ data: "1" });
  expect(stream.destroyed).toBe(true);
});

test("a reader who goes away leaves nothing behind", async () => {
  const { url, opened, app } = await serving();
  const reader = await reading(url);
  const stream = await opened;
  expect(app.streams.count).toBe(1);
  reader.answer.destroy();
  while (!stream.destroyed) await wait(5);
  expect(app.streams.count).toBe(0);
  stream.send({ data: "to nobody" });
});

test("a server closes without waiting for those who read, nor for those who do not", async () => {
  const { url, opened, app } = await serving();
  const [reads, sleeps] = [await reading(url), await reading(url)];
  sleeps.answer.pause();
  await opened;
  const ended = new Promise((resolve) => reads.answer.once("end", resolve));
  reads.answer.resume();
  const startedAt = performance.now();
  await app.close();
  await ended;
  expect(performance.now() - startedAt).toBeLessThan(1_500);
});

async function serving() {
  const app = Fastify({ forceCloseConnections: "idle" });
  apps.push(app);
  keepStreams(app);
  const { promise: opened, resolve } = Promise.withResolvers<EventStream>();
  app.get("/", async (_request, reply) => {
    const stream = openEventStream(reply);
    resolve(stream);
    return reply.send(stream);
  });
  return { app, opened, url: await app.listen({ port: 0, host: "127.0.0.1" }) };
}

function reading(url: string): Promise<{ answer: import("node:http").IncomingMessage }> {
  return new Promise((resolve) => {
    const asked = get(url, (answer) => {
      answer.on("error", () => {});
      resolve({ answer });
    });
    asked.on("error", () => {});
  });
}
