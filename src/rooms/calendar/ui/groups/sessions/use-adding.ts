import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Notify } from "../../../contract.ts";
import type { Group } from "../../../groups/contract.ts";
import type { Times } from "../../layout.ts";
import { actOnSession, addSessions, takenBy } from "../acts.ts";

interface Added {
  times: Times[];
  reason: string;
  notify?: Notify;
}

/** Adds dates to a group. They cannot be made undone: taking it back cancels them, and says so. */
export function useAdding(group: Group, onDone: () => void) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const attempt = useRef({ of: "", key: "" });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ times: sessions, reason, notify }: Added) => {
      const override = reason.trim() === "" ? undefined : { reason: reason.trim() };
      const body = { sessions, notify, override };
      const of = JSON.stringify(body);
      if (attempt.current.of !== of) attempt.current = { of, key: idempotencyKey() };
      return addSessions(queries, group.id, body, attempt.current.key);
    },
    onSuccess: (after) => {
      const known = new Set(group.sessions.map(({ id }) => id));
      const added = after.sessions.filter(({ id }) => !known.has(id));
      toast.show({ text: t("datesAdded", { count: added.length }), undo: () => void takeBack(added) });
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: ["conflicts"] }),
  });
  const takeBack = async (added: Group["sessions"]): Promise<void> => {
    try {
      for (const { id } of added) await actOnSession(queries, group.id, id, "cancel", { notify: false });
      toast.show({ text: t("datesTakenBack", { count: added.length }) });
    } catch (problem) {
      toast.show({ text: problemText(problems, problem) });
    }
  };
  return {
    send: (added: Added) => mutate(added),
    isPending,
    refused: takenBy(error),
    problem: error === null ? null : problemText(problems, error),
  };
}
