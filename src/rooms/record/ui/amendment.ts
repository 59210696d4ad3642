import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { NoteReply, SectionName, Sections } from "../contract.ts";
import { merged, sectionsIn } from "../rules.ts";
import { mergeSections } from "./merge.ts";
import { amendNote, noteQuery, tellNote } from "./queries.ts";

/** An amendment while it is written, and the way to save it: refused without a change or a reason, merged when another was quicker. */
export function useAmendment(note: NoteReply, late: Sections | undefined, onDone: () => void) {
  const t = useT("record");
  const problem = useT("problems");
  const queries = useQueryClient();
  const [base, setBase] = useState(note);
  const [text, setText] = useState(() => merged(note, note.sections, late));
  const [reason, setReason] = useState("");
  const [both, setBoth] = useState<readonly SectionName[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const [wantsReason, setWantsReason] = useState(false);
  const [isPending, setPending] = useState(false);
  const saved = useRef(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const changed = sectionsIn(note).filter((name) => (text[name] ?? "") !== (base.sections[name] ?? ""));

  const attempt = async (): Promise<string | null> => {
    const sections = Object.fromEntries(changed.map((name) => [name, text[name] ?? ""]));
    try {
      const amended = await amendNote(base, { sections, reason: reason.trim() });
      saved.current = true;
      tellNote(queries, amended);
      toast.show({ text: t("amended") });
      onDone();
      return null;
    } catch (error) {
      if (!isProblem(error, "stale_version")) return problemText(problem, error);
      const theirs = await queries.fetchQuery({ ...noteQuery(note.id), staleTime: 0 });
      const put = mergeSections({ base: base.sections, mine: text, theirs: theirs.sections }, t("marker"));
      setText(put.text);
      setBoth(put.both);
      setBase(theirs);
      return t("amendElsewhere");
    }
  };
  const save = async () => {
    if (isPending) return;
    setWantsReason(true);
    if (changed.length === 0) return setSaid(t("amendNothing"));
    setSaid(null);
    if (reason.trim() === "") return reasonField.current?.focus();
    setPending(true);
    setSaid(await attempt().catch((error: unknown) => problemText(problem, error)));
    setPending(false);
  };
  const type = (name: SectionName, value: string) => {
    setText((before) => ({ ...before, [name]: value }));
    setBoth((before) => before.filter((one) => one !== name));
    setSaid(null);
  };
  const unsaved = () => !saved.current && (changed.length > 0 || reason.trim() !== "");
  return { text, type, reason, setReason, reasonField, wantsReason, said, both, isPending, save, unsaved };
}
