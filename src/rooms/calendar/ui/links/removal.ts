import { useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import { type Import, useRemoveImport } from "./queries.ts";

const undoMilliseconds = 10_000;

/**
 * Takes an import away after ten seconds in which it can be had back: its busy time cannot be made again without the file.
 * Whoever leaves the page meanwhile meant it.
 */
export function useRemoval() {
  const t = useT("feeds");
  const problem = useT("problems");
  const { mutate } = useRemoveImport();
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const stay = (id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setLeaving((before) => new Set([...before].filter((one) => one !== id)));
  };
  const send = useRef((_id: string) => {});
  send.current = (id) => {
    timers.current.delete(id);
    const onError = (error: unknown) => {
      stay(id);
      toast.show({ text: problemText(problem, error) });
    };
    mutate(id, { onError });
  };
  useEffect(() => {
    const waiting = timers.current;
    return () => {
      for (const [id, timer] of waiting) {
        clearTimeout(timer);
        send.current(id);
      }
    };
  }, []);
  const remove = ({ id, name }: Import) => {
    setLeaving((before) => new Set(before).add(id));
    timers.current.set(
      id,
      setTimeout(() => send.current(id), undoMilliseconds),
    );
    toast.show({ text: t("removed", { name }), undo: () => stay(id) });
  };
  return { leaving, remove };
}
