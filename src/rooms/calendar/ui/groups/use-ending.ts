import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import type { Notice } from "#web/kit/toasts.ts";
import { problemText } from "#web/problem.ts";
import type { Group } from "../../groups/contract.ts";
import type { Overlap } from "../acts.ts";
import { useDesk } from "../desk.tsx";
import { actOnGroup, actOnSession, type Said, takenBy } from "./acts.ts";
import { groupQuery } from "./queries.ts";

export type Session = Group["sessions"][number];

/** Ends the group or one of its dates, and takes that back; what is refused says why, and what is in the way. */
export function useEnding({ id }: Group) {
  const t = useT("groups");
  const c = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { words } = useDesk();
  const [clash, setClash] = useState<Overlap | null>(null);
  const [isPending, setPending] = useState(false);

  const send = async (act: (said: Said) => Promise<unknown>, said: Said, told: Notice): Promise<void> => {
    setPending(true);
    try {
      await act(said);
      toast.show(told);
    } catch (error) {
      const taken = takenBy(error);
      const again = (reason: string) => void send(act, { ...said, override: { reason } }, told);
      const why = { label: c("sayWhy"), run: () => setClash({ taken, again }) };
      if (taken.length > 0) toast.show({ text: c("taken", { sentence: words.inTheWay(taken) }), actions: [why] });
      else toast.show({ text: problemText(problems, error) });
      void queries.invalidateQueries({ queryKey: groupQuery(id).queryKey });
    } finally {
      setPending(false);
    }
  };
  const restoreGroup = (said: Said = {}) =>
    void send((how) => actOnGroup(queries, id, "restore", how), said, { text: t("restored") });
  const cancelGroup = (said: Said) =>
    void send((how) => actOnGroup(queries, id, "cancel", how), said, {
      text: t("cancelledWhole"),
      undo: () => restoreGroup({ notify: false }),
    });
  const restoreDate = (session: Session, said: Said = {}) =>
    void send((how) => actOnSession(queries, id, session.id, "restore", how), said, {
      text: t("dateBack", { when: words.when(session) }),
    });
  const cancelDate = (session: Session, said: Said) =>
    void send((how) => actOnSession(queries, id, session.id, "cancel", how), said, {
      text: t("dateGone", { when: words.when(session) }),
      undo: () => restoreDate(session, { notify: false }),
    });
  return { clash, settle: () => setClash(null), isPending, cancelGroup, restoreGroup, cancelDate, restoreDate };
}
