import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Block, PrintedDocument, Row } from "#kernel/pdf/document.ts";
import { type Sheet, sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { longDate, time } from "#kernel/time/wording.ts";
import type { Erasure } from "../contract.ts";

type Say = ReturnType<typeof wordsIn>;

/** What of a certificate is checked: the signed lines, who signed, and the seal, which holds lines and signature in one line. */
export interface Sealed {
  readonly statement: string;
  readonly publicKey: string;
  readonly seal: string;
}

/** A certificate of erasure. It names nobody: whom it is for is written on the line by hand. */
export function certificateDocument(
  paper: Sheet & { readonly term: string },
  erasure: Pick<Erasure, "id" | "reason" | "erasedAt" | "erasedBy">,
  { statement, publicKey, seal }: Sealed,
  say: Say,
): PrintedDocument {
  const { locale, zone, term } = paper;
  const at = Temporal.Instant.from(erasure.erasedAt);
  const title = say("erasure.title");
  const text = (words: string): Block => ({ kind: "paragraph", dir: directionOf(locale), runs: [{ text: words }] });
  const code = (words: string): Block => ({ kind: "code", text: words });
  const rows: Row[] = [
    { label: say("erasure.whatLabel"), blocks: [text(say("erasure.what", { term })), text(say("erasure.stays"))] },
    { label: say("erasure.whyLabel"), blocks: [text(say(`erasure.reasons.${erasure.reason}`, { term }))] },
    { label: say("erasure.statement"), quiet: true, blocks: [code(statement)] },
    { label: say("erasure.key"), quiet: true, blocks: [code(publicKey)] },
    { label: say("erasure.seal"), quiet: true, blocks: [code(inLines(seal)), text(say("erasure.check"))] },
  ];
  return {
    ...sheetOf(paper, say),
    title,
    heading: title,
    about: say("moment", { date: longDate(locale, at, zone), time: time(locale, at, zone) }),
    facts: [
      { label: say("erasure.for"), value: "____________________________" },
      { label: say("erasure.number"), value: erasure.id },
      { label: say("erasure.by"), value: isolated(locale, erasure.erasedBy?.name ?? paper.practice) },
    ],
    entries: [{ heading: null, about: null, draft: false, rows }],
    running: title,
  };
}

/** Broken where a line of paper ends; spaces and line breaks do not count when it is checked. */
const inLines = (seal: string): string => (seal.match(/.{1,64}/g) ?? []).join("\n");

/** The lines and their signature as one word that can be copied from the paper. */
export const sealOf = (statement: string, signature: Uint8Array): string =>
  `${base64url(new TextEncoder().encode(statement))}.${base64url(signature)}`;

/** What a seal says, spaces and line breaks aside; null when it is none. */
export function sealIn(
  typed: string,
): { statement: string; signature: Uint8Array; practiceId: string; erasureId: string } | null {
  const parts = /^([\w-]+)\.([\w-]+)$/.exec(typed.replace(/\s+/g, ""));
  const [lines, signature] = [bytesIn(parts?.[1]), bytesIn(parts?.[2])];
  if (lines === null || signature?.length !== 64) return null;
  const statement = new TextDecoder().decode(lines);
  const practiceId = /^practice ([0-9a-f-]{36})$/m.exec(statement)?.[1];
  const erasureId = /^erasure ([0-9a-f-]{36})$/m.exec(statement)?.[1];
  return practiceId && erasureId ? { statement, signature, practiceId, erasureId } : null;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function bytesIn(text: string | undefined): Uint8Array | null {
  try {
    return text === undefined
      ? null
      : Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
