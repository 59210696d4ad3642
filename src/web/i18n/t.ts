import { use, useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { comingWords, type Namespace } from "./catalogue.ts";
import { type Term, useTerm } from "./term.tsx";

/** A translator of one namespace: `t("key", values)`, and `t.rich` for messages with tags. */
export type Translate<N extends Namespace> = ReturnType<typeof useTranslations<N>>;

/**
 * The messages of a namespace. Every one of them may use `{term}`, the practice's word for the person who comes. Words that nobody
 * fetched together with the code (`withWords`) are waited for here: a key is never seen.
 */
export function useT<const N extends Namespace>(namespace: N): Translate<N> {
  const coming = comingWords(useLocale(), namespace);
  // Asked each time, come or not: React draws a component that had to wait by the hooks of its first try.
  if (coming !== null) use(coming);
  const translate = useTranslations(namespace);
  const term = useTerm();
  return useMemo(() => withTerm(translate as unknown as Calls, term) as unknown as Translate<N>, [translate, term]);
}

type Call = (key: string, values?: object, formats?: object) => unknown;
type Calls = Call & { rich: Call; markup: Call; raw: Call; has: Call };

function withTerm(translate: Calls, term: Term): Calls {
  const add =
    (call: Call): Call =>
    (key, values, formats) =>
      call(key, { term, ...values }, formats);
  return Object.assign(add(translate), {
    rich: add(translate.rich),
    markup: add(translate.markup),
    raw: translate.raw,
    has: translate.has,
  });
}
