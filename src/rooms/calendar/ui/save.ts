import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, ProblemError, problemText } from "#web/problem.ts";
import type { Appointment, Notify } from "../contract.ts";
import type { Series } from "../series/contract.ts";
import { bookSeries, cancelSeries } from "../series/ui/series.ts";
import { changesOf, type Form, type FormMistake } from "./appointment-form.ts";
import { actOn, bookVisit, changeVisit, freshen } from "./changes.ts";
import type { Times } from "./layout.ts";
import { useWords } from "./words.ts";

interface SaveOptions {
  before?: Appointment;
  zone: string;
  onDone?: (visit: Appointment) => void;
  onClose: () => void;
}

/** What is saved, and whether whoever comes is told. */
interface Sent {
  form: Form;
  times: Times;
  notify?: Notify;
  /** How a new one repeats, the dates left out, and why others may lie over what is there. */
  repeats?: { rule: string; skip: string[]; override?: { reason: string } };
}

interface Saved {
  visit: Appointment;
  series?: Series;
}

const fieldOf: Record<FormMistake, string> = {
  clientId: "clientId",
  therapistId: "therapistId",
  date: "startsAt",
  start: "startsAt",
  end: "endsAt",
};

/** Books the form or changes the visit; what the server objects to stands at its field, the rest in one sentence. */
export function useSave({ before, zone, onDone, onClose }: SaveOptions) {
  const t = useT("calendar");
  const s = useT("series");
  const problems = useT("problems");
  const queries = useQueryClient();
  const words = useWords(zone);
  const key = useRef({ of: "", key: "" });

  const mutation = useMutation({
    mutationFn: async ({ form, times, notify, repeats }: Sent): Promise<Saved> => {
      const override = form.reason.trim() === "" ? undefined : { reason: form.reason.trim() };
      if (before)
        return {
          visit: await changeVisit(queries, before, {
            ...changesOf(form, before, zone),
            ...(override && { override }),
            ...(notify !== undefined && { notify }),
          }),
        };
      const visit = {
        clientId: form.clientId ?? "",
        therapistId: form.therapistId ?? undefined,
        serviceId: form.serviceId,
        locationId: form.locationId,
        ...times,
        notes: form.notes.trim() || null,
      };
      const of = JSON.stringify([visit, override, repeats]);
      if (key.current.of !== of) key.current = { of, key: idempotencyKey() };
      if (repeats) return bookSeries({ ...visit, ...repeats }, key.current.key);
      return { visit: await bookVisit(queries, { ...visit, ...(override && { override }) }, key.current.key) };
    },
    onSuccess: ({ visit: saved, series }) => {
      if (series) freshen(queries);
      const takeBack = async () => {
        if (!series) await actOn(queries, saved, "cancel", { notify: false });
        else await cancelSeries(series).finally(() => freshen(queries));
      };
      const undo = before ? undefined : () => void takeBack().catch(failed);
      const said = { name: words.name(saved), when: words.when(saved) };
      const booked = series ? s("booked", { ...said, count: series.occurrences.length }) : t("booked", said);
      toast.show({ text: before ? t("saved") : booked, undo });
      onDone?.(saved);
      onClose();
    },
    onError: (error) => {
      if (isProblem(error, "slot_taken")) void queries.invalidateQueries({ queryKey: ["conflicts"] });
    },
  });
  const failed = (error: unknown) => toast.show({ text: problemText(problems, error) });

  const { error, isPending } = mutation;
  const known = error instanceof ProblemError ? error : null;
  return {
    send: (sent: Sent) => mutation.mutate(sent),
    isPending,
    issue: (field: FormMistake): string | undefined => {
      if (known?.code === "client_archived" && field === "clientId") return t("clientArchived");
      return known?.issueAt(fieldOf[field])?.message;
    },
    problem: error === null || known?.code === "client_archived" ? null : problemText(problems, error),
  };
}
