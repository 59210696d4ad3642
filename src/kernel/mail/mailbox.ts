import { createHash } from "node:crypto";
import { directionOf, type Locale } from "../i18n/locale.ts";
import { longDate, time } from "../time/wording.ts";
import { asHtml, isWebAddress } from "./markup.ts";
import type { KeptLetter } from "./outbox.ts";
import { wordsIn } from "./translate.ts";

/** In whose language and zone the pages of the mailbox are written. */
export interface MailboxReader {
  locale: Locale;
  zone: string;
}

/** The page `/mailbox`: the letters of the outbox in the order given. A whole HTML document without script. */
export function mailboxPage(letters: readonly KeptLetter[], reader: MailboxReader): string {
  const t = wordsIn(reader.locale);
  const rows = letters.map(
    (letter) => `<li><a href="/mailbox/${letter.id}">
<span class="subject">${bdi(letter.subject)}</span>
<span class="muted">${bdi(letter.to)}</span>
<span class="muted">${asHtml(sent(letter, reader))}</span></a></li>`,
  );
  const list = rows.length > 0 ? `<ul>${rows.join("\n")}</ul>` : `<p class="muted">${asHtml(t("mailbox.empty"))}</p>`;
  const title = asHtml(t("mailbox.title"));
  return page(reader.locale, title, `<h1>${title}</h1>\n<p class="muted">${asHtml(t("mailbox.lead"))}</p>\n${list}`);
}

/** The page `/mailbox/:id`: one letter, its HTML in a frame of its own (`/mailbox/:id/letter`), its text below. */
export function letterPage(letter: KeptLetter, reader: MailboxReader): string {
  const t = wordsIn(reader.locale);
  const line = (label: string, value: string) => `<div><dt>${asHtml(label)}</dt><dd>${value}</dd></div>`;
  return page(
    reader.locale,
    asHtml(letter.subject),
    `<p><a href="/mailbox">${asHtml(t("mailbox.back"))}</a></p>
<h1>${bdi(letter.subject)}</h1>
<dl>
${line(t("mailbox.from"), bdi(letter.from))}
${line(t("mailbox.to"), bdi(letter.to))}
${line(t("mailbox.sent"), asHtml(sent(letter, reader)))}
</dl>
<iframe title="${asHtml(t("mailbox.letter"))}" src="/mailbox/${letter.id}/letter" sandbox="${frameMay}"></iframe>
<h2>${asHtml(t("mailbox.asText"))}</h2>
<pre dir="auto">${withLinks(letter.text)}</pre>`,
  );
}

/** The page `/mailbox/:id/letter`: the letter's own HTML, its links leading out of the frame. */
export function letterFrame(letter: KeptLetter): string {
  return letter.html.replace(/<head>/i, '<head><base target="_top">').replaceAll('target="_blank"', "");
}

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function bdi(text: string): string {
  return `<bdi>${asHtml(text)}</bdi>`;
}

function sent({ sentAt }: KeptLetter, { locale, zone }: MailboxReader): string {
  return `${longDate(locale, sentAt, zone)}, ${time(locale, sentAt, zone)}`;
}

function withLinks(text: string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s<>"\u2066-\u2069]+)/)
    .map((part) => (isWebAddress(part) ? `<a href="${asHtml(part)}">${asHtml(part)}</a>` : asHtml(part)))
    .join("");
}

const style = `
:root { color-scheme: light dark; --paper: light-dark(#FBFAF7, #131715); --line: light-dark(#E7E3DA, #2B322F); --ink: light-dark(#1E2422, #E9ECE8);
  --muted: light-dark(#646C68, #9BA49F); --accent: light-dark(#2C6E5E, #7CC0AB); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 Assistant, system-ui, sans-serif; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 40px 24px; }
h1 { margin: 0 0 4px; font: 500 24px/32px "Frank Ruhl Libre", Georgia, serif; }
h2 { margin: 24px 0 8px; font-size: 13px; font-weight: 600; color: var(--muted); }
a { color: var(--accent); }
.muted, dt { color: var(--muted); font-size: 13px; }
ul { list-style: none; margin: 24px 0 0; padding: 0; }
li { border-block-start: 1px solid var(--line); }
li a { display: grid; gap: 2px; padding-block: 12px; color: inherit; text-decoration: none; }
li a:hover .subject { color: var(--accent); }
.subject { font-weight: 600; }
dl { margin: 12px 0 20px; }
dl div { display: flex; gap: 12px; }
dt { inline-size: 5rem; }
dd { margin: 0; }
iframe { inline-size: 100%; block-size: 42rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font: 13px/20px ui-monospace, monospace; text-align: start; }
`;

// Without scripts "same origin" gives a letter nothing to do; it lets its links open as ours, with our cookies.
const frameMay = "allow-same-origin allow-top-navigation-by-user-activation";

const always = { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" };

/** Headers of `/mailbox` and `/mailbox/:id`: nothing runs, nothing loads but the letter's frame. */
export const mailboxHeaders: Record<string, string> = {
  ...always,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

/** Headers of `/mailbox/:id/letter`: a mail styles itself inline and does nothing else; only our page frames it. */
export const letterFrameHeaders: Record<string, string> = {
  ...always,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${frameMay}`,
  ].join("; "),
};
