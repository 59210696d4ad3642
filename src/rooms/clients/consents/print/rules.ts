import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Block, Entry, PrintedDocument, Row } from "#kernel/pdf/document.ts";
import { type Sheet, sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { plainDate, time } from "#kernel/time/wording.ts";
import type { Consent, Drawing } from "../contract.ts";

type Say = ReturnType<typeof wordsIn>;

export interface Paper extends Sheet {
  readonly term: string;
  readonly client: { readonly name: string; readonly birthDate: string | null };
}

/** So many characters one PDF holds, as for a record. */
export const mostPrinted = 600_000;

/** Consents of one client on one paper; one of them alone gives the paper its heading. */
export function consentDocument(paper: Paper, consents: readonly Consent[], say: Say): PrintedDocument {
  const { locale } = paper;
  const [only, ...others] = consents;
  const alone = only !== undefined && others.length === 0;
  const title = say(alone ? "consent.one" : "consent.many");
  return {
    ...sheetOf(paper, say),
    title,
    heading: alone ? isolated(locale, only.title) : title,
    about: alone ? say(`consent.purposes.${only.purpose}`) : say("consent.count", { count: consents.length }),
    facts: factsOf(paper, say),
    entries: consents.map((consent) => ({
      heading: alone ? null : isolated(locale, consent.title),
      about: alone ? null : say(`consent.purposes.${consent.purpose}`),
      draft: false,
      rows: rowsOf(paper, consent, say),
    })) satisfies Entry[],
    running: [paper.client.name, title].map((words) => isolated(locale, words)).join(" · "),
  };
}

function factsOf({ locale, term, client }: Paper, say: Say) {
  const facts = [{ label: say("client", { term }), value: isolated(locale, client.name) }];
  if (client.birthDate) facts.push({ label: say("birthDate"), value: plainDate(locale, client.birthDate) });
  return facts;
}

function rowsOf(paper: Paper, consent: Consent, say: Say): Row[] {
  const { locale } = paper;
  const line = (text: string): Block => ({ kind: "paragraph", dir: directionOf(locale), runs: [{ text }] });
  const name = isolated(locale, consent.signer ?? say("nobodyKnown"));
  const signed: Block[] = [line(say(consent.by === "guardian" ? "consent.byGuardian" : "consent.byClient", { name }))];
  if (consent.drawing) signed.unshift(signatureBlock(consent.drawing, say("consent.signatureOf", { name })));
  const rows: Row[] = [
    { label: say("consent.text"), blocks: paragraphsOf(consent) },
    { label: say(consent.how === "said" ? "consent.givenBy" : "consent.signature"), blocks: signed },
    { label: say("consent.given"), quiet: true, blocks: [line(howGiven(paper, consent, say))] },
  ];
  if (consent.note)
    rows.push({ label: say("consent.note"), quiet: true, blocks: [line(isolated(locale, consent.note))] });
  if (consent.withdrawn)
    rows.push({ label: say("consent.withdrawn"), blocks: withdrawalOf(paper, consent.withdrawn, say).map(line) });
  return rows;
}

/** "12 May 2026, 10:58, drawn on screen, taken by Marta Linden, version 2 of the text, in English"; of a paper the day alone. */
function howGiven(paper: Paper, { how, givenAt, takenBy, textVersion, language: code }: Consent, say: Say): string {
  const at = Temporal.Instant.from(givenAt);
  const moment =
    how === "scan" || how === "said" ? plainDate(paper.locale, at, paper.zone) : momentOf(paper, givenAt, say);
  const by = isolated(paper.locale, takenBy.name ?? say("nobodyKnown"));
  const language = new Intl.DisplayNames(paper.locale, { type: "language" }).of(code) ?? code;
  return say("consent.how", { moment, how: say(`consent.hows.${how}`), by, version: String(textVersion), language });
}

function withdrawalOf(paper: Paper, { at, by, reason }: NonNullable<Consent["withdrawn"]>, say: Say): string[] {
  const name = isolated(paper.locale, by.name ?? say("nobodyKnown"));
  const line = say("consent.withdrawnOn", { moment: momentOf(paper, at, say), name });
  return reason ? [line, say("consent.reason", { reason: isolated(paper.locale, reason) })] : [line];
}

function momentOf({ locale, zone }: Paper, instant: string, say: Say): string {
  const at = Temporal.Instant.from(instant);
  return say("moment", { date: plainDate(locale, at, zone), time: time(locale, at, zone) });
}

/** The words as they stood, in the direction of their own language. */
function paragraphsOf({ body, language }: Consent): Block[] {
  const dir = directionOf(language);
  return body
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({
      kind: "paragraph",
      dir,
      runs: paragraph
        .trim()
        .split("\n")
        .flatMap((text, at) => (at === 0 ? [{ text }] : [{ break: true as const }, { text }])),
    }));
}

/** The signature as it was drawn, on a strip as high as it needs. */
function signatureBlock(drawing: Drawing, alt: string): Block {
  const ys = drawing.flatMap((points) => points.filter((_, at) => at % 2 === 1));
  const xs = drawing.flatMap((points) => points.filter((_, at) => at % 2 === 0));
  const [left, top] = [Math.min(...xs) - 10, Math.min(...ys) - 10];
  const [width, height] = [Math.max(...xs) - left + 10, Math.max(...ys) - top + 10];
  const paths = drawing.map((points) => `<path d="${pathOf(points)}"/>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}"><g fill="none" stroke="#1e2422" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">${paths}</g></svg>`;
  // A sheet of 1000 is 90 mm wide, and no signature is higher than 40 mm.
  const widthMm = Math.min(width * 0.09, (40 * width) / height);
  return { kind: "drawing", svg, widthMm: Math.max(2, widthMm), alt };
}

/** A stroke as an SVG path; a single point is a dot. */
function pathOf(points: readonly number[]): string {
  const pairs = Array.from({ length: points.length / 2 }, (_, at) => `${points[at * 2]} ${points[at * 2 + 1]}`);
  return pairs.length === 1 ? `M${pairs[0]}h.1` : `M${pairs.join("L")}`;
}
