import { Problem } from "#kernel/http/problem.ts";
import { importLimits } from "./rules.ts";

const sentences = {
  table_unreadable: [
    422,
    "This is no table of text (CSV) and no workbook (XLSX), or it is damaged. Nothing was imported.",
  ],
  table_empty: [422, "There is nothing in this file. Nothing was imported."],
  too_many_columns: [422, `The file has more than ${importLimits.columns} columns. Nothing was imported.`],
  too_many_lines: [422, `The file has more than ${importLimits.lines} lines. Nothing was imported.`],
  old_workbook: [
    422,
    "This is a workbook of before 2007 (XLS), or one with a password. Save it as XLSX or CSV. Nothing was imported.",
  ],
  data_not_table: [
    422,
    "This is data for programs (JSON, as FHIR is), not a table. Ask the other program for a table (CSV or XLSX). Nothing was imported.",
  ],
  own_export: [
    422,
    "This is an export of this program. Whoever runs the server brings it into an empty practice with `import`. Nothing was imported.",
  ],
  table_too_complex: [422, "The file takes too long to read. Nothing was imported."],
  table_too_large: [413, `The file is larger than ${importLimits.bytes / 1024 / 1024} MB. Nothing was imported.`],
} as const;
export type Refused = keyof typeof sentences;

/** A file of clients that is not taken. Nothing of it is kept. `count`: of columns or lines, where there are too many. */
export function tableRefused(code: Refused, count?: number): Problem {
  const [status, sentence] = sentences[code];
  return new Problem(status, code, sentence, { extra: count === undefined ? {} : { count } });
}
