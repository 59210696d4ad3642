import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Translate, useT } from "#web/i18n/t.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Appointment, Conflict } from "../contract.ts";
import { type Act, actOn, changeVisit, type VisitChange } from "./changes.ts";
import type { Times } from "./layout.ts";
import { visitNotices } from "./notices.ts";
import { useSteady } from "./steady.ts";
import type { Words } from "./words.ts";

/** A change that met another visit: it is done all the same once there is a reason. */
export interface Clash {
  visit: Appointment;
  taken: readonly Times[];
  again: (reason: string) => void;
}

interface ActsOptions {
  words: Words;
  askWhy: (clash: Clash) => void;
  /** The visit gets the focus, wherever it stands. */
  focusOn: (visit: Appointment) => void;
}

/**
 * What can be done to a visit that stands, each at once on screen, with a notice that takes it back for ten seconds. Where the server
 * refuses, the visit is back and the notice says when the time is taken; `askWhy` then asks for a reason.
 */
export function useActs({ words, askWhy, focusOn }: ActsOptions) {
  const t = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();
  const focus = useSteady(focusOn);
  return useMemo(() => {
    const known = { t, problems, queries, words, askWhy, notices: visitNotices(focus) };
    return { act: acting(known), move: moving(known) };
  }, [t, problems, queries, words, askWhy, focus]);
}

interface Known {
  t: Translate<"calendar">;
  problems: Translate<"problems">;
  queries: QueryClient;
  words: Words;
  askWhy: (clash: Clash) => void;
  notices: ReturnType<typeof visitNotices>;
}

/** Attends, misses, cancels, restores. */
function acting(known: Known) {
  const { t, queries, notices } = known;
  type Reasons = { reason?: string; override?: { reason: string } };
  const act = async (visit: Appointment, what: Act, reasons: Reasons = {}): Promise<void> => {
    try {
      const saved = await actOn(queries, visit, what, reasons);
      const back = what === "restore" ? undefined : notices.takeBack(saved, () => void act(saved, "restore"));
      notices.say(saved, { text: t("done", { act: what === "no-show" ? "missed" : what }), undo: back });
    } catch (error) {
      refused(known, error, visit, (reason) => void act(visit, what, { override: { reason } }));
    }
  };
  return act;
}

/** Moves or lengthens a visit, over another when there is a reason. */
function moving(known: Known) {
  const { t, queries, words, notices } = known;
  const change = async (visit: Appointment, to: VisitChange, said: (saved: Appointment) => void): Promise<void> => {
    try {
      said(await changeVisit(queries, visit, to));
    } catch (error) {
      refused(known, error, visit, (reason) => void change(visit, { ...to, override: { reason } }, said));
    }
  };
  return (visit: Appointment, to: Times, reason?: string): Promise<void> => {
    const moved = visit.startsAt !== to.startsAt;
    const text = moved ? t("moved", { when: words.when(to) }) : t("lengthened", { time: words.fromTo(to) });
    const { startsAt, endsAt } = visit;
    const isBack = (saved: Appointment) => notices.say(saved, { text: t("movedBack", { when: words.when(visit) }) });
    return change(visit, reason === undefined ? to : { ...to, override: { reason } }, (saved) => {
      const back = () => void change(saved, { startsAt, endsAt }, isBack);
      notices.say(saved, { text, undo: notices.takeBack(visit, back) });
    });
  };
}

/** Says honestly what was refused; where the time is taken, when, and how it may stand all the same. */
function refused(known: Known, error: unknown, visit: Appointment, again: (reason: string) => void): void {
  const { t, problems, words, askWhy, notices } = known;
  if (isProblem(error, "slot_taken")) {
    const taken = takenBy(error.details);
    const ask = { label: t("sayWhy"), run: () => askWhy({ visit, taken, again }) };
    notices.say(visit, { text: t("taken", { times: words.ranges(taken) }), actions: [ask] });
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
