import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { toast } from "#web/kit/toast.tsx";
import { ProblemError, problemText } from "#web/problem.ts";
import type { Location } from "../../locations/contract.ts";
import type { Service } from "../../services/contract.ts";

export type OfferKind = "services" | "locations";

/** What a service and a place have in common. */
export interface Offered {
  id: string;
  name: string;
  archivedAt: string | null;
  version: number;
}

export type ServiceWish = Omit<Service, "id" | "archivedAt" | "version">;
export type PlaceWish = Omit<Location, "id" | "archivedAt" | "version">;

/** Adds a service, or changes the one given. */
export function useKeepService(service: Service | null, onDone: () => void) {
  return useKeep("services", onDone, async (body: ServiceWish) => {
    if (service === null) return await api.POST("/services", { body });
    return await api.PATCH("/services/{id}", { params: { path: { id: service.id } }, body, headers: seen(service) });
  });
}

/** Adds a place, or changes the one given. */
export function useKeepPlace(place: Location | null, onDone: () => void) {
  return useKeep("locations", onDone, async (body: PlaceWish) => {
    if (place === null) return await api.POST("/locations", { body });
    return await api.PATCH("/locations/{id}", { params: { path: { id: place.id } }, body, headers: seen(place) });
  });
}

/** Takes something off the list and puts it back; each can be undone. */
export function usePutAway(kind: OfferKind) {
  const t = useT("offer");
  const problems = useT("problems");
  const queries = useQueryClient();
  const act = async (item: Offered, what: "archive" | "restore") => {
    try {
      await api.POST(`/${kind}/{id}/${what}`, { params: { path: { id: item.id } } });
      const said =
        what === "archive" ? t("list.archivedSaid", { name: item.name }) : t("list.restoredSaid", { name: item.name });
      toast.show({ text: said, undo: what === "archive" ? () => void act(item, "restore") : undefined });
    } catch (error) {
      toast.show({ text: problemText(problems, error) });
    } finally {
      await queries.invalidateQueries({ queryKey: [kind] });
    }
  };
  return {
    archive: (item: Offered) => void act(item, "archive"),
    restore: (item: Offered) => void act(item, "restore"),
  };
}

function useKeep<Wish>(kind: OfferKind, onDone: () => void, send: (wish: Wish) => Promise<unknown>) {
  const t = useT("calendar");
  const problems = useT("problems");
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: send,
    onSuccess: () => {
      toast.show({ text: t("saved") });
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [kind] }),
  });
  return {
    send: (wish: Wish) => mutate(wish),
    isPending,
    issue: (field: string) => (error instanceof ProblemError ? error.issueAt(field)?.message : undefined),
    problem: error === null ? null : problemText(problems, error),
  };
}

const seen = ({ version }: Offered) => ({ "If-Match": `"${version}"` });
