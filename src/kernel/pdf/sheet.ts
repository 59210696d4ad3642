import { isolated } from "../i18n/isolate.ts";
import { directionOf, type Locale } from "../i18n/locale.ts";
import { plainDate, time } from "../time/wording.ts";
import type { PrintedDocument } from "./document.ts";
import type { wordsIn } from "./translate.ts";

/** What stands on every sheet, whatever it is about. */
export interface Sheet {
  readonly locale: Locale;
  readonly zone: string;
  readonly practice: string;
  /** The practice's address, when it is known which. */
  readonly address: string | null;
  readonly printedBy: string | null;
  readonly now: Temporal.Instant;
}

type Frame = Pick<PrintedDocument, "locale" | "dir" | "letterhead" | "foot" | "pageOf" | "words" | "printedAt">;

/** Letterhead, foot and numbers of a document on our paper. */
export function sheetOf(
  { locale, zone, practice, address, printedBy, now }: Sheet,
  say: ReturnType<typeof wordsIn>,
): Frame {
  const moment = say("moment", { date: plainDate(locale, now, zone), time: time(locale, now, zone) });
  const by = isolated(locale, printedBy ?? say("nobodyKnown"));
  // Two signs that no language has mark where the numbers go.
  const [before = "", between = "", after = ""] = say("page", { page: "\ue000", pages: "\ue001" }).split(
    /[\ue000\ue001]/,
  );
  return {
    locale,
    dir: directionOf(locale),
    letterhead: {
      name: isolated(locale, practice),
      lines: (address ?? "").split("\n").flatMap((line) => isolated(locale, line) || []),
    },
    foot: say("printed", { moment, name: by }),
    pageOf: [before, between, after] as const,
    words: { draft: say("draft"), done: say("done"), open: say("open") },
    printedAt: Math.floor(now.epochMilliseconds / 1000),
  };
}

/** The name a download is kept under: what it is and of when, never of whom, since folders are seen by others. */
export function fileNameOf(title: string, on: string): string {
  return `${title} ${on}.pdf`;
}
