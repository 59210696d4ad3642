import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { BodyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Hue } from "#web/kit/event.tsx";
import { fold } from "../../search/rules.ts";
import type { colourTag } from "../../tags/contract.ts";
import { coloured, type TagHues } from "../../tags/rules.ts";

const tagHuesQuery = queryOptions({
  queryKey: ["client-tags"],
  queryFn: async () => (await api.GET("/client-tags")).data?.items ?? [],
  staleTime: 5 * 60_000,
});

/** Which hue a tag has, if any. Until that is known none has one. */
export function useHueOf(): (tag: string) => Hue | null {
  const { data = nothing } = useQuery(tagHuesQuery);
  return (tag) => hueIn(data, tag);
}

const nothing: TagHues = [];
// Each row of the list asks; what was read is folded once for all of them.
const folded = new WeakMap<TagHues, Map<string, Hue>>();

function hueIn(tags: TagHues, tag: string): Hue | null {
  const hues = folded.get(tags) ?? new Map(tags.map((one) => [fold(one.tag), one.hue]));
  folded.set(tags, hues);
  return hues.size === 0 ? null : (hues.get(fold(tag)) ?? null);
}

/** Gives a tag a hue, or none; shown at once, taken back when it fails. */
export function useColourTag() {
  const queries = useQueryClient();
  const { queryKey } = tagHuesQuery;
  return useMutation({
    mutationFn: async (body: BodyOf<typeof colourTag>) => (await api.PUT("/client-tags", { body })).data?.items ?? [],
    onMutate: ({ tag, hue }) => {
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, [...coloured(before ?? [], tag, hue)]);
      return before;
    },
    onError: (_error, _change, before) => queries.setQueryData(queryKey, before),
    onSuccess: (items) => queries.setQueryData(queryKey, items),
  });
}
