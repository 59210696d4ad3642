import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { House } from "#kernel/house.ts";
import { passSeconds, sessionDays } from "../rules.ts";

export interface Carried {
  readonly session: string | undefined;
  readonly pass: string | undefined;
  /** Names the browser to which a passkey's challenge was given. */
  readonly asked: string | undefined;
}

export function readCookies(house: House, request: FastifyRequest): Carried {
  const { session, pass, asked } = named(house);
  return { session: request.cookies[session], pass: request.cookies[pass], asked: request.cookies[asked] };
}

export function giveSession(house: House, reply: FastifyReply, token: string): void {
  reply.setCookie(named(house).session, token, { ...bounds(house), maxAge: sessionDays * 24 * 60 * 60 });
}

export function givePass(house: House, reply: FastifyReply, pass: string): void {
  reply.setCookie(named(house).pass, pass, { ...bounds(house), maxAge: passSeconds });
}

export function giveAsked(house: House, reply: FastifyReply, token: string, seconds: number): void {
  reply.setCookie(named(house).asked, token, { ...bounds(house), maxAge: seconds });
}

export function takeCookies(house: House, reply: FastifyReply): void {
  const { session, pass } = named(house);
  for (const name of [session, pass]) reply.setCookie(name, "", { ...bounds(house), maxAge: 0 });
}

/** `__Host-` makes a browser refuse the cookie from any subdomain; it asks for https. */
function named(house: House): { session: string; pass: string; asked: string } {
  const prefix = isHttps(house) ? "__Host-" : "";
  return { session: `${prefix}session`, pass: `${prefix}access`, asked: `${prefix}asked` };
}

function bounds(house: House): CookieSerializeOptions {
  return { httpOnly: true, secure: isHttps(house), sameSite: "lax", path: "/" };
}

const isHttps = (house: House) => house.env.appUrl.protocol === "https:";
