import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { Group } from "../../../groups/contract.ts";
import { useDesk } from "../../desk.tsx";
import { changeGroup } from "../acts.ts";
import { useNamesSaid } from "../group-people.tsx";
import { groupQuery } from "../queries.ts";
import { type GroupChange, newlyOffered, undoing } from "./group-form.ts";

/**
 * Saves a change of a group and tells what came of it. It can be taken back unless places were offered because of it: somebody may have
 * been told of theirs, so the notice says that an offer stands.
 */
export function useEditing(group: Group, onDone: () => void) {
  const t = useT("groups");
  const c = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();
  const namesOf = useNamesSaid();
  const { words } = useDesk();
  const textOf = (problem: unknown) =>
    isProblem(problem, "stale_version") ? c("movedOn") : problemText(problems, problem);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: GroupChange) => changeGroup(queries, group, change),
    onSuccess: (after, change) => {
      const offered = newlyOffered(group, after);
      const until = offered[0]?.offeredUntil;
      if (until) {
        toast.show({
          text: t("savedOffered", { names: namesOf(offered), when: words.when({ startsAt: until }) }),
          lastsSeconds: 10,
        });
      } else toast.show({ text: c("saved"), undo: () => void takeBack(after, undoing(change, group)) });
      onDone();
    },
    // What was typed stays; saved again, it changes the group as it is by now.
    onError: () => void queries.invalidateQueries({ queryKey: groupQuery(group.id).queryKey }),
  });
  const takeBack = async (after: Group, change: GroupChange): Promise<void> => {
    try {
      await changeGroup(queries, after, change);
      toast.show({ text: t("changedBack") });
    } catch (problem) {
      toast.show({ text: textOf(problem) });
    }
  };
  return {
    send: (change: GroupChange) => (Object.keys(change).length === 0 ? onDone() : mutate(change)),
    isPending,
    problem: error === null ? null : textOf(error),
  };
}
