import { resolve } from "node:path";
import { z } from "zod";
import type { S3 } from "./files/s3/wire.ts";

/** What is configured, read once at start. Everything is optional; an empty variable means unset. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly appUrl: URL;
  readonly signUp: "open" | "invited";
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  readonly dataKeys?: string;
  readonly sessionSecret?: string;
  readonly trustedProxies: readonly string[];
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly logLevel: string;
  readonly metricsToken?: string;
  readonly demo: boolean | undefined;
  /** How much one practice may keep in files. */
  readonly filesQuotaBytes: number;
  /** The scanner that every uploaded file is shown to, a clamd; without it none is scanned. */
  readonly clamav?: { readonly host: string; readonly port: number };
  /** The bucket where files lie; without it they lie in `dataDir`. */
  readonly s3?: S3;
  readonly rate: { readonly burst: number; readonly perSecond: number };
  /** No `DATABASE_URL`, bound to loopback, `APP_URL` on localhost: only then demo data, printed links and the outbox. */
  readonly local: boolean;
}

/** A mistake in the configuration, one sentence each. */
export class EnvMistake extends Error {}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);
const url = (schemes: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `must be an address beginning with ${schemes.map((s) => `${s}//`).join(" or ")}`,
    )
    .optional();

const shape = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65_535, "must be a port from 1 to 65535").default(3000),
  HOST: z.string().default("127.0.0.1"),
  APP_URL: url(["http:", "https:"]),
  SIGN_UP: z.enum(["open", "invited"], "must be open or invited").default("open"),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: url(["postgres:", "postgresql:"]),
  DATABASE_APP_URL: url(["postgres:", "postgresql:"]),
  DATA_KEYS: z.string().optional(),
  SESSION_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  TRUSTED_PROXIES: z.string().default(""),
  SMTP_URL: url(["smtp:", "smtps:"]),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "silent"], "must be trace, debug, info, warn, error or silent")
    .default("info"),
  METRICS_TOKEN: z.string().min(16, "must be at least 16 characters").optional(),
  DEMO: z.enum(["0", "1"], "must be 0 or 1").optional(),
  FILES_QUOTA_GB: z.coerce.number("must be a number").positive("must be more than 0").default(50),
  CLAMAV_URL: url(["tcp:"]),
  S3_ENDPOINT: url(["http:", "https:"]),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "is not a bucket's name")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, "is not a region's name")
    .default("us-east-1"),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  RATE_BURST: z.coerce.number().int().positive().default(600),
  RATE_PER_SECOND: z.coerce.number().int().positive().default(50),
});

/** Reads and checks the environment; throws `EnvMistake` with a sentence per mistake, never with a value. */
export function readEnv(raw: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = shape.safeParse(given);
  if (!parsed.success)
    throw new EnvMistake(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join("\n"));
  const v = parsed.data;
  if (v.DATABASE_APP_URL && !v.DATABASE_URL)
    throw new EnvMistake("DATABASE_APP_URL is set but DATABASE_URL is not: the owner's address is needed to migrate.");
  const appUrl = new URL(v.APP_URL ?? `http://localhost:${v.PORT}`);
  if (!/^\/?$/.test(appUrl.pathname) || appUrl.search)
    throw new EnvMistake("APP_URL must be an origin, without a path.");
  const local = !v.DATABASE_URL && loopback.has(v.HOST) && loopback.has(appUrl.hostname);
  return {
    port: v.PORT,
    host: v.HOST,
    appUrl,
    signUp: v.SIGN_UP,
    dataDir: resolve(v.DATA_DIR),
    databaseUrl: v.DATABASE_URL,
    databaseAppUrl: v.DATABASE_APP_URL,
    dataKeys: v.DATA_KEYS,
    sessionSecret: v.SESSION_SECRET,
    trustedProxies: v.TRUSTED_PROXIES.split(",")
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM ?? `TherapistOS <no-reply@${appUrl.hostname}>`,
    logLevel: v.LOG_LEVEL,
    metricsToken: v.METRICS_TOKEN,
    demo: v.DEMO === undefined ? undefined : v.DEMO === "1",
    filesQuotaBytes: Math.floor(v.FILES_QUOTA_GB * 1_000_000_000),
    clamav: clamavOf(v.CLAMAV_URL),
    s3: s3Of(v),
    rate: { burst: v.RATE_BURST, perSecond: v.RATE_PER_SECOND },
    local,
  };
}

/** Without an endpoint it is the service that S3 is named after. All of the three others, or none. */
function s3Of(v: z.output<typeof shape>): S3 | undefined {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey, S3_REGION: region } = v;
  if (!bucket && !accessKey && !secretKey && !v.S3_ENDPOINT) return undefined;
  if (!bucket || !accessKey || !secretKey)
    throw new EnvMistake("S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY belong together: give all three, or none.");
  const endpoint = new URL(v.S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`);
  return { endpoint, bucket, region, accessKey, secretKey };
}

function clamavOf(address: string | undefined): Env["clamav"] {
  if (address === undefined) return undefined;
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) };
}
