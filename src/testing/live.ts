import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { afterAll, expect } from "vitest";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import { buildServer } from "#main/server.ts";
import type { Browser, Member, Reply } from "./actors.ts";
import { pdfOf } from "./files.ts";
import { Reader } from "./stream.ts";
import type { World } from "./world.ts";

/** Two processes' worth of server on one database: the world's own answers the requests, the second keeps the streams. */
export class Line {
  readonly world: World;
  /** The second one's. */
  readonly house: House;
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  url = "";
  otherUrl = "";
  readonly #readers: Reader[] = [];
  readonly #clients = new Map<string, string>();
  #hours = 0;

  constructor(world: World, house: House, app: FastifyInstance) {
    this.world = world;
    this.house = house;
    this.app = app;
    this.pool = house.db.pool;
  }

  static async open(world: World): Promise<Line> {
    const pool = openPool(world.test.database.appUrl, { max: 8, name: "second" });
    const house: House = { ...world.house, db: new Database(pool, new Vault(world.house.keys), world.clock) };
    const app = await buildServer(house, { checkReplies: true, shedBeyondMs: 0 });
    const line = new Line(world, house, app);
    line.url = await Line.listen(app);
    line.otherUrl = await Line.listen(world.app);
    afterAll(async () => {
      for (const reader of line.#readers) reader.cut();
      await app.close();
      await pool.end();
    });
    return line;
  }

  /** The address of its streams. */
  private static async listen(app: FastifyInstance): Promise<string> {
    return `${await app.listen({ port: 0, host: "127.0.0.1" })}/api/v1/live`;
  }

  /** One more process on the same database. */
  async another(): Promise<{ app: FastifyInstance; url: string }> {
    const app = await buildServer({ ...this.house }, { shedBeyondMs: 0 });
    return { app, url: await Line.listen(app) };
  }

  async open(who: Browser | undefined, { place, url = this.url }: { place?: string; url?: string } = {}) {
    const reader = await Reader.open(url, who?.cookies ?? new Map(), place);
    this.#readers.push(reader);
    return reader;
  }

  /** A visit at a time of its own; answers its id. */
  async book(member: Member): Promise<string> {
    const startsAt = Temporal.Instant.from("2031-02-03T09:00:00Z").add({ hours: this.#hours++ });
    const times = { startsAt: startsAt.toString(), endsAt: startsAt.add({ minutes: 50 }).toString() };
    return idOf(member.post("/appointments", { clientId: await this.clientOf(member), ...times }));
  }

  /** A signed note with a file; answers its id. */
  async note(member: Member, more: { private?: boolean } = {}): Promise<string> {
    const clientId = await this.clientOf(member);
    const note = await idOf(member.post("/notes", { clientId, sections: { plan: "Ask about the nights." }, ...more }));
    await idOf(uploaded(member, clientId, note));
    const { headers } = await member.get(`/notes/${note}`);
    const signed = await member.post(`/notes/${note}/sign`, undefined, { "if-match": headers.etag as string });
    expect(signed.status).toBe(200);
    return note;
  }

  /** One change of each kind that a practice knows. */
  async everyKind(member: Member): Promise<void> {
    await this.book(member);
    await this.note(member);
    await idOf(member.post("/services", { name: "Individual", durationMinutes: 50 }));
    await idOf(member.post("/locations", { name: "Room 2", kind: "clinic" }));
    await member.colleague("therapist");
  }

  /** Something that happens now and is known a while later: the order of ids is not the order of commits. */
  async slowly(member: Member, milliseconds: number): Promise<void> {
    await this.world.inPractice(member.actor, async (tx) => {
      await emit(tx, { kind: "appointment.booked", subjectId: randomUUID() });
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
  }

  async clientOf(member: Member): Promise<string> {
    const known = this.#clients.get(member.practiceId);
    if (known) return known;
    const made = await idOf(member.post("/clients", { firstName: "Juniper" }));
    this.#clients.set(member.practiceId, made);
    return made;
  }
}

async function idOf(asked: Promise<Reply>): Promise<string> {
  const { status, body } = await asked;
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id;
}

function uploaded(member: Member, clientId: string, noteId: string): Promise<Reply> {
  const boundary = "a-file-of-a-note";
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="noteId"\r\n\r\n${noteId}\r\n`;
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${pdfOf("Letter")}\r\n--${boundary}--\r\n`;
  return member.post(`/clients/${clientId}/attachments`, field + file, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  });
}
