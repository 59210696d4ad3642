import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { LockKeyholeOpen } from "lucide-react";
import { useEffect, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Part } from "#web/kit/part.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { Opened } from "../../opening/contract.ts";
import { useMoments } from "../moments.ts";

interface OpeningsPage {
  items: Opened[];
  nextCursor: string | null;
}

const openingsQuery = infiniteQueryOptions({
  queryKey: ["notes", "openings"],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam: cursor, signal }): Promise<OpeningsPage> => {
    const { data } = await api.GET("/note-openings", { params: { query: { cursor } }, signal });
    return (data as OpeningsPage | undefined) ?? { items: [], nextCursor: null };
  },
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** Every opening of a private note: who, whose, why, and whether its hour still runs. */
export function Openings() {
  const t = useT("trail");
  return (
    <Part title={t("openings.title")} about={t("openings.about")}>
      <List />
    </Part>
  );
}

function List() {
  const t = useT("trail");
  const problem = useT("problems");
  const query = useInfiniteQuery(openingsQuery);
  const now = useNow();
  if (query.isPending) return <Skeleton title={false} lines={2} />;
  if (query.data === undefined)
    return (
      <div role="alert">
        <p className="muted">{problemText(problem, query.error)}</p>
        <Button onPress={() => void query.refetch()}>{t("again")}</Button>
      </div>
    );
  const openings = query.data.pages.flatMap(({ items }) => items);
  if (openings.length === 0) return <p className="muted">{t("openings.empty")}</p>;
  return (
    <>
      <ul className="rows">
        {openings.map((opening) => (
          <Line key={opening.id} opening={opening} now={now} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t("openings.more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ opening, now }: { opening: Opened; now: number }) {
  const t = useT("trail");
  const record = useT("record");
  const format = useFormat();
  const moments = useMoments();
  const shownName = useShownName();
  const { member, note, client, reason, at, until } = opening;
  const named = (name: string | null) => `\u2068${name ?? record("nobodyKnown")}\u2069`;
  const minutes = Math.ceil((Temporal.Instant.from(until).epochMilliseconds - now) / 60_000);
  const isOpen = opening.open && minutes > 0;
  return (
    <li>
      <div>
        <p>
          {t("openings.line", {
            member: named(member.name),
            author: named(note.author.name),
            date: moments.short(note.happenedAt),
          })}
        </p>
        <p>
          <q>
            <bdi>{reason}</bdi>
          </q>
        </p>
        <p className="small muted">
          {client && (
            <>
              <bdi>{shownName(client.name)}</bdi>
              {" · "}
            </>
          )}
          {moments.moment(at)} · {t("openings.told")}
        </p>
        <p className="small">
          {isOpen ? (
            <Signal kind="wait" icon={LockKeyholeOpen}>
              {t("openings.left", { minutes: format.minutes(minutes) })}
            </Signal>
          ) : (
            <span className="muted">{t("openings.over", { time: moments.moment(until) })}</span>
          )}
        </p>
      </div>
      {isOpen && (
        <LinkButton small to="/notes/$noteId" params={{ noteId: note.id }}>
          {t("openings.note")}
        </LinkButton>
      )}
    </li>
  );
}

/** The present, anew every half minute, so that an hour is seen to run out. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
