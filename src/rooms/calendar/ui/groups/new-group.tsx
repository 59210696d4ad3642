import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api, idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { TextField } from "#web/kit/field.tsx";
import { NumberField } from "#web/kit/number-field.tsx";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Group } from "../../groups/contract.ts";
import { mostSeats, mostSessionsAtOnce } from "../../groups/rules.ts";
import type { Service } from "../../services/contract.ts";
import { type Form, timesOf } from "../appointment-form.ts";
import { addDays } from "../days.ts";
import { keep } from "./queries.ts";

/** What is said of a new group beside its first date; null where the service decides. */
export interface Wish {
  name: string | null;
  capacity: number | null;
  weeks: number;
}

/** A group of this service, while one is chosen that is for a group. */
export function useNewGroup(service: Service | null, zone: string, onClose: () => void) {
  const t = useT("groups");
  const problems = useT("problems");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [wish, setWish] = useState<Wish>({ name: null, capacity: null, weeks: 1 });
  const attempt = useRef({ of: "", key: "" });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (form: Form) => {
      const body = bodyOf(form, wish, zone);
      const of = JSON.stringify(body);
      if (attempt.current.of !== of) attempt.current = { of, key: idempotencyKey() };
      const { data } = await api.POST("/groups", { body, headers: { "Idempotency-Key": attempt.current.key } });
      return keep(queries, data as Group);
    },
    onSuccess: ({ id, name, sessionCount }, { date }) => {
      toast.show({ text: t("created", { name, count: sessionCount }) });
      onClose();
      void navigate({ to: "/calendar", search: { on: date ?? undefined, group: id } });
    },
    onError: () => void queries.invalidateQueries({ queryKey: ["conflicts"] }),
  });
  return {
    isGroup: service?.mode === "group",
    wish,
    setWish,
    send: mutate,
    isPending,
    problem: error === null ? null : problemText(problems, error),
  };
}

interface NewGroupFieldsProps {
  service: Service;
  wish: Wish;
  setWish: (change: (known: Wish) => Wish) => void;
}

/** What it is called, how many places there are, and for how many weeks it meets. */
export function NewGroupFields({ service, wish, setWish }: NewGroupFieldsProps) {
  const t = useT("groups");
  return (
    <>
      <TextField
        label={t("name")}
        maxLength={120}
        value={wish.name ?? service.name}
        onChange={(name) => setWish((known) => ({ ...known, name }))}
      />
      <div className="appointment-times">
        <NumberField
          label={t("capacity")}
          minValue={1}
          maxValue={mostSeats}
          value={wish.capacity ?? service.capacity}
          onChange={(capacity) => setWish((known) => ({ ...known, capacity }))}
        />
        <NumberField
          label={t("weeks")}
          minValue={1}
          maxValue={mostSessionsAtOnce}
          value={wish.weeks}
          onChange={(weeks) => setWish((known) => ({ ...known, weeks: Number.isNaN(weeks) ? 1 : weeks }))}
        />
      </div>
    </>
  );
}

/** The same weekday and clock time, week after week. */
function bodyOf(form: Form, { name, capacity, weeks }: Wish, zone: string) {
  const { date, serviceId, locationId, therapistId, notes, reason } = form;
  const sessions = Array.from({ length: weeks }, (_, week) =>
    date === null ? null : timesOf({ ...form, date: addDays(date, 7 * week) }, zone),
  ).filter((times) => times !== null);
  return {
    serviceId,
    locationId,
    therapistId: therapistId ?? undefined,
    sessions,
    note: notes.trim() || null,
    ...(name?.trim() && { name: name.trim() }),
    ...(capacity !== null && !Number.isNaN(capacity) && { capacity }),
    ...(reason.trim() !== "" && { override: { reason: reason.trim() } }),
  };
}
