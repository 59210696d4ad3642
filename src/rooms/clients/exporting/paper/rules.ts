import { isolated } from "#kernel/i18n/isolate.ts";
import type { Entry, PrintedDocument } from "#kernel/pdf/document.ts";
import { sheetOf } from "#kernel/pdf/sheet.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { plainDate } from "#kernel/time/wording.ts";
import type { ClientPaper } from "../../ports.ts";

/** A client's record on the practice's paper: what every room has to say, in the order of the rooms. */
export function exportDocument(
  paper: ClientPaper,
  entries: readonly Entry[],
  say: ReturnType<typeof wordsIn>,
): PrintedDocument {
  const { locale, term, client } = paper;
  const facts = [{ label: say("client", { term }), value: isolated(locale, client.name) }];
  if (client.birthDate) facts.push({ label: say("birthDate"), value: plainDate(locale, client.birthDate) });
  return {
    ...sheetOf(paper, say),
    title: say("record"),
    heading: say("record"),
    about: null,
    facts,
    entries,
    running: [client.name, say("record")].map((words) => isolated(locale, words)).join(" · "),
  };
}
