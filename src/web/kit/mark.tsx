import { matchStretches } from "./match.ts";

/** A text with the matches of a query marked. */
export function Mark({ text, query }: { text: string; query: string }) {
  const stretches = matchStretches(text, query) ?? [];
  let done = 0;
  const parts = stretches.flatMap(([from, to]) => {
    if (to <= done) return [];
    const start = Math.max(from, done);
    const before = text.slice(done, start);
    done = to;
    return [before, <mark key={start}>{text.slice(start, to)}</mark>];
  });
  return (
    <bdi>
      {parts}
      {text.slice(done)}
    </bdi>
  );
}
