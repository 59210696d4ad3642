import { mixed, type Resource, reference } from "#kernel/fhir/resource.ts";
import type { Answers, ClientField } from "../../../fields/contract.ts";

export interface FieldRow extends Pick<ClientField, "id" | "kind"> {
  readonly words: Pick<ClientField, "name" | "choices">;
}

/** Makes the id of a client's answers out of theirs. */
const answersMark = "00000000-0000-0000-0000-000000000003";
const day = /^\d{4}-\d\d-\d\d$/;

/** What a client answered in the practice's own fields, in the order of these; nothing where nothing was said. */
export function answersOf(
  clientId: string,
  updatedAt: string,
  answers: Answers,
  fields: readonly FieldRow[],
): Resource[] {
  const item = fields.flatMap((field) => {
    const answer = answers[field.id] ?? null;
    if (answer === null || answer === "") return [];
    return [{ linkId: field.id, text: field.words.name, answer: [worthOf(field, answer)] }];
  });
  if (item.length === 0) return [];
  return [
    {
      resourceType: "QuestionnaireResponse",
      id: mixed(clientId, answersMark),
      status: "completed",
      subject: reference(clientId),
      authored: updatedAt,
      item,
    },
  ];
}

function worthOf({ words }: FieldRow, answer: string | number | boolean): object {
  if (typeof answer === "boolean") return { valueBoolean: answer };
  if (typeof answer === "number") return { valueDecimal: answer };
  const chosen = words.choices.find(({ id }) => id === answer);
  if (chosen) return { valueCoding: { code: chosen.id, display: chosen.name } };
  return day.test(answer) ? { valueDate: answer } : { valueString: answer };
}
