import type { ClientHistory } from "../../histories/contract.ts";
import { isHistoryItself } from "../headings/rules.ts";

/** What a line says of somebody's histories and in clinical fields. */
export type ImportedHistory = Pick<ClientHistory, "medical" | "psychological" | "spiritual" | "custom">;

const most = 50_000;

/** What stands in one column of a line, and how the column is called. */
export interface Told {
  readonly heading: string;
  readonly said: string;
}

/** A history out of its columns, one paragraph after the other, each under what it says; null when they are too long together. */
export function historyOf(told: readonly Told[]): string | null {
  const paragraphs = told.map(({ heading, said }) =>
    asTyped(heading === "" || isHistoryItself(heading) ? said : `${heading}: ${said}`),
  );
  const text = paragraphs.join("\n\n");
  return text.length <= most ? text : null;
}

/**
 * Plain text as the Markdown that is read as just that: a line stays a line, a blank line parts paragraphs, and no sign in it
 * makes a list, a heading or bold letters of what somebody else's program never meant so.
 */
export function asTyped(text: string): string {
  return text
    .replace(/[\\*_~=[\]<`]|(?<=https?):(?=\/\/)/gi, "\\$&")
    .split("\n")
    .map((line) => line.replace(/^(\s*)(?=[#>+\-•|:])/, "$1\\").replace(/^(\s*\d{1,9})(?=[.)])/, "$1\\"))
    .join("\n");
}
