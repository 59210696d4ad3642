import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { signInLetter } from "./letters.ts";
import { letterFrame, letterFrameHeaders, letterPage, mailboxHeaders, mailboxPage } from "./mailbox.ts";
import type { KeptLetter } from "./outbox.ts";

const link = "http://localhost:3000/sign-in/verify?token=abc&next=%2F";
const letter: KeptLetter = {
  ...signInLetter({ locale: "en", link, minutes: 10 }),
  id: "2026-11-21T10-42-07.120Z-0123456789ab",
  from: "Quiet Room <hello@quietroom.example>",
  to: "ana@clients.example",
  subject: `<img src=x onerror="alert(1)"> & 'quotes'`,
  messageId: "<1@quietroom.example>",
  sentAt: Temporal.Instant.from("2026-11-21T10:42:07Z"),
};
const reader = { locale: "en", zone: "Europe/Madrid" } as const;

test("the mailbox lists letters with the time in the reader's zone and a link to each", () => {
  const page = mailboxPage([letter], reader);
  expect(page).toContain(`href="/mailbox/${letter.id}"`);
  expect(page).toContain("Saturday 21 November 2026, 11:42");
  expect(page).toContain("ana@clients.example");
});

test("an empty mailbox says so, in the reader's language and direction", () => {
  const page = mailboxPage([], { locale: "he", zone: "Asia/Jerusalem" });
  expect(page).toContain('<html lang="he" dir="rtl">');
  expect(page).toContain("עדיין אין הודעות");
});

test("nothing in a letter's headers or text becomes markup", () => {
  for (const page of [mailboxPage([letter], reader), letterPage({ ...letter, text: "<script>1</script>" }, reader)]) {
    expect(page).not.toMatch(/<img|<script/);
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;quotes&#39;");
  }
});

test("the link of a letter can be followed from its page and out of its frame", () => {
  const escaped = link.replace("&", "&amp;");
  expect(letterPage(letter, reader)).toContain(`<a href="${escaped}">${escaped}</a>`);
  expect(letterPage(letter, reader)).toContain(`src="/mailbox/${letter.id}/letter"`);
  const frame = letterFrame(letter);
  expect(frame).toContain('<base target="_top">');
  expect(frame).toContain(`href="${escaped}"`);
  expect(frame).not.toContain("_blank");
});

test("only web addresses in a text become links", () => {
  const page = letterPage({ ...letter, text: 'javascript:alert(1) https://quiet.example/"onclick=x http:// ' }, reader);
  expect(page).toContain('<a href="https://quiet.example/">https://quiet.example/</a>&quot;onclick=x');
  expect(page).not.toContain('href="javascript');
});

test("its pages run nothing, and their own style is the only one allowed", () => {
  const policy = mailboxHeaders["Content-Security-Policy"]!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script|unsafe/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(mailboxPage([letter], reader))![1]!;
  expect(policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  expect(letterPage(letter, reader)).not.toMatch(/ style=/);
  expect(letterFrameHeaders["Content-Security-Policy"]).toMatch(/default-src 'none'.*sandbox(?!.*allow-scripts)/);
});
