import { useQuery } from "@tanstack/react-query";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { rangeOf, visitsQuery } from "#rooms/calendar/ui/door.tsx";
import type { Client } from "#rooms/clients/contract.ts";
import type { NoteLine, NoteReply } from "#rooms/record/contract.ts";
import { api } from "#web/client.ts";
import { dateIn } from "#web/i18n/format.ts";
import { useMe } from "#web/me.ts";

/** The visits of today and of tomorrow: a therapist's own, for an assistant everyone's. */
export function useTwoDays(today: string) {
  const { member, practice } = useMe();
  const therapistId = member.role === "assistant" ? undefined : member.id;
  const asked = { ...rangeOf(today, 2, practice.timeZone), ...(therapistId && { therapistId }) };
  const { data = none, isPending, error, refetch } = useQuery(visitsQuery(asked));
  const on = (first: boolean) => (visit: Appointment) => dateIn(practice.timeZone, visit.startsAt) <= today === first;
  return {
    visits: data.filter(on(true)),
    tomorrow: data.filter(on(false)),
    isPending,
    error,
    again: () => void refetch(),
  };
}

/** The client who comes next; shared with the client's own page. */
export function useClient(id: string) {
  return useQuery({
    queryKey: ["clients", id],
    queryFn: async ({ signal }): Promise<Client> => {
      const { data } = await api.GET("/clients/{id}", { params: { path: { id } }, signal });
      return data as Client;
    },
  });
}

/** The last note before a visit, for those who may read notes. */
export function useLastNote(visit: Appointment, wanted: boolean) {
  const query = { before: visit.startsAt };
  return useQuery({
    queryKey: ["note", "previous", visit.clientId, query],
    enabled: wanted && visit.clientId !== null,
    queryFn: async ({ signal }): Promise<NoteReply | null> => {
      const params = { path: { id: visit.clientId ?? "" }, query };
      const { data } = await api.GET("/clients/{id}/notes/previous", { params, signal });
      return data?.note ?? null;
    },
  });
}

/** The member's own drafts, newest first. */
export function useDrafts(wanted: boolean) {
  return useQuery({
    queryKey: ["notes", "drafts"],
    enabled: wanted,
    queryFn: async ({ signal }): Promise<NoteLine[]> => {
      const { data } = await api.GET("/notes", { params: { query: { status: "draft", limit: 50 } }, signal });
      return data?.items ?? [];
    },
  });
}

const none: Appointment[] = [];
