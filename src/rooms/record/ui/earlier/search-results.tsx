import { useInfiniteQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Mark } from "#web/kit/mark.tsx";
import { matchStretches } from "#web/kit/match.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import type { SectionName } from "../../contract.ts";
import type { FoundNote } from "../../searching/contract.ts";
import { useMoments } from "../moments.ts";
import { useSectionWords } from "../section-words.ts";
import { searchQuery } from "./queries.ts";

interface SearchResultsProps {
  clientId: string;
  query: string;
  onOpen: (noteId: string) => void;
}

/** Where the words stand, the newest note first. */
export function SearchResults({ clientId, query, onOpen }: SearchResultsProps) {
  const t = useT("writing");
  const problem = useT("problems");
  const found = useInfiniteQuery(searchQuery(clientId, query));
  if (found.isPending) return <Skeleton lines={3} />;
  if (found.error) return <p role="alert">{problemText(problem, found.error)}</p>;
  const notes = found.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <p className="small muted" role="status">
        {found.hasNextPage ? t("foundMore", { count: notes.length }) : t("found", { count: notes.length })}
      </p>
      <ul className="earlier-found">
        {notes.map((note) => (
          <FoundRow key={note.id} note={note} query={query} onOpen={() => onOpen(note.id)} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button kind="plain" isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          {t("searchOn")}
        </Button>
      )}
    </>
  );
}

function FoundRow({ note, query, onOpen }: { note: FoundNote; query: string; onOpen: () => void }) {
  const moments = useMoments();
  const { title } = useSectionWords(note.form);
  return (
    <li>
      <button type="button" className="link" onClick={onOpen}>
        {moments.long(note.happenedAt)}
      </button>
      {note.places.map(({ section, text }) => (
        <p key={`${section} ${text}`} className="prose prose-small" dir="auto">
          <span className="tiny muted">{title(section as SectionName)} </span>
          <Mark text={text} query={wordsWithin(text, query)} />
        </p>
      ))}
    </li>
  );
}

/** A place may hold some of the words only. */
const wordsWithin = (text: string, query: string): string =>
  query
    .split(/\s+/)
    .filter((word) => matchStretches(text, word) !== null)
    .join(" ");
