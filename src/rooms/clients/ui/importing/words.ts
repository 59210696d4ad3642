import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { problemText } from "#web/problem.ts";
import type { ClientField } from "../../fields/contract.ts";
import type { ImportLine } from "./queries.ts";

/** What happened to a request, with the words of imports before those of everything. */
export function useFaultWords(): (error: unknown) => string {
  const t = useT("imports");
  const problems = useT("problems");
  return (error) => {
    const key = `errors.${(error as { code?: string }).code}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : problemText(problems, error);
  };
}

/** What a column is taken for, in words; a field of the practice by its name. */
export function useTargetWords(fields: readonly ClientField[]): (target: string) => string {
  const t = useT("imports");
  return (target) => {
    const key = `targets.${target}` as Parameters<typeof t>[0];
    if (!target.startsWith("custom:") && t.has(key)) return t(key);
    const field = fields.find(({ id }) => target === `custom:${id}`);
    if (!field) return t("targets.gone");
    return field.clinical ? t("clinicalField", { name: field.name }) : field.name;
  };
}

/** Why a line came in with something to say, or did not: one sentence each. */
export function useReasons(fields: readonly ClientField[]) {
  const t = useT("imports");
  const term = useTerm();
  const target = useTargetWords(fields);
  return ({ problems, outcome, stays, likeLine }: Partial<ImportLine>): string[] => [
    ...(problems ?? []).map((one) => {
      const line = likeLine ?? 0;
      return one.code === "no_name"
        ? t("problems.no_name")
        : t(`problems.${one.code}`, { what: target(one.target), line });
    }),
    ...(outcome === "stayed" && stays ? [t(`stays.${stays}`, { term })] : []),
  ];
}
