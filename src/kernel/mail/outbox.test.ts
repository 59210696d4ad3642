import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locales } from "../i18n/locale.ts";
import { signInLetter } from "./letters.ts";
import type { Letter } from "./message.ts";
import { listOutbox, readOutbox } from "./outbox.ts";
import { openMail } from "./transport.ts";

let home: string;
let outboxDir: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "outbox-"));
  outboxDir = join(home, "outbox");
});
afterEach(() => rm(home, { recursive: true }));

function mailerAt(instant: string) {
  const from = "Càlid <hello@quietroom.example>";
  return openMail({ from, outboxDir, now: () => Temporal.Instant.from(instant) });
}

function letterIn(locale: Letter["locale"], messageId = `<${locale}@quietroom.example>`): Letter {
  const link = "http://localhost:3000/sign-in/verify?token=abc&next=%2F";
  return { ...signInLetter({ locale, link, minutes: 10 }), to: "ana@clients.example", messageId };
}

test.each(locales)("a letter in %s is read back as it was written", async (locale) => {
  const letter = letterIn(locale);
  const post = mailerAt("2026-11-21T10:42:07.12Z");
  expect(post.kind).toBe("outbox");
  expect(await post.send(letter)).toEqual({ accepted: true, response: "" });
  const [kept] = await listOutbox(outboxDir);
  const { to, subject, html, text, messageId } = letter;
  expect(kept).toMatchObject({ to, subject, html, text, messageId, from: "Càlid <hello@quietroom.example>" });
  expect(kept!.sentAt.toString()).toBe("2026-11-21T10:42:07.12Z");
  expect(await readOutbox(outboxDir, kept!.id)).toEqual(kept);
});

test("letters are listed newest first, and no more than asked for", async () => {
  for (const [minute, locale] of [
    ["10", "en"],
    ["08", "es"],
    ["09", "he"],
  ] as const) {
    await mailerAt(`2026-11-21T10:${minute}:00Z`).send(letterIn(locale));
  }
  expect((await listOutbox(outboxDir)).map((letter) => letter.messageId)).toEqual([
    "<en@quietroom.example>",
    "<he@quietroom.example>",
    "<es@quietroom.example>",
  ]);
  expect(await listOutbox(outboxDir, 1)).toHaveLength(1);
});

test("only the owner of the machine's account can read them, and nothing half-written stays", async () => {
  await mailerAt("2026-11-21T10:00:00Z").send(letterIn("en"));
  expect((await stat(outboxDir)).mode & 0o777).toBe(0o700);
  const names = await readdir(outboxDir);
  expect(names).toEqual([expect.stringMatching(/^2026-11-21T10-00-00\.000Z-[0-9a-f]{12}\.eml$/)]);
  expect((await stat(join(outboxDir, names[0]!))).mode & 0o777).toBe(0o600);
});

test("files that are not ours are left alone", async () => {
  await mailerAt("2026-11-21T10:00:00Z").send(letterIn("en"));
  await writeFile(join(outboxDir, "notes.eml"), "Subject: no\n\nno");
  await writeFile(join(home, "2026-11-21T10-00-00.000Z-0123456789ab.eml"), "Subject: outside\n\nno");
  expect(await listOutbox(outboxDir)).toHaveLength(1);
  for (const id of ["notes", "../2026-11-21T10-00-00.000Z-0123456789ab", "", "2026-11-21T10-00-00.000Z-000000000000"]) {
    expect(await readOutbox(outboxDir, id)).toBeNull();
  }
});

test("an outbox that is not there yet is empty", async () => {
  expect(await listOutbox(join(home, "nowhere"))).toEqual([]);
});
