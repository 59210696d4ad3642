import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Translate, useT } from "#web/i18n/t.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Appointment, AppointmentDetail } from "../contract.ts";
import type { Conflict } from "../holding/contract.ts";
import { type Act, type ActSaid, actOn, changeVisit, type VisitChange } from "./changes.ts";
import type { Times } from "./layout.ts";
import { visitNotices } from "./notices.ts";
import { standing } from "./queries.ts";
import { useSteady } from "./steady.ts";
import type { Met, Words } from "./words.ts";

/** A change that met another visit: it is done all the same once there is a reason. */
export interface Clash extends Overlap {
  visit: Appointment;
}

/** What is in the way, and the same once more with a reason. */
export interface Overlap {
  taken: readonly Met[];
  again: (reason: string) => void;
}

/** Where a visit goes, and whose and what it is then. */
export interface MovedTo extends Times {
  therapistId: string;
  serviceId?: string | null;
  locationId?: string | null;
}

interface ActsOptions {
  words: Words;
  nameOf: (therapistId: string) => string | undefined;
  askWhy: (clash: Clash) => void;
  /** The visit gets the focus, wherever it stands. */
  focusOn: (visit: Appointment) => void;
}

/**
 * What can be done to a visit that stands, each at once on screen, with a notice that takes it back for ten seconds. Where the server
 * refuses, the visit is back and the notice says when the time is taken; `askWhy` then asks for a reason.
 */
export function useActs({ words, nameOf, askWhy, focusOn }: ActsOptions) {
  const t = useT("calendar");
  const views = useT("views");
  const problems = useT("problems");
  const queries = useQueryClient();
  const focus = useSteady(focusOn);
  return useMemo(() => {
    const known = { t, views, problems, queries, words, nameOf, askWhy, notices: visitNotices(focus) };
    return { act: acting(known), move: moving(known) };
  }, [t, views, problems, queries, words, nameOf, askWhy, focus]);
}

interface Known {
  t: Translate<"calendar">;
  views: Translate<"views">;
  nameOf: (therapistId: string) => string | undefined;
  problems: Translate<"problems">;
  queries: QueryClient;
  words: Words;
  askWhy: (clash: Clash) => void;
  notices: ReturnType<typeof visitNotices>;
}

/** Attends, misses, cancels, restores. */
function acting(known: Known) {
  const { t, queries, notices } = known;
  const act = async (visit: Appointment, what: Act, said: ActSaid = {}): Promise<void> => {
    try {
      const saved = await actOn(queries, visit, what, said);
      const back =
        what === "restore" ? undefined : notices.takeBack(saved, () => void act(saved, "restore", undoing(saved)));
      notices.say(saved, { text: t("done", { act: what === "no-show" ? "missed" : what }), undo: back });
    } catch (error) {
      refused(known, error, visit, (reason) => void act(visit, what, { ...said, override: { reason } }));
    }
  };
  return act;
}

/** What is taken back tells nobody, and stands over another for the reason it had. */
function undoing({ overrideReason }: AppointmentDetail): ActSaid {
  return { notify: false, ...(overrideReason !== null && { override: { reason: overrideReason } }) };
}

/** Moves a visit, lengthens it or hands it over, over another when there is a reason. */
function moving(known: Known) {
  const { t, queries, words, notices } = known;
  const change = async (visit: Appointment, to: VisitChange, said: (saved: Appointment) => void): Promise<void> => {
    notices.hush(visit);
    try {
      said(await changeVisit(queries, visit, to));
    } catch (error) {
      refused(known, error, visit, (reason) => void change(visit, { ...to, override: { reason } }, said));
    }
  };
  return async (visit: Appointment, to: MovedTo, reason?: string): Promise<void> => {
    const undone = visit.overridden ? undoing(await standing(queries, visit)) : { notify: false };
    const { therapistId: other, ...rest } = to;
    const changed: VisitChange = other === visit.therapistId ? rest : to;
    const text = movedText(known, visit, to);
    const isBack = (saved: Appointment) => notices.say(saved, { text: t("movedBack", { when: words.when(visit) }) });
    return change(visit, reason === undefined ? changed : { ...changed, override: { reason } }, (saved) => {
      const back = () => void change(saved, { ...asItWas(visit, changed), ...undone }, isBack);
      notices.say(saved, { text, undo: notices.takeBack(visit, back) });
    });
  };
}

/** Of a visit what is changed of it. */
function asItWas(visit: Appointment, changed: VisitChange): VisitChange {
  const { startsAt, endsAt, therapistId, serviceId, locationId } = visit;
  const was = Object.entries({ startsAt, endsAt, therapistId, serviceId, locationId });
  return Object.fromEntries(was.filter(([key]) => key in changed));
}

function movedText(
  { t, views, words, nameOf }: Known,
  visit: Appointment,
  to: Times & { therapistId: string },
): string {
  const therapist = to.therapistId === visit.therapistId ? undefined : nameOf(to.therapistId);
  if (therapist !== undefined) return views("movedWith", { when: words.when(to), therapist });
  return visit.startsAt === to.startsAt
    ? t("lengthened", { time: words.fromTo(to) })
    : t("moved", { when: words.when(to) });
}

/** Says honestly what was refused; where the time is taken, when, and how it may stand all the same. */
function refused(known: Known, error: unknown, visit: Appointment, again: (reason: string) => void): void {
  const { t, problems, words, askWhy, notices } = known;
  if (isProblem(error, "slot_taken")) {
    const taken = takenBy(error.details);
    const ask = { label: t("sayWhy"), run: () => askWhy({ visit, taken, again }) };
    notices.say(visit, { text: t("taken", { sentence: words.inTheWay(taken) }), actions: [ask] });
  } else {
    const changed = movedOn.some((code) => isProblem(error, code));
    notices.say(visit, { text: changed ? t("movedOn") : problemText(problems, error) });
  }
}

// Its version or its state was another's doing.
const movedOn = ["stale_version", "not_possible"] as const;

/** The times that a refusal tells, empty when it tells none. */
function takenBy(details: Readonly<Record<string, unknown>>): Conflict[] {
  return Array.isArray(details.conflicts) ? (details.conflicts as Conflict[]) : [];
}
