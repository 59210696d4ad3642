import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { problemText } from "#web/problem.ts";
import type { Schedule } from "../../../availability/schedules/contract.ts";
import type { TimeOff } from "../../../availability/times-off/contract.ts";
import type { Wish } from "./draft.ts";

type TimeOffWish = Pick<TimeOff, "startsOn" | "endsOn" | "label">;

/** What free times depend on: hours anywhere on screen are read again. */
const dependent = [["schedules"], ["times-off"], ["hours"]];

/** Adds a schedule of a therapist, or changes the one given. */
export function useKeepSchedule(schedule: Schedule | null, therapistId: string, onDone: () => void) {
  return useKeep(onDone, async (body: Wish) => {
    if (schedule === null) return await api.POST("/schedules", { body: { ...body, therapistId } });
    const params = { path: { id: schedule.id } };
    return await api.PATCH("/schedules/{id}", { params, body, headers: seen(schedule) });
  });
}

/** Adds a time off of a therapist, or changes the one given. */
export function useKeepTimeOff(timeOff: TimeOff | null, therapistId: string, onDone: () => void) {
  return useKeep(onDone, async (body: TimeOffWish) => {
    if (timeOff === null) return await api.POST("/times-off", { body: { ...body, therapistId } });
    const params = { path: { id: timeOff.id } };
    return await api.PATCH("/times-off/{id}", { params, body, headers: seen(timeOff) });
  });
}

/** Takes schedules out of use and back, and forgets times off; each can be undone. */
export function useRemovals() {
  const t = useT("availability");
  const act = useAct();
  const archive = async ({ id, name }: Schedule) => {
    const params = { path: { id } };
    const back = () =>
      void act(() => api.POST("/schedules/{id}/restore", { params }), { text: t("restored", { name }) });
    await act(() => api.POST("/schedules/{id}/archive", { params }), { text: t("archived", { name }), undo: back });
  };
  const restore = ({ id, name }: Schedule) =>
    act(() => api.POST("/schedules/{id}/restore", { params: { path: { id } } }), { text: t("restored", { name }) });
  const forget = async ({ id, therapistId, startsOn, endsOn, label }: TimeOff) => {
    const body = { therapistId, startsOn, endsOn, label };
    const back = () => void act(() => api.POST("/times-off", { body }), { text: t("offBack") });
    await act(() => api.DELETE("/times-off/{id}", { params: { path: { id } } }), { text: t("offGone"), undo: back });
  };
  return {
    archive: (schedule: Schedule) => void archive(schedule),
    restore: (schedule: Schedule) => void restore(schedule),
    forget: (timeOff: TimeOff) => void forget(timeOff),
  };
}

/** Does something and says so, or says why it could not be done. */
function useAct() {
  const problems = useT("problems");
  const queries = useQueryClient();
  return async (run: () => Promise<unknown>, said: { text: string; undo?: () => void }) => {
    try {
      await run();
      toast.show(said);
    } catch (error) {
      toast.show({ text: problemText(problems, error) });
    } finally {
      await Promise.all(dependent.map((queryKey) => queries.invalidateQueries({ queryKey })));
    }
  };
}

function useKeep<Body>(onDone: () => void, send: (body: Body) => Promise<unknown>) {
  const t = useT("availability");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: send,
    onSuccess: () => {
      toast.show({ text: t("saved") });
      onDone();
    },
    onSettled: () => Promise.all(dependent.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const problem = error === null ? null : problemText(problems, error);
  return { send: (body: Body) => mutate(body), isPending, problem };
}

const seen = ({ version }: { version: number }) => ({ "If-Match": `"${version}"` });
