import { isolated } from "#kernel/i18n/isolate.ts";
import { directionOf } from "#kernel/i18n/locale.ts";
import type { Row } from "#kernel/pdf/document.ts";
import type { wordsIn } from "#kernel/pdf/translate.ts";
import { plainDate, range } from "#kernel/time/wording.ts";
import type { ClientPaper, PaperEntry } from "#rooms/clients/ports.ts";
import type { PastVisit } from "../../history/store.ts";

/** Visits as lines of a list: when, what, where, with whom, and what became of it. */
export function visitsEntry(
  paper: ClientPaper,
  visits: readonly PastVisit[],
  names: ReadonlyMap<string, string>,
  say: ReturnType<typeof wordsIn>,
): PaperEntry {
  const rows = visits.map((visit): Row => {
    const [from, to] = [Temporal.Instant.from(visit.startsAt), Temporal.Instant.from(visit.endsAt)];
    const state = visit.attendance ?? visit.status;
    const isToCome = state === "scheduled" && Temporal.Instant.compare(from, paper.now) > 0;
    const said = [
      range(paper.locale, from, to, paper.zone),
      visit.serviceName ?? visit.groupName,
      visit.locationName,
      names.get(visit.therapistId),
    ].flatMap((text) => (text ? [isolated(paper.locale, text)] : []));
    const words = [...said, ...(isToCome ? [] : [say(`copy.states.${state}`)])].join(" · ");
    const why = visit.cancelReason ? [{ break: true as const }, { text: visit.cancelReason }] : [];
    return {
      label: plainDate(paper.locale, from, paper.zone),
      blocks: [{ kind: "paragraph", dir: directionOf(paper.locale), runs: [{ text: words }, ...why] }],
    };
  });
  return {
    entry: { heading: say("copy.visits"), about: null, draft: false, rows },
    weight: JSON.stringify(rows).length,
  };
}
