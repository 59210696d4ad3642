import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { useFormat } from "#web/i18n/use-format.ts";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { historyTargets } from "../../imports/rules.ts";
import { fieldsQuery } from "../profile/queries.ts";
import { Lines } from "./lines.tsx";
import type { Tried } from "./queries.ts";
import { useTargetWords } from "./words.ts";

/** What would come of an import: counts, the first clients as they would be, the lines with anything to say. */
export function TriedReport({ tried }: { tried: Tried }) {
  const t = useT("imports");
  const term = useTerm();
  const { imported, duplicates, refused, remarks, lines, first } = tried;
  return (
    <section aria-labelledby="import-tried" className="import-tried">
      <h2 className="heading" id="import-tried">
        {t("tried")}
      </h2>
      <p>
        {t("wouldBe", { imported, duplicates, refused, term })} {remarks > 0 && t("withRemarks", { count: remarks })}
      </p>
      {first.length > 0 && <First first={first} />}
      {lines.length > 0 && (
        <>
          <h3 className="heading">{t("toLookAt", { count: lines.length })}</h3>
          <Lines
            label={t("toLookAt", { count: lines.length })}
            lines={lines.map((line) => ({ ...line, clientId: null, stays: null }))}
          />
        </>
      )}
    </section>
  );
}

function First({ first }: { first: Tried["first"] }) {
  const t = useT("imports");
  const format = useFormat();
  const { data: fields = [] } = useQuery(fieldsQuery);
  const word = useTargetWords(fields);
  return (
    <>
      <h3 className="heading">{t("firstOnes")}</h3>
      <ul className="import-first">
        {first.slice(0, 4).map(({ line, client, history }) => (
          <li key={line}>
            <p className="name">
              <bdi>{[client.firstName, client.lastName].filter(Boolean).join(" ")}</bdi>
            </p>
            <Facts>
              {Object.entries(client).flatMap(([name, value]) =>
                name === "firstName" || name === "lastName" || name === "custom"
                  ? []
                  : [
                      <Fact key={name} label={word(name === "emergencyContact" ? "emergencyName" : name)}>
                        <bdi className="import-value">
                          {name === "birthDate" ? format.date(String(value), "short", "") : valueText(value)}
                        </bdi>
                      </Fact>,
                    ],
              )}
              {historyTargets.map(
                (name) =>
                  history?.[name] && (
                    <Fact key={name} label={word(name)}>
                      <bdi className="import-value">{asRead(history[name])}</bdi>
                    </Fact>
                  ),
              )}
              {Object.entries({ ...(client.custom as Record<string, unknown>), ...history?.custom }).map(
                ([id, value]) => (
                  <Fact key={id} label={word(`custom:${id}`)}>
                    <bdi>{choiceName(fields, id, value)}</bdi>
                  </Fact>
                ),
              )}
            </Facts>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first lines of a history without what keeps its signs from being more than signs. */
const asRead = (markdown: string): string => markdown.slice(0, 400).replace(/\\([!-/:-@[-`{-~•])/g, "$1");

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).filter(Boolean).join(", ");
  return String(value);
}

function choiceName(
  fields: readonly { id: string; choices: readonly { id: string; name: string }[] }[],
  id: string,
  value: unknown,
): string {
  const choices = fields.find((field) => field.id === id)?.choices ?? [];
  return choices.find((choice) => choice.id === value)?.name ?? String(value);
}
