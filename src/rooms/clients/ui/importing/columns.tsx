import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Select } from "#web/kit/select.tsx";
import { isHistory, isTarget, manifold, type Target, targets } from "../../imports/rules.ts";
import { fieldsQuery } from "../profile/queries.ts";
import type { Changes, ClientImport } from "./queries.ts";
import { useTargetWords } from "./words.ts";

interface ColumnsProps {
  one: ClientImport;
  onChange: (changes: Changes) => void;
  isPending: boolean;
}

const nothing = "-";

/** Each column of the file: its name, some of what stands in it, and what it is taken for. */
export function Columns({ one, onChange, isPending }: ColumnsProps) {
  const t = useT("imports");
  const { data: fields = [] } = useQuery(fieldsQuery);
  const word = useTargetWords(fields);
  const own = fields.filter(({ archivedAt }) => archivedAt === null);
  const choices = [
    { id: nothing, label: t("leftOut") },
    ...[...targets, ...own.map(({ id }): Target => `custom:${id}`)].map((id) => ({
      id: id as string,
      label: word(id),
    })),
  ];
  const { columns } = one.choices;
  const clinical = (columns as (Target | null)[]).some(
    (target) => isHistory(target) || own.some((field) => field.clinical && target === `custom:${field.id}`),
  );
  // A column has no name for good but its place.
  const shown = one.columns.map((column, at) => ({ ...column, at }));
  const take = (at: number, id: string) => {
    const target = isTarget(id) ? id : null;
    // What one column alone can be is taken from the one that was it before.
    const others = (before: Target | null) =>
      before === target && target !== null && !manifold.has(target) ? null : before;
    onChange({
      columns: (columns as (Target | null)[]).map((before, place) => (place === at ? target : others(before))),
    });
  };
  return (
    <section aria-labelledby="import-columns">
      <h2 className="heading" id="import-columns">
        {t("columns")}
      </h2>
      <p className="small muted">{t("columnsAbout")}</p>
      {clinical && <p className="small muted">{t("clinicalAbout")}</p>}
      <ul className="import-columns" aria-busy={isPending}>
        {shown.map(({ heading, samples, at }) => {
          const name = heading || t("column", { number: at + 1 });
          return (
            <li key={at} data-out={columns[at] === null || undefined}>
              <div>
                <p>
                  <bdi>{name}</bdi>
                </p>
                <p className="small muted">
                  <bdi>{samples.slice(0, 3).join(" · ") || t("empty")}</bdi>
                </p>
              </div>
              <Select
                label={t("takenFor", { name })}
                hideLabel
                choices={choices}
                value={columns[at] ?? nothing}
                onChange={(id) => take(at, id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
