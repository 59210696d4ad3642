import { randomBytes } from "node:crypto";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { JsonBody } from "#testing/actors.ts";
import { insightOf } from "./insight.ts";
import type { Premises } from "./premises.ts";

export interface Answer {
  /** 0: nobody answered. */
  readonly status: number;
  readonly body: JsonBody;
  readonly etag: string;
}

/** An owner of a practice of their own, at a server that may be killed while they ask. */
export class Visitor {
  readonly premises: Premises;
  readonly email = `owner-${randomBytes(5).toString("hex")}@quietroom.example`;
  practiceId = "";
  readonly #cookies = new Map<string, string>();

  private constructor(premises: Premises) {
    this.premises = premises;
  }

  static async movesInto(premises: Premises): Promise<Visitor> {
    const visitor = new Visitor(premises);
    await visitor.signIn();
    await visitor.done("PATCH", "/me", { name: "Marta Linden" });
    const settings = { name: "The Quiet Room", timeZone: "UTC", locale: "en", currency: "EUR" };
    await visitor.done("POST", "/practices", settings);
    visitor.practiceId = (await visitor.done("GET", "/me")).body.practice.id;
    return visitor;
  }

  /** Follows a link that is written where the job would write it. */
  async signIn(): Promise<void> {
    const insight = await insightOf(this.premises);
    const token = newToken();
    await insight.rows(
      `insert into auth.link_requests (id, email, locale, token_hash, expires_at, created_at)
       values (gen_random_uuid(), $1, 'en', $2, now() + interval '10 minutes', now())`,
      [this.email, hashToken(token)],
    );
    await insight.close();
    await this.done("POST", "/auth/verify", { token });
  }

  /** Asks once; whoever dies meanwhile answers nothing. */
  async ask(method: string, path: string, body?: object | FormData, ifMatch?: string): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const form = body instanceof FormData;
    const headers = {
      cookie,
      ...(body && !form && { "content-type": "application/json" }),
      ...(ifMatch && { "if-match": ifMatch }),
    };
    const init = { method, headers, ...(body && { body: form ? body : JSON.stringify(body) }) };
    try {
      const reply = await fetch(`${this.premises.url}/api/v1${path}`, init);
      for (const text of reply.headers.getSetCookie()) {
        const [name = "", value = ""] = (text.split(";", 1)[0] as string).split(/=(.*)/s);
        this.#cookies.set(name, value);
      }
      const text = await reply.text();
      const json = reply.headers.get("content-type")?.includes("json") && text !== "";
      return { status: reply.status, body: json ? JSON.parse(text) : text, etag: reply.headers.get("etag") ?? "" };
    } catch {
      return { status: 0, body: {}, etag: "" };
    }
  }

  /** Asks for what must be done. Throws when it is not. */
  async done(method: string, path: string, body?: object | FormData, ifMatch?: string): Promise<Answer> {
    const answer = await this.ask(method, path, body, ifMatch);
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer;
  }

  async made(path: string, body: object | FormData): Promise<string> {
    return (await this.done("POST", path, body)).body.id;
  }
}
