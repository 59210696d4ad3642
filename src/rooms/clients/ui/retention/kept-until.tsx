import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Fact } from "#web/kit/facts.tsx";
import { retentionQuery } from "./queries.ts";

/** "To be kept: until 12 May 2036". Nothing until it is known, since it is looked for after the rest. */
export function KeptUntil({ clientId }: { clientId: string }) {
  const t = useT("erasure");
  const format = useFormat();
  const { data } = useQuery(retentionQuery(clientId));
  if (!data) return null;
  const { keptUntil, isOver } = data;
  return (
    <Fact label={t("kept.label")}>
      {keptUntil === null
        ? t("kept.none")
        : t(isOver ? "kept.over" : "kept.until", { date: format.date(keptUntil, "short", "") })}
    </Fact>
  );
}
