import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import type { Notice } from "#web/kit/toasts.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Appointment, Conflict } from "../contract.ts";
import { type Act, actOn, changeVisit, type VisitChange } from "./changes.ts";
import type { Times } from "./layout.ts";
import type { Words } from "./words.ts";

/** A change that met another visit: it is done all the same once there is a reason. */
export interface Clash {
  visit: Appointment;
  taken: readonly Times[];
  again: (reason: string) => void;
}

export type Acts = ReturnType<typeof useActs>;

/**
 * What can be done to a visit that stands, each at once on screen, with a notice that takes it back for ten seconds. Where the server
 * refuses, the visit is back and the notice says when the time is taken; `askWhy` then asks for a reason.
 */
export function useActs(words: Words, askWhy: (clash: Clash) => void) {
  const t = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();

  return useMemo(() => {
    // One notice a visit: to undo what has been undone since would be refused.
    const shown = new Map<string, string>();
    const say = ({ id }: Appointment, notice: Notice) => {
      toast.close(shown.get(id) ?? "");
      shown.set(id, toast.show(notice));
    };
    const refused = (error: unknown, visit: Appointment, again: (reason: string) => void) => {
      if (movedOn.some((code) => isProblem(error, code))) return say(visit, { text: t("movedOn") });
      if (!isProblem(error, "slot_taken")) return say(visit, { text: problemText(problems, error) });
      const taken = takenBy(error.details);
      const ask = { label: t("sayWhy"), run: () => askWhy({ visit, taken, again }) };
      return say(visit, { text: t("taken", { times: words.ranges(taken) }), actions: [ask] });
    };

    const change = async (visit: Appointment, to: VisitChange, said: string): Promise<Appointment | null> => {
      try {
        const saved = await changeVisit(queries, visit, to);
        say(saved, { text: said, undo: () => void putBack(saved, visit) });
        return saved;
      } catch (error) {
        refused(error, visit, (reason) => void change(visit, { ...to, override: { reason } }, said));
        return null;
      }
    };
    const putBack = async (saved: Appointment, before: Appointment) => {
      const { startsAt, endsAt, therapistId } = before;
      try {
        await changeVisit(queries, saved, { startsAt, endsAt, therapistId });
        say(saved, { text: t("movedBack", { when: words.when(before) }) });
      } catch (error) {
        const again = (reason: string) =>
          void change(
            saved,
            { startsAt, endsAt, therapistId, override: { reason } },
            t("moved", { when: words.when(before) }),
          );
        refused(error, saved, again);
      }
    };

    const act = async (
      visit: Appointment,
      what: Act,
      body: { reason?: string } = {},
      override?: string,
    ): Promise<void> => {
      try {
        const saved = await actOn(
          queries,
          visit,
          what,
          override === undefined ? body : { override: { reason: override } },
        );
        const undo = what === "restore" ? undefined : () => void act(saved, "restore");
        say(saved, { text: t("done", { act: what === "no-show" ? "missed" : what }), undo });
      } catch (error) {
        refused(error, visit, (reason) => void act(visit, what, body, reason));
      }
    };

    return {
      act,
      /** Moves or lengthens a visit. */
      move: (visit: Appointment, to: Times, override?: string) => {
        const moved = visit.startsAt !== to.startsAt;
        const said = moved ? t("moved", { when: words.when(to) }) : t("lengthened", { time: words.fromTo(to) });
        return change(visit, override === undefined ? to : { ...to, override: { reason: override } }, said);
      },
    };
  }, [t, problems, queries, words, askWhy]);
}

// Its version or its state was another's doing.
const movedOn = ["stale_version", "not_possible"] as const;

/** The times that a refusal tells, empty when it tells none. */
export function takenBy(details: Readonly<Record<string, unknown>>): Conflict[] {
  return Array.isArray(details.conflicts) ? (details.conflicts as Conflict[]) : [];
}
