import { randomBytes } from "node:crypto";
import type { FastifyInstance, InjectOptions } from "fastify";
import type pg from "pg";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { Actor, MemberRole } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";

/** Bodies are read by tests that know what they asked for, so every member may be reached for. */
// The type of JSON.parse's own answer, without naming it.
export type JsonBody = ReturnType<typeof JSON.parse>;

export interface Reply {
  readonly status: number;
  readonly body: JsonBody;
  readonly headers: Record<string, string>;
}

/** Someone at a browser: keeps cookies and speaks JSON. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly cookies = new Map<string, string>();
  /** Where this browser stands. */
  address = "127.0.0.1";

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  get = (path: string, headers = {}) => this.request("GET", path, undefined, headers);
  post = (path: string, body: unknown = {}, headers = {}) => this.request("POST", path, body, headers);
  patch = (path: string, body: unknown, headers = {}) => this.request("PATCH", path, body, headers);
  put = (path: string, body: unknown, headers = {}) => this.request("PUT", path, body, headers);
  delete = (path: string, body?: unknown, headers = {}) => this.request("DELETE", path, body, headers);

  /** `path` is relative to /api/v1. */
  async request(
    method: InjectOptions["method"],
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await this.#app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(cookie && { cookie }), ...headers },
      remoteAddress: this.address,
      ...(body !== undefined && { payload: body as InjectOptions["payload"] }),
    });
    for (const { name, value } of answer.cookies) value ? this.cookies.set(name, value) : this.cookies.delete(name);
    const json = String(answer.headers["content-type"] ?? "").includes("json") && answer.body !== "";
    return {
      status: answer.statusCode,
      body: json ? JSON.parse(answer.body) : answer.body,
      headers: answer.headers as Record<string, string>,
    };
  }
}

/** A member of a practice, signed in. */
export class Member extends Browser {
  readonly practiceId: string;
  readonly memberId: string;
  readonly userId: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly #members: Members;

  constructor(
    members: Members,
    who: { practiceId: string; memberId: string; userId: string; email: string; role: MemberRole },
  ) {
    super(members.app);
    this.#members = members;
    this.practiceId = who.practiceId;
    this.memberId = who.memberId;
    this.userId = who.userId;
    this.email = who.email;
    this.role = who.role;
  }

  get actor(): Actor {
    return { practiceId: this.practiceId, memberId: this.memberId, role: this.role };
  }

  /** Invites a colleague, who accepts and is signed in. */
  async colleague(role: MemberRole): Promise<Member> {
    const email = newAddress(role);
    await expectStatus(this.post("/members/invitations", { email, role }), 201);
    const browser = await this.#members.signIn(email);
    return this.#members.memberOf(browser, email);
  }
}

/** Signs people up and in, by the same doors as everyone: a link is written where the job would write it. */
export class Members {
  readonly app: FastifyInstance;
  readonly #house: House;
  readonly #superuser: pg.Client;

  constructor(app: FastifyInstance, house: House, superuser: pg.Client) {
    this.app = app;
    this.#house = house;
    this.#superuser = superuser;
  }

  /** A fresh practice with its owner. */
  async owner(practice: Record<string, unknown> = {}): Promise<Member> {
    const email = newAddress("owner");
    const browser = await this.signIn(email);
    await expectStatus(browser.patch("/me", { name: "Marta Linden" }), 200);
    const settings = { name: "The Quiet Room", timeZone: "Europe/Madrid", locale: "en", currency: "EUR", ...practice };
    await expectStatus(browser.post("/practices", settings), 201);
    return this.memberOf(browser, email);
  }

  /** Follows a fresh sign-in link for this address. */
  async signIn(email: string): Promise<Browser> {
    const token = newToken();
    const now = this.#house.clock.now();
    await this.#superuser.query(
      `insert into auth.link_requests (id, email, locale, token_hash, expires_at, created_at) values (gen_random_uuid(), $1, 'en', $2, $3, $4)`,
      [email, hashToken(token), now.add({ minutes: 10 }).toString(), now.toString()],
    );
    const browser = new Browser(this.app);
    await expectStatus(browser.post("/auth/verify", { token }), 200);
    return browser;
  }

  async memberOf(browser: Browser, email: string): Promise<Member> {
    const { body } = await expectStatus(browser.get("/me"), 200);
    const who = {
      practiceId: body.practice.id,
      memberId: body.member.id,
      userId: body.user.id,
      email,
      role: body.member.role,
    };
    const member = new Member(this, who);
    for (const [name, value] of browser.cookies) member.cookies.set(name, value);
    return member;
  }
}

const newAddress = (who: string) => `${who}-${randomBytes(5).toString("hex")}@quietroom.example`;

async function expectStatus(asked: Promise<Reply>, status: number): Promise<Reply> {
  const reply = await asked;
  if (reply.status !== status)
    throw new Error(`Expected ${status}, got ${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply;
}
