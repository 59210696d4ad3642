import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { DateField } from "#web/kit/date-field.tsx";
import { Facts } from "#web/kit/facts.tsx";
import { TextField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import type { Client } from "../../contract.ts";
import type { Answers } from "../../fields/contract.ts";
import { type Editing, InPlace } from "./in-place.tsx";
import { useKeep } from "./keep.ts";
import { type ClientField, fieldsQuery } from "./queries.ts";

type Answer = Answers[string];

/** The practice's own fields that everybody sees, with what was said in them. */
export function OwnFields({ client }: { client: Client }) {
  const keep = useKeep(client);
  const fields = useFields(client.custom, false);
  return (
    <Facts>
      {fields.map((field) => (
        <OwnFact
          key={field.id}
          field={field}
          answer={client.custom[field.id] ?? null}
          keep={(answer, over) => keep({ custom: { [field.id]: answer } }, { field: field.name, over })}
        />
      ))}
    </Facts>
  );
}

/** The fields that are asked, and archived ones in which something was said. */
export function useFields(answers: Answers, clinical: boolean): ClientField[] {
  const { data = none } = useQuery(fieldsQuery);
  return data.filter((one) => one.clinical === clinical && (one.archivedAt === null || answers[one.id] !== undefined));
}

const none: ClientField[] = [];

interface OwnFactProps {
  field: ClientField;
  answer: Answer;
  keep: (answer: Answer, over: boolean) => Promise<void>;
}

export function OwnFact({ field, answer, keep }: OwnFactProps) {
  const t = useT("profile");
  const words = useAnswerWords();
  const number = (said: string) => Number(said.replace(",", "."));
  return (
    <InPlace
      label={field.name}
      value={answer === null ? "" : String(answer)}
      shown={answer !== null && <bdi>{words(field, answer)}</bdi>}
      mistake={(said) =>
        field.kind === "number" && said.trim() && !Number.isFinite(number(said)) ? t("notANumber") : undefined
      }
      wrong={t("notKept")}
      keep={(said, over) => keep(answerOf(field, said, number), over)}
      several={field.kind === "choice" || field.kind === "yes_no"}
    >
      {(editing) => <AnswerField field={field} editing={editing} />}
    </InPlace>
  );
}

function answerOf({ kind }: ClientField, said: string, number: (said: string) => number): Answer {
  if (said.trim() === "") return null;
  if (kind === "yes_no") return said === "true";
  return kind === "number" ? number(said) : said.trim();
}

function AnswerField({ field, editing }: { field: ClientField; editing: Editing<string> }): ReactNode {
  const t = useT("profile");
  const { autoFocus, value, onChange, ...rest } = editing;
  if (field.kind === "date")
    return <DateField {...rest} autoFocus value={value || null} onChange={(date) => onChange(date ?? "")} />;
  if (field.kind === "text" || field.kind === "number")
    return (
      <TextField
        {...editing}
        autoComplete="off"
        maxLength={500}
        dir={field.kind === "number" ? "ltr" : "auto"}
        inputMode={field.kind === "number" ? "decimal" : undefined}
      />
    );
  const choices =
    field.kind === "yes_no"
      ? [
          { id: "true", label: t("yes") },
          { id: "false", label: t("no") },
        ]
      : field.choices
          .filter(({ offered, id }) => offered || id === value)
          .map(({ id, name: label }) => ({ id, label }));
  return (
    <Select
      {...rest}
      choices={[{ id: nothing, label: t("notSaid") }, ...choices]}
      value={value || nothing}
      onChange={(id) => onChange(id === nothing ? "" : id)}
    />
  );
}

const nothing = "-";

/** An answer as it is read: a number in the reader's way, a date, the name of a choice, yes or no. */
export function useAnswerWords(): (field: ClientField, answer: Answer) => string {
  const t = useT("profile");
  const format = useFormat();
  return ({ kind, choices }, answer) => {
    if (answer === null) return "";
    if (kind === "yes_no") return t(answer === true ? "yes" : "no");
    if (kind === "number") return format.number(Number(answer));
    if (kind === "date") return format.date(String(answer), "short", "");
    if (kind === "choice") return choices.find(({ id }) => id === answer)?.name ?? "";
    return String(answer);
  };
}
