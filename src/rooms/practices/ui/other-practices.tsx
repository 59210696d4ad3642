import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import type { MemberMe } from "#web/me.ts";
import { useEnter } from "./enter.ts";
import { useChoosePractice } from "./queries.ts";

/** The ways to one's other practices: what one of them asks, another may not. */
export function OtherPractices({ me }: { me: MemberMe }) {
  const t = useT("practices");
  const choose = useChoosePractice();
  const enter = useEnter();
  const go = async (practiceId: string) => {
    await choose.mutateAsync(practiceId);
    await enter("/");
  };
  return me.practices
    .filter(({ id }) => id !== me.practice.id)
    .map(({ id, name }) => (
      <Button key={id} kind="plain" isPending={choose.isPending} onPress={() => void go(id)}>
        {t("setUpFirst.other", { practice: name })}
      </Button>
    ));
}
