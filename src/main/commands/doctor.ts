import { sql } from "kysely";
import { StoreTrouble } from "#kernel/files/s3/trouble.ts";
import { scannerTrouble } from "#kernel/files/scan.ts";
import { unfinishedRotation } from "#kernel/rotation/state.ts";
import type { Command } from "../cli.ts";
import type { OpenHouse } from "../house.ts";

/** What is on, off and wrong, one line each. A line that begins with `!` needs someone. */
export const doctor: Command = {
  usage: "doctor",
  about: "Explains what is on, off and wrong in this installation.",
  run: async (opened) => {
    const lines = [
      ...environment(opened),
      ...(await keys(opened)),
      ...(await database(opened)),
      ...(await mail(opened)),
      ...(await files(opened)),
      ...(await scanner(opened)),
    ];
    if (lines.some((line) => line.startsWith("!"))) process.exitCode = 1;
    return lines;
  },
};

function environment({ house, dataDir }: OpenHouse): string[] {
  const { env } = house;
  const plain = env.appUrl.protocol === "http:" && !env.local;
  return [
    `  address     ${env.appUrl.origin}, listening on ${env.host}:${env.port}${env.local ? ", a local installation" : ""}`,
    `  data        ${dataDir}`,
    `  sign-up     ${env.signUp === "open" ? "whoever asks may open a practice" : "by invitation only"}`,
    ...(plain
      ? ["! address     APP_URL is http: sessions would travel in the clear. Put a proxy with https in front."]
      : []),
    ...(!env.local && env.trustedProxies.length === 0
      ? ["  proxies     none trusted: behind one, set TRUSTED_PROXIES or all users share one rate limit"]
      : []),
    `  metrics     ${env.metricsToken ? "with METRICS_TOKEN" : env.local ? "open, since local" : "closed: METRICS_TOKEN is not set"}`,
  ];
}

async function keys({ house, dataDir }: OpenHouse): Promise<string[]> {
  const { env } = house;
  const place = env.dataKeys ? "from DATA_KEYS" : `in ${dataDir}/keys/root`;
  const rotation = await unfinishedRotation(house.db.pool);
  const day = rotation?.since.toString({ smallestUnit: "minute" });
  return [
    `  root key    ${house.keys.newest.id}, ${place}: copy it to a safe place, without it nothing can be read`,
    ...(rotation
      ? [`! root key    a rotation of ${day} is half done: everything opens, but run rotate-keys again to finish it`]
      : house.keys.all.length > 1
        ? ["! root key    there is more than one: run rotate-keys, then take the former ones away"]
        : []),
  ];
}

async function database({ house }: OpenHouse): Promise<string[]> {
  const { rows } = await house.db.outside((db) =>
    sql<{ version: string; role: string; super: boolean; bypass: boolean; practices: number }>`
      select current_setting('server_version') as version, current_user as role, rolsuper as super, rolbypassrls as bypass,
        (select count(*)::int from all_practice_ids()) as practices from pg_roles where rolname = current_user`.execute(
      db,
    ),
  );
  const found = rows[0];
  if (!found) return ["! database    does not answer"];
  const strong = found.super || found.bypass;
  return [
    `  database    PostgreSQL ${found.version}, ${house.env.databaseUrl ? "from DATABASE_URL" : "embedded"}, ${found.practices} practices`,
    strong
      ? `! role        the program connects as ${found.role}, which row-level security does not hold: give DATABASE_APP_URL another role`
      : `  role        the program connects as ${found.role}, held by row-level security`,
  ];
}

async function mail({ house }: OpenHouse): Promise<string[]> {
  if (house.mail.kind === "unset")
    return ["! mail        SMTP_URL is not set: nobody can sign in, no client is reminded"];
  if (house.mail.kind === "outbox")
    return ["  mail        kept in the outbox, read at /mailbox (local, SMTP_URL is not set)"];
  const answer = await house.mail.check().then(
    () => "the server answers",
    (fault: { code?: string }) => `! the server does not answer: ${fault.code ?? "failed"}`,
  );
  return answer.startsWith("!") ? [`! mail        ${answer.slice(2)}`] : [`  mail        ${answer}`];
}

async function files({ house, dataDir }: OpenHouse): Promise<string[]> {
  const { s3 } = house.env;
  const place = s3 ? `in the bucket ${s3.bucket} at ${s3.endpoint.host}` : `in ${dataDir}/files`;
  const path = "doctor/probe";
  const trouble = await house.files.write(path, probe()).then(
    () => house.files.remove(path),
    (fault: Error) => fault,
  );
  if (!trouble) return [`  files       ${place}, writable`];
  return [
    trouble instanceof StoreTrouble ? `! files       ${trouble.message}` : `! files       ${place} cannot be written`,
  ];
}

async function scanner({ house }: OpenHouse): Promise<string[]> {
  const { clamav } = house.env;
  if (!clamav) return ["  scanner     CLAMAV_URL is not set: files are not looked at for viruses"];
  const trouble = await scannerTrouble(clamav);
  const at = `clamd at ${clamav.host}:${clamav.port}`;
  return [
    trouble ? `! scanner     ${at} does not answer (${trouble}): no file can be added` : `  scanner     ${at} answers`,
  ];
}

async function* probe(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([1]);
}
