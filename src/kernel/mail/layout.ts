import { oneLine } from "../i18n/isolate.ts";
import { directionOf, type Locale } from "../i18n/locale.ts";
import { layouts } from "./layout.gen.ts";
import { ink, type Slot } from "./layout.source.ts";
import { asHref, asHtml, webAddress } from "./markup.ts";
import type { Wording } from "./message.ts";

/** What a letter says, all of it plain text: the layout escapes every word of it. */
export interface Sheet {
  locale: Locale;
  subject: string;
  /** What a mail list shows behind the subject. A lock screen shows it too, so it names nobody. */
  preview: string;
  /** Who writes, above the heading: the product or the practice. */
  sender: string;
  heading: string;
  paragraphs: string[];
  /** Labelled lines such as when and where; the first line of each is the weighty one. */
  facts?: { label: string; lines: string[] }[];
  /** One button; `fallback` introduces its address written out, for those whose mail program shows none. */
  action?: { label: string; link: string; fallback: string };
  notes?: string[];
  footer: string;
}

/** A sheet as HTML and as text, in the direction of its language. Throws TypeError when its link is not a web address. */
export function lay(sheet: Sheet): Wording {
  return { subject: sheet.subject, html: htmlOf(sheet), text: textOf(sheet), locale: sheet.locale };
}

function htmlOf(sheet: Sheet): string {
  const layout = layouts[`${directionOf(sheet.locale)} ${sheet.action ? "action" : "plain"}`];
  const filled: Record<Slot, string> = {
    lang: sheet.locale,
    // The title and its label take no markup, so the subject goes there without its isolates.
    subject: asHtml(oneLine(sheet.subject)),
    preview: asHtml(sheet.preview),
    sender: asHtml(sheet.sender),
    heading: asHtml(sheet.heading),
    body: [...sheet.paragraphs.map(paragraph), ...(sheet.facts ?? []).map(fact)].join(""),
    link: sheet.action ? asHref(sheet.action.link) : "",
    label: asHtml(sheet.action?.label ?? ""),
    notes: [...(sheet.notes ?? []).map(paragraph), fallback(sheet.action)].join(""),
    footer: asHtml(sheet.footer),
  };
  return layout.replace(/@@([a-z]+)@@/g, (_, slot: Slot) => filled[slot]);
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 10px">${asHtml(text)}</p>`;
}

function fact({ label, lines }: { label: string; lines: string[] }): string {
  const [first = "", ...rest] = lines.map(asHtml);
  return [
    `<div class="rule" style="margin:14px 0 0;padding:12px 0 0;border-top:1px solid ${ink.line}">`,
    `<p class="muted" style="margin:0;font-size:14px;line-height:20px;color:${ink.muted}">${asHtml(label)}</p>`,
    `<p style="margin:2px 0 0;font-weight:600">${first}</p>`,
    ...rest.map((line) => `<p style="margin:0">${line}</p>`),
    "</div>",
  ].join("");
}

function fallback(action: Sheet["action"]): string {
  if (!action) return "";
  const address = asHref(action.link);
  const link = `<a href="${address}" style="color:${ink.muted};word-break:break-all"><bdi dir="ltr">${address}</bdi></a>`;
  return `<p style="margin:0">${asHtml(action.fallback)}<br>${link}</p>`;
}

function textOf(sheet: Sheet): string {
  const parts = [sheet.sender, sheet.heading, ...sheet.paragraphs];
  for (const { label, lines } of sheet.facts ?? []) parts.push([label, ...lines].join("\n"));
  if (sheet.action) parts.push(`${sheet.action.label}:\n${webAddress(sheet.action.link)}`);
  // "-- " is how mail programs know that what follows is no longer the letter.
  return `${[...parts, ...(sheet.notes ?? []), `-- \n${sheet.footer}`].join("\n\n")}\n`;
}
