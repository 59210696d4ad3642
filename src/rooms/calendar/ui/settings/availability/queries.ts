import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { Schedule } from "../../../availability/schedules/contract.ts";
import type { TimeOff } from "../../../availability/times-off/contract.ts";

/** A therapist's schedules, archived ones too. */
export const schedulesQuery = (therapistId: string) =>
  queryOptions({
    queryKey: ["schedules", therapistId],
    queryFn: async (): Promise<Schedule[]> => {
      const { data } = await api.GET("/schedules", { params: { query: { therapistId } } });
      return data?.items ?? [];
    },
  });

/** When a therapist is away, from a date on. */
export const timesOffQuery = (therapistId: string, from: string) =>
  queryOptions({
    queryKey: ["times-off", therapistId, from],
    queryFn: async (): Promise<TimeOff[]> => {
      const { data } = await api.GET("/times-off", { params: { query: { therapistId, from } } });
      return data?.items ?? [];
    },
  });
