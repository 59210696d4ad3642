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
  const { data = none, isPending, isLoadingError, error, refetch } = useQuery(visitsQuery(asked));
  const on = (first: boolean) => (visit: Appointment) => dateIn(practice.timeZone, visit.startsAt) <= today === first;
  return {
    visits: data.filter(on(true)),
    tomorrow: data.filter(on(false)),
    isPending,
    // What is known is shown, also when it cannot be read again just now.
    error: isLoadingError ? error : null,
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

/** What was meant to be done next, as the last note before a visit has it; for those who may read notes. */
export function useLastPlan(visit: Appointment, wanted: boolean): string | null {
  const { data: note } = useLastNote(visit, wanted);
  // How Markdown is read is no part of the first load: it is fetched beside the note.
  const { data: planOf } = useQuery({
    queryKey: ["how a plan is read"],
    enabled: wanted && visit.clientId !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import("#rooms/record/rules.ts")).planOf,
  });
  return note && planOf ? planOf(note, note.sections, 420) : null;
}

function useLastNote(visit: Appointment, wanted: boolean) {
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

/** Notes that wait for the member's second signature, or the member's own that came back without one. */
export function useSecondSignatures(countersignature: "asked" | "returned", wanted: boolean) {
  return useQuery({
    queryKey: ["notes", "second", countersignature],
    enabled: wanted,
    queryFn: async ({ signal }): Promise<NoteLine[]> => {
      const { data } = await api.GET("/notes", { params: { query: { countersignature, limit: 20 } }, signal });
      return data?.items ?? [];
    },
  });
}

const none: Appointment[] = [];
