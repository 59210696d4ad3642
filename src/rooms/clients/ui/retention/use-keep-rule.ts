import { useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toasts.ts";
import { problemText } from "#web/problem.ts";
import { type RetentionRule, ruleQuery } from "./queries.ts";

type Change = Partial<Pick<RetentionRule, "jurisdiction" | "years" | "minorYears">>;

/** Keeps a part of the rule at once, says so, and offers to take it back whole: another law had brought its years. */
export function useKeepRule(rule: RetentionRule): (label: string, change: Change) => void {
  const t = useT("practices");
  const problem = useT("problems");
  const queries = useQueryClient();
  const put = async (change: Change) => {
    try {
      queries.setQueryData(
        ruleQuery.queryKey,
        (await api.PATCH("/retention-rule", { body: change })).data as RetentionRule,
      );
      await queries.invalidateQueries({
        queryKey: ["clients"],
        predicate: ({ queryKey }) => queryKey[2] === "retention",
      });
      return true;
    } catch (error) {
      toast.show({ text: problemText(problem, error) });
      return false;
    }
  };
  const { jurisdiction, years, minorYears } = rule;
  const undo = () => void put({ jurisdiction, years, minorYears });
  return (label, change) =>
    void put(change).then((done) => done && toast.show({ text: t("settings.kept", { label }), undo }));
}
