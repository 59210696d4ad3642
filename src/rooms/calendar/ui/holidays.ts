import { useQuery } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useLanguage } from "#web/i18n/provider.tsx";

/** The public holidays of some days in a row, by their date; none while they are not known. */
export function useHolidays(days: readonly string[]): ReadonlyMap<string, string> {
  const { locale } = useLanguage();
  const [from = "", to = from] = [days[0], days.at(-1)];
  const { data = none } = useQuery({
    queryKey: ["holidays", from, to, locale],
    enabled: from !== "",
    staleTime: 3_600_000,
    queryFn: async ({ signal }) => {
      const { data: known } = await api.GET("/holidays", { params: { query: { from, to, language: locale } }, signal });
      return known?.items ?? [];
    },
    select: named,
  });
  return data;
}

const none: ReadonlyMap<string, string> = new Map();

function named(items: readonly { on: string; name: string }[]): ReadonlyMap<string, string> {
  const days = Map.groupBy(items, ({ on }) => on);
  return new Map([...days].map(([on, all]) => [on, all.map(({ name }) => name).join(", ")]));
}
