import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { useMe } from "#web/me.ts";
import { mergesClients } from "../../merging/policy.ts";
import { useWhen } from "../when.ts";
import { useTakeApart } from "./acts.ts";
import type { Merge } from "./queries.ts";
import "./merging.css";

/** Who was merged into this client, with the way back while there is one. */
export function Merged({ merges }: { merges: readonly Merge[] }) {
  const t = useT("merging");
  return (
    <ul className="merged" aria-label={t("merged.label")}>
      {merges.map((merge, at) => (
        <Line key={merge.id} merge={merge} isLatest={at === 0} />
      ))}
    </ul>
  );
}

function Line({ merge: { id, name, mergedAt, mergedBy, undoUntil }, isLatest }: { merge: Merge; isLatest: boolean }) {
  const t = useT("merging");
  const when = useWhen();
  const mine = mergesClients(useMe().member);
  const [asking, setAsking] = useState(false);
  const { takeApart, isPending } = useTakeApart();
  const words = {
    date: when.date(mergedAt),
    name: () => <bdi>{name}</bdi>,
    who: () => <bdi>{mergedBy.name}</bdi>,
  };
  return (
    <li>
      <p className="small muted">{t.rich(name === null ? "merged.nameless" : "merged.named", words)}</p>
      {mine && isLatest && undoUntil !== null && (
        <>
          <Button small onPress={() => setAsking(true)}>
            {t("merged.apart")}
          </Button>
          <span className="small muted">{t("merged.until", { date: when.date(undoUntil) })}</span>
          <Confirm
            isOpen={asking}
            onOpenChange={setAsking}
            kind="primary"
            title={t("merged.confirm")}
            text={t("merged.confirmText")}
            action={t("merged.apart")}
            isPending={isPending}
            onConfirm={() => takeApart(id)}
          />
        </>
      )}
    </li>
  );
}
