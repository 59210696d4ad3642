import type { ClientField } from "../../fields/contract.ts";
import { fold } from "../../search/rules.ts";
import { numberIn } from "../parts/rules.ts";
import type { ProblemCode } from "../rules.ts";
import { yesOrNo } from "../words/rules.ts";

type Answer = { readonly value: string | number | boolean } | { readonly code: ProblemCode };

/** What is said in a field of the practice: in its kind, a choice by its name. `dayOf` reads a day. */
export function answerIn(
  field: ClientField | undefined,
  written: string,
  dayOf: (written: string) => string | undefined,
): Answer {
  if (!field || field.archivedAt !== null) return { code: "field_gone" };
  switch (field.kind) {
    case "text":
      return written.length <= 500 ? { value: written } : { code: "too_long" };
    case "number":
      return valueOr(numberIn(written), "not_a_number");
    case "date":
      return valueOr(dayOf(written), "not_a_date");
    case "choice":
      return valueOr(
        field.choices.find(({ name, offered }) => offered && fold(name) === fold(written))?.id,
        "not_a_choice",
      );
    case "yes_no":
      return valueOr(yesOrNo(written), "not_yes_or_no");
  }
}

const valueOr = (value: string | number | boolean | undefined, code: ProblemCode): Answer =>
  value === undefined ? { code } : { value };
