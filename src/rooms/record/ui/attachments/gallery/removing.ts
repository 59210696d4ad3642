import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { beforeSignOut } from "#web/shell/sign-out.ts";
import type { AttachmentReply } from "../../../attachments/contract.ts";
import { filesKey } from "../../queries.ts";

/** As long as it can be taken back: as long as the notice says so. */
const graceMilliseconds = 10_000;

/** Files that are hidden already and removed in a moment, with what removes them. */
const leaving = new Map<string, () => Promise<void>>();
const told = new Set<() => void>();
let hidden: ReadonlySet<string> = new Set();

/** The files that stand, without those that are about to go. */
export function useStanding(files: readonly AttachmentReply[]): readonly AttachmentReply[] {
  const gone = useSyncExternalStore(watch, () => hidden);
  return useMemo(() => files.filter(({ id }) => !gone.has(id)), [files, gone]);
}

/**
 * Removes files: out of sight at once, gone for good in ten seconds, with the page or at sign-out, until then taken back by
 * a press. What is removed on the server cannot come back, so it is only asked for when nobody can change their mind.
 */
export function useRemoving(): (files: readonly AttachmentReply[]) => void {
  const t = useT("files");
  const words = useT("record");
  const problems = useT("problems");
  const queries = useQueryClient();
  return (files) => {
    const [one] = files;
    if (one === undefined) return;
    const say = (problem: unknown) =>
      toast.show({ text: isProblem(problem, "note_signed") ? words("files.stays") : problemText(problems, problem) });
    const remove = async () => {
      clearTimeout(timer);
      toast.close(notice);
      const ends = await Promise.allSettled(files.map(({ id }) => removeOne(id)));
      const failed = ends.find((end) => end.status === "rejected");
      if (failed?.status === "rejected") say(failed.reason);
      await queries.invalidateQueries({ queryKey: filesKey(one.clientId) });
      void queries.invalidateQueries({ queryKey: ["clients", one.clientId, "timeline"] });
      hide(files, null);
    };
    const timer = setTimeout(() => void remove(), graceMilliseconds);
    const undo = () => {
      clearTimeout(timer);
      hide(files, null);
    };
    hide(files, remove);
    const text =
      files.length === 1 ? words("files.removed", { name: one.name }) : t("removedMany", { count: files.length });
    const notice = toast.show({ text, undo });
  };
}

/** The page may be gone before the answer. What is gone already need not be removed. */
const removeOne = (id: string) =>
  api.DELETE("/attachments/{id}", { params: { path: { id } }, keepalive: true }).catch((problem: unknown) => {
    if (!isProblem(problem, "not_found")) throw problem;
  });

function hide(files: readonly AttachmentReply[], act: (() => Promise<void>) | null): void {
  for (const { id } of files) {
    if (act) leaving.set(id, act);
    else leaving.delete(id);
  }
  hidden = new Set(leaving.keys());
  for (const tell of told) tell();
}

const removeAll = async () => void (await Promise.all([...new Set(leaving.values())].map((act) => act())));
addEventListener("pagehide", () => void removeAll());
beforeSignOut(removeAll);

function watch(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
