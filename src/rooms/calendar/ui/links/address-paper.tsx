import { Copy } from "lucide-react";
import { useEffect, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { toast } from "#web/kit/toast.tsx";
import type { OpenedFeed } from "./queries.ts";

const programs = ["google", "apple", "outlook"] as const;

/** The address of a feed, this once: we keep only a hash of what is secret in it. */
export function AddressPaper({ feed, onKept }: { feed: OpenedFeed; onKept: () => void }) {
  const t = useT("feeds");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(feed.address);
    toast.show({ text: t("copied") });
  };
  return (
    <div className="link-paper">
      <div>
        <h3 className="strong" ref={heading} tabIndex={-1}>
          {t.rich("addressOf", { name: () => <bdi>{feed.name}</bdi> })}
        </h3>
        <p className="muted">{t("addressAbout")}</p>
      </div>
      <p className="link-address" dir="ltr">
        {feed.address}
      </p>
      <div className="actions">
        <Button kind="primary" icon={Copy} onPress={() => void copy()}>
          {t("copy")}
        </Button>
        <Button onPress={onKept}>{t("done")}</Button>
      </div>
      <dl className="link-how">
        {programs.map((program) => (
          <div key={program}>
            <dt className="strong">{t(`how.${program}`)}</dt>
            <dd className="muted">{t(`howText.${program}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
