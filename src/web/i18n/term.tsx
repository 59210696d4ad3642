import { createContext, type ReactNode, useContext } from "react";

/** What the practice calls the person who comes. Messages choose by it: `{term, select, patient {…} consultant {…} other {…}}`. */
export type Term = "patient" | "client" | "consultant";

const TermContext = createContext<Term>("client");

export function Terminology({ term, children }: { term: Term; children: ReactNode }) {
  return <TermContext value={term}>{children}</TermContext>;
}

export function useTerm(): Term {
  return useContext(TermContext);
}

/** Reads a practice's terminology however it is written (`PATIENT`, `patient`); what is unknown is `client`. */
export function termOf(terminology: string | null | undefined): Term {
  const term = terminology?.toLowerCase();
  return term === "patient" || term === "consultant" ? term : "client";
}
