import type { Answers, ClientField } from "./contract.ts";

/** What an answer may be; a choice is one of a list. */
export const fieldKinds = ["text", "number", "date", "choice", "yes_no"] as const;
export type FieldKind = (typeof fieldKinds)[number];

type Field = Pick<ClientField, "id" | "kind" | "choices">;
type Answer = Answers[string];

/** What was said laid over what stood; null takes an answer away. Names stand in the order in which they came. */
export function answersWith(said: Answers, before: Answers): Answers {
  const after = Object.entries({ ...before, ...said }).filter(([, answer]) => answer !== null);
  return Object.fromEntries(after);
}

/** The field among those answered whose answer is none of its kind, or that is not there; undefined when all are well. */
export function wrongAnswer(fields: readonly Field[], said: Answers): string | undefined {
  const wrong = ([id, answer]: [string, Answer]) => {
    const field = fields.find((one) => one.id === id);
    return field === undefined ? answer !== null : !isAnswer(field, answer);
  };
  return Object.entries(said).find(wrong)?.[0];
}

function isAnswer({ kind, choices }: Field, answer: Answer): boolean {
  if (answer === null) return true;
  if (kind === "yes_no") return typeof answer === "boolean";
  if (kind === "number") return typeof answer === "number" && Number.isFinite(answer);
  if (typeof answer !== "string") return false;
  if (kind === "date") return isDate(answer);
  return kind === "text" || choices.some(({ id, offered }) => offered && id === answer);
}

/** A day of the calendar, `YYYY-MM-DD`; not the 30th of February. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** The choices as they were said, each with an id; those that were left out stay behind them and are not offered. */
export function withIds(
  said: readonly { id?: string; name: string }[],
  newId: () => string,
  before: ClientField["choices"] = [],
): ClientField["choices"] {
  const free = new Set(before.map(({ id }) => id));
  const offered = said.map(({ id, name }) => ({ id: id && free.delete(id) ? id : newId(), name, offered: true }));
  return [...offered, ...before.filter(({ id }) => free.has(id)).map((gone) => ({ ...gone, offered: false }))];
}
