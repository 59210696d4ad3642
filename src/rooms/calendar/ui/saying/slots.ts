import { useQuery } from "@tanstack/react-query";
import { api } from "#web/client.ts";

interface SlotsAsked {
  serviceId: string;
  therapistId: string;
  date: string;
}

/** The clock times at which a service can be booked on a day; null while it is not known, and where no hours are kept. */
export function useSlots(asked: SlotsAsked | null): readonly string[] | null {
  const { data } = useQuery({
    queryKey: ["slots", asked],
    enabled: asked !== null,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      if (asked === null) return null;
      const { serviceId, therapistId, date } = asked;
      const query = { serviceId, therapistId, from: date, to: date };
      const { data: answer } = await api.GET("/availability/slots", { params: { query }, signal });
      if (answer === undefined || answer.withoutSchedule.includes(therapistId)) return null;
      return answer.items.map(({ startsAt }) => startsAt);
    },
  });
  return data ?? null;
}
