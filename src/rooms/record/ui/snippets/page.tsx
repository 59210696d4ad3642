import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toasts.ts";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { mayUseRecord } from "../../policy.ts";
import type { SnippetReply } from "../../snippets/contract.ts";
import { Absent } from "../absent.tsx";
import { Prose } from "../prose.tsx";
import { keepSnippet, removeSnippet, snippetsQuery } from "./queries.ts";
import { SnippetForm } from "./snippet-form.tsx";
import "../note.css";

/** Words that are written again and again: one's own, and those colleagues share. */
export function SnippetsSettings() {
  const { member } = useMe();
  return mayUseRecord(member) ? <Snippets /> : <Absent closed />;
}

function Snippets() {
  const t = useT("writing");
  const problem = useT("problems");
  const { data: snippets = [], isPending, error } = useQuery(snippetsQuery);
  const [edited, setEdited] = useState<SnippetReply | "new" | null>(null);
  return (
    <>
      <PageHead
        title={t("snippets.title")}
        about={t("snippets.about")}
        actions={
          <Button kind="primary" icon={Plus} folds onPress={() => setEdited("new")}>
            {t("snippets.add")}
          </Button>
        }
      />
      {isPending && <Skeleton title={false} lines={3} />}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {!isPending && !error && snippets.length === 0 && (
        <Empty title={t("snippets.none")}>{t("snippets.noneAbout")}</Empty>
      )}
      <ul className="snippets">
        {snippets.map((snippet) => (
          <SnippetRow key={snippet.id} snippet={snippet} onEdit={() => setEdited(snippet)} />
        ))}
      </ul>
      {edited !== null && <SnippetForm snippet={edited === "new" ? null : edited} onDone={() => setEdited(null)} />}
    </>
  );
}

function SnippetRow({ snippet, onEdit }: { snippet: SnippetReply; onEdit: () => void }) {
  const t = useT("writing");
  const { member } = useMe();
  const { name, abbreviation, text, shared, own } = snippet;
  const remove = useRemoving(snippet);
  return (
    <li className="snippet">
      <div className="snippet-head">
        <h2 className="heading">
          <bdi>{name}</bdi>
        </h2>
        {abbreviation && <bdi className="small muted">;{abbreviation}</bdi>}
        {shared && <span className="small muted">{own ? t("snippets.shared") : t("snippets.colleagues")}</span>}
      </div>
      <div className="snippet-text">
        <Prose text={text} small />
      </div>
      {(own || member.role === "owner") && (
        <div className="actions">
          <Button small onPress={onEdit} aria-label={t("snippets.editNamed", { name })}>
            {t("snippets.edit")}
          </Button>
          <Button small kind="plain" onPress={() => void remove()} aria-label={t("snippets.removeNamed", { name })}>
            {t("snippets.remove")}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Gone at once, and back when it is taken back: made anew, by who took it away. */
function useRemoving(snippet: SnippetReply): () => Promise<void> {
  const t = useT("writing");
  const problem = useT("problems");
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: snippetsQuery.queryKey });
  const { id, name, abbreviation, text, shared } = snippet;
  return async () => {
    try {
      await removeSnippet(id);
      const undo = () => void keepSnippet(null, { name, abbreviation, text, shared }).then(again, tell);
      toast.show({ text: t("snippets.removed", { name }), undo });
    } catch (error) {
      tell(error);
    }
    await again();
  };
  function tell(error: unknown) {
    toast.show({ text: problemText(problem, error) });
  }
}
