import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Group } from "../../groups/contract.ts";
import type { Service } from "../../services/contract.ts";
import type { Form } from "../appointment-form.ts";
import type { Times } from "../layout.ts";
import { actOnGroup, keep, takenBy } from "./acts.ts";
import { type SetForm, useDates } from "./dates/use-dates.ts";

/** What is said of a new group beside its dates; null where the service decides. */
export interface Wish {
  name: string | null;
  capacity: number | null;
}

interface NewGroup {
  /** False while the form is not of a group. */
  wanted: boolean;
  service: Service | null;
  form: Form;
  setForm: SetForm;
  /** It is opened, with its sessions. */
  onMade: (group: Group) => void;
}

/** A group as it is being opened: what it is called, how large it is, its dates. */
export function useNewGroup({ wanted, service, form, setForm, onMade }: NewGroup) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const [wish, setWish] = useState<Wish>({ name: null, capacity: null });
  const attempt = useRef({ of: "", key: "" });
  const failed = (problem: unknown) => void toast.show({ text: problemText(problems, problem) });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (sessions: readonly Times[]) => {
      const body = bodyOf(form, wish, sessions);
      const of = JSON.stringify(body);
      if (attempt.current.of !== of) attempt.current = { of, key: idempotencyKey() };
      const { data } = await api.POST("/groups", { body, headers: { "Idempotency-Key": attempt.current.key } });
      return keep(queries, data as Group);
    },
    onSuccess: (group) => {
      const { id, name, sessionCount: count } = group;
      const undo = () => void actOnGroup(queries, id, "cancel", { notify: false }).catch(failed);
      toast.show({ text: t("created", { name, count }), undo });
      onMade(group);
    },
    onError: () => void queries.invalidateQueries({ queryKey: ["conflicts"] }),
  });
  const dates = useDates({ form, setForm, wanted, refused: takenBy(error) });
  const { times } = dates;
  const known = {
    name: (wish.name ?? service?.name ?? "").trim(),
    capacity: wish.capacity ?? service?.capacity ?? Number.NaN,
  };
  const missing = { name: known.name === "", capacity: Number.isNaN(known.capacity) };
  return {
    ...known,
    wish,
    setWish,
    missing,
    dates,
    /** Something must be said before it can be opened. */
    stops: dates.stops || missing.name || missing.capacity,
    send: () => times !== null && mutate(times),
    isPending,
    problem: error === null ? null : problemText(problems, error),
  };
}

function bodyOf(form: Form, { name, capacity }: Wish, sessions: readonly Times[]) {
  const { serviceId, locationId, therapistId, notes, reason } = form;
  return {
    serviceId,
    locationId,
    therapistId: therapistId ?? undefined,
    sessions: [...sessions],
    note: notes.trim() || null,
    ...(name?.trim() && { name: name.trim() }),
    ...(capacity !== null && !Number.isNaN(capacity) && { capacity }),
    ...(reason.trim() !== "" && { override: { reason: reason.trim() } }),
  };
}
