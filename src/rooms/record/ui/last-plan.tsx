import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Fact } from "#web/kit/facts.tsx";
import { Link } from "#web/kit/link.tsx";
import { useMe } from "#web/me.ts";
import { mayUseRecord } from "../policy.ts";
import { planOf } from "../rules.ts";
import { useMoments } from "./moments.ts";
import { previousQuery } from "./queries.ts";

/** What the last note meant to do next, as a row of `<Facts>`; nothing when there is no plan, or for a role that has no notes. */
export function LastPlan({ clientId }: { clientId: string }) {
  const t = useT("record");
  const moments = useMoments();
  const { member } = useMe();
  const { data: note } = useQuery({ ...previousQuery({ clientId }), enabled: mayUseRecord(member) });
  const plan = note && planOf(note, note.sections, 400);
  if (!note || !plan) return null;
  return (
    <Fact label={t("lastPlan")}>
      <p className="prose" dir="auto">
        {plan}
      </p>
      <Link className="small" to="/notes/$noteId" params={{ noteId: note.id }}>
        {t("lastPlanOn", { date: moments.short(note.happenedAt) })}
      </Link>
    </Fact>
  );
}
