import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { isProblem, ProblemError, problemText } from "#web/problem.ts";
import type { Appointment, Notify } from "../contract.ts";
import { changesOf, type Form, type FormMistake } from "./appointment-form.ts";
import { actOn, bookVisit, changeVisit } from "./changes.ts";
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
  const problems = useT("problems");
  const queries = useQueryClient();
  const words = useWords(zone);
  const key = useRef({ of: "", key: "" });

  const mutation = useMutation({
    mutationFn: ({ form, times, notify }: Sent) => {
      const override = form.reason.trim() === "" ? undefined : { reason: form.reason.trim() };
      if (before)
        return changeVisit(queries, before, {
          ...changesOf(form, before, zone),
          ...(override && { override }),
          ...(notify !== undefined && { notify }),
        });
      const body = {
        clientId: form.clientId ?? "",
        therapistId: form.therapistId ?? undefined,
        serviceId: form.serviceId,
        locationId: form.locationId,
        ...times,
        notes: form.notes.trim() || null,
        ...(override && { override }),
      };
      const of = JSON.stringify(body);
      if (key.current.of !== of) key.current = { of, key: idempotencyKey() };
      return bookVisit(queries, body, key.current.key);
    },
    onSuccess: (saved) => {
      const undo = before ? undefined : () => void actOn(queries, saved, "cancel", { notify: false }).catch(failed);
      const booked = t("booked", { name: words.name(saved), when: words.when(saved) });
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
