import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Part } from "#web/kit/part.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { LoadProblem } from "../load-problem.tsx";
import { AddressPaper } from "./address-paper.tsx";
import { FeedRow } from "./feed-row.tsx";
import { NewFeed } from "./new-feed.tsx";
import { type OpenedFeed, useFeeds } from "./queries.ts";

/** The feeds there are, and a new one. An address is shown when it is made, and not again. */
export function FeedsPart() {
  const t = useT("feeds");
  const [opened, setOpened] = useState<OpenedFeed | null>(null);
  const { data: feeds = [], isPending, error, refetch } = useFeeds(true);
  return (
    <Part title={t("feeds")} about={t("feedsAbout")}>
      {opened ? <AddressPaper feed={opened} onKept={() => setOpened(null)} /> : <NewFeed onOpened={setOpened} />}
      {error ? (
        <LoadProblem error={error} again={() => void refetch()} />
      ) : isPending ? (
        <Skeleton title={false} lines={2} />
      ) : (
        feeds.length > 0 && (
          <ul className="rows" aria-label={t("feeds")}>
            {feeds.map((feed) => (
              <FeedRow key={feed.id} feed={feed} onRenewed={setOpened} />
            ))}
          </ul>
        )
      )}
    </Part>
  );
}
