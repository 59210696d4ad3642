import { Problem } from "#kernel/http/problem.ts";

const sentences = {
  calendar_unreadable: [422, "This is no calendar file, or it is damaged. Nothing was imported."],
  calendar_too_large: [413, "The file is larger than 2 MB. Nothing was imported."],
  calendar_too_complex: [422, "The calendar takes too long to work out. Nothing was imported."],
} as const;

/** A calendar file that is not taken. Nothing of it is kept. */
export function importRefused(code: keyof typeof sentences): Problem {
  const [status, sentence] = sentences[code];
  return new Problem(status, code, sentence);
}
