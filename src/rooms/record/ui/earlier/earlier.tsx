import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { IconButton } from "#web/kit/button.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { SearchField } from "#web/kit/search-field.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { NoteReply, SectionName } from "../../contract.ts";
import { type Formed, sectionsIn } from "../../rules.ts";
import { besideOf } from "../beside.ts";
import { useMoments } from "../moments.ts";
import { Prose } from "../prose.tsx";
import { noteQuery, previousQuery } from "../queries.ts";
import { useSectionWords } from "../section-words.ts";
import { SearchResults } from "./search-results.tsx";

interface EarlierProps {
  clientId: string;
  /** The note that is written. */
  formed: Formed;
  first: NoteReply | null;
  except: string | undefined;
  isOpen: boolean;
  onClose: () => void;
  onCopy: (name: SectionName, text: string) => void;
}

/** All that was written of a client before, step by step or by its words, beside the note that is written; on a phone from below. */
export function Earlier({ isOpen, onClose, ...rest }: EarlierProps) {
  const t = useT("writing");
  return (
    <Panel title={t("earlier")} isOpen={isOpen} onClose={onClose}>
      {isOpen && <EarlierNotes {...rest} />}
    </Panel>
  );
}

function EarlierNotes({ clientId, formed, first, except, onCopy }: Omit<EarlierProps, "isOpen" | "onClose">) {
  const t = useT("writing");
  const [query, setQuery] = useState("");
  const [looked, setLooked] = useState("");
  /** The notes gone back to, the latest first, and where in them one is. */
  const [trail, setTrail] = useState<readonly string[]>(first ? [first.id] : []);
  const [at, setAt] = useState(0);
  const id = trail[at];
  const { data: note, isPending } = useQuery({
    ...noteQuery(id ?? ""),
    enabled: id !== undefined,
    initialData: undefined,
  });
  const asked = { clientId, before: note?.happenedAt, except };
  const { data: older } = useQuery({ ...previousQuery(asked), enabled: note !== undefined });
  const back = () => {
    if (!older) return;
    setTrail([...trail.slice(0, at + 1), older.id]);
    setAt(at + 1);
  };
  return (
    <div className="earlier">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setLooked(query.trim());
          }}
        >
          <SearchField
            label={t("search")}
            placeholder={t("search")}
            value={query}
            maxLength={200}
            onChange={setQuery}
            onClear={() => setLooked("")}
          />
        </form>
      </search>
      {looked !== "" && (
        <SearchResults
          clientId={clientId}
          query={looked}
          onOpen={(found) => {
            setTrail([found]);
            setAt(0);
            setLooked("");
          }}
        />
      )}
      {looked === "" && id === undefined && <p className="muted">{t("earlierNone")}</p>}
      {looked === "" && id !== undefined && (isPending || !note) && <Skeleton lines={4} />}
      {looked === "" && note && (
        <>
          <div className="earlier-steps">
            <IconButton icon={ArrowLeft} flip label={t("older")} isDisabled={!older} onPress={back} />
            <NoteDay note={note} />
            <IconButton icon={ArrowRight} flip label={t("newer")} isDisabled={at === 0} onPress={() => setAt(at - 1)} />
          </div>
          <Said note={note} formed={formed} onCopy={onCopy} />
        </>
      )}
    </div>
  );
}

function NoteDay({ note }: { note: NoteReply }) {
  const moments = useMoments();
  return (
    <BareLink className="name note-first" to="/notes/$noteId" params={{ noteId: note.id }}>
      {moments.long(note.happenedAt)}
    </BareLink>
  );
}

/** What a former note says, section by section, each to be copied into the section where it belongs now. */
function Said({ note, formed, onCopy }: { note: NoteReply; formed: Formed; onCopy: EarlierProps["onCopy"] }) {
  const t = useT("record");
  const { title } = useSectionWords(note.form);
  const homes = new Map(
    [...besideOf(formed, note)].flatMap(([home, said]) => said.map((one) => [one.name, home] as const)),
  );
  return sectionsIn(note)
    .filter((name) => note.sections[name]?.trim())
    .map((name) => (
      <section key={name} className="earlier-said">
        <h3 className="small muted">{title(name)}</h3>
        <Prose text={note.sections[name] ?? ""} small />
        <button
          type="button"
          className="link small"
          aria-label={t("copyForwardOf", { section: title(name) })}
          onClick={() => onCopy(homes.get(name) ?? (sectionsIn(formed)[0] as SectionName), note.sections[name] ?? "")}
        >
          {t("copyForward")}
        </button>
      </section>
    ));
}
