import { useState } from "react";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Select } from "#web/kit/select.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { namings } from "../../feeds/rules.ts";
import { type Feed, type OpenedFeed, useChangeFeed, useRenewFeed, useRevokeFeed } from "./queries.ts";

/** A feed: how clients appear in it, when it was last read, and the ways to close its address. */
export function FeedRow({ feed, onRenewed }: { feed: Feed; onRenewed: (feed: OpenedFeed) => void }) {
  const t = useT("feeds");
  const problem = useT("problems");
  const seen = useWhen();
  const [asking, setAsking] = useState<"renew" | "revoke" | null>(null);
  const change = useChangeFeed();
  const renew = useRenewFeed();
  const revoke = useRevokeFeed();
  const { id, name, readAt } = feed;
  const onError = (error: unknown) => void toast.show({ text: problemText(problem, error) });
  const close = async () => {
    if (asking === "renew") onRenewed(await renew.mutateAsync(id, { onError }));
    else await revoke.mutateAsync(id, { onError });
  };
  return (
    <li className="link-row">
      <div>
        <p>
          <bdi>{name}</bdi>
        </p>
        <p className="small muted">{readAt ? t("read", { when: seen(readAt) }) : t("notRead")}</p>
      </div>
      <Select
        label={t("clientsIn", { name })}
        hideLabel
        className="link-naming"
        choices={[...namings].map((naming) => ({ id: naming, label: t(`naming.${naming}`) }))}
        value={feed.clients}
        onChange={(clients) => change.mutate({ id, clients }, { onError })}
      />
      <div className="actions">
        <Button small aria-label={t("renewOf", { name })} onPress={() => setAsking("renew")}>
          {t("renew")}
        </Button>
        <Button small aria-label={t("revokeOf", { name })} onPress={() => setAsking("revoke")}>
          {t("revoke")}
        </Button>
      </div>
      <Confirm
        isOpen={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={asking === "renew" ? t("renewTitle") : t("revokeTitle")}
        text={asking === "renew" ? t("renewText") : t("revokeText")}
        action={asking === "renew" ? t("renew") : t("revoke")}
        kind="danger-final"
        isPending={renew.isPending || revoke.isPending}
        onConfirm={close}
      />
    </li>
  );
}

/** "Today, 10:42", in the zone of the practice. */
function useWhen(): (instant: string) => string {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  return (instant) => `${format.relativeDay(dateIn(timeZone, instant), today)}, ${format.time(instant, timeZone)}`;
}
